; The installer for Windows, for one person and without asking for an administrator.
;
;   iscc /DVersion=0.1.0 packaging\windows\callback.iss
;
; It takes dist\callback, which `python -m pack` has made, and writes dist\callback-VERSION-setup.exe.

#ifndef Version
  #error Say which version: /DVersion=0.1.0
#endif
#define Name "Callback"
#define Program "Callback.exe"
; The notices of Windows belong to the shortcut that has this identity; the program passes the same.
#define Identity "Callback"
#define Data "{localappdata}\Callback"

[Setup]
AppId={{6C4E1C1B-3C39-4A55-9C52-8E4E6B0E7A31}
AppName={#Name}
AppVersion={#Version}
AppVerName={#Name} {#Version}
AppPublisher=The Callback maintainers
AppPublisherURL=https://github.com/callback-desktop/callback
VersionInfoVersion={#Version}.0
DefaultDirName={localappdata}\Programs\{#Name}
DisableDirPage=yes
DisableProgramGroupPage=yes
DisableReadyPage=yes
PrivilegesRequired=lowest
ArchitecturesAllowed=x64compatible
ArchitecturesInstallIn64BitMode=x64compatible
MinVersion=10.0.17763
Compression=lzma2/max
SolidCompression=yes
SetupIconFile=..\..\build\made\callback.ico
UninstallDisplayIcon={app}\{#Program}
UninstallDisplayName={#Name}
LicenseFile=..\..\LICENSE
OutputDir=..\..\dist
OutputBaseFilename=callback-{#Version}-setup
; A running Callback is asked to quit, so that its files can be replaced, and started again.
CloseApplications=yes
RestartApplications=yes
WizardStyle=modern

[Languages]
Name: "en"; MessagesFile: "compiler:Default.isl"

[InstallDelete]
; Libraries of an older version must not be found by the new one. Data lies elsewhere.
Type: filesandordirs; Name: "{app}\lib"

[Files]
Source: "..\..\dist\callback\*"; DestDir: "{app}"; Flags: recursesubdirs createallsubdirs ignoreversion

[Icons]
Name: "{userprograms}\{#Name}"; Filename: "{app}\{#Program}"; AppUserModelID: "{#Identity}"; Comment: "Keep your interviews and know when to follow up"

[Run]
Filename: "{app}\{#Program}"; Description: "Start {#Name}"; Flags: nowait postinstall skipifsilent

[UninstallDelete]
Type: filesandordirs; Name: "{app}\lib"

[Registry]
; What the program itself writes when it is to start at login, and when it first shows a notice.
Root: HKCU; Subkey: "Software\Microsoft\Windows\CurrentVersion\Run"; ValueType: none; ValueName: "{#Name}"; Flags: dontcreatekey uninsdeletevalue
Root: HKCU; Subkey: "Software\Classes\AppUserModelId\{#Identity}"; ValueType: none; Flags: dontcreatekey uninsdeletekey

[Code]
{ The data is the person's: it stays unless they say otherwise, and a silent uninstall never asks. }
procedure CurUninstallStepChanged(Step: TUninstallStep);
var
  Place: String;
begin
  if Step <> usPostUninstall then
    Exit;
  Place := ExpandConstant('{#Data}');
  if UninstallSilent or not DirExists(Place) then
    Exit;
  if MsgBox('Keep your interviews?' + #13#10#13#10
      + 'They are in ' + Place + ', with their backups. '
      + 'Choose No to delete them for good.',
      mbConfirmation, MB_YESNO or MB_DEFBUTTON1) = IDNO then
    DelTree(Place, True, True, True);
end;
