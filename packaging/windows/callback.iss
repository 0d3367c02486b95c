; The Windows installer: for the current user, without administrator rights.
;
;   iscc /DVersion=0.1.0 packaging\windows\callback.iss
;
; It packs dist\callback, built by `python -m pack`, as dist\callback-VERSION-setup.exe.

#ifndef Version
  #error The version is missing: /DVersion=0.1.0
#endif
#define Name "Callback"
#define Program "Callback.exe"
; The AppUserModelID that links notifications to the shortcut; the program uses the same.
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
; The language is that of Windows, without a question.
ShowLanguageDialog=no
PrivilegesRequired=lowest
ArchitecturesAllowed=x64compatible
ArchitecturesInstallIn64BitMode=x64compatible
MinVersion=10.0.17763
Compression=lzma2/max
SolidCompression=yes
SetupIconFile=..\..\build\generated\callback.ico
UninstallDisplayIcon={app}\{#Program}
UninstallDisplayName={#Name}
LicenseFile=..\..\LICENSE
OutputDir=..\..\dist
OutputBaseFilename=callback-{#Version}-setup
; Closes a running Callback so that its files can be replaced, and restarts it afterwards.
CloseApplications=yes
RestartApplications=yes
WizardStyle=modern

[Languages]
Name: "en"; MessagesFile: "compiler:Default.isl"
Name: "de"; MessagesFile: "compiler:Languages\German.isl"
Name: "es"; MessagesFile: "compiler:Languages\Spanish.isl"
Name: "fr"; MessagesFile: "compiler:Languages\French.isl"

[CustomMessages]
en.Purpose=Keep your interviews and know when to follow up
de.Purpose=Gespräche festhalten und wissen, wann nachzufragen ist
es.Purpose=Registrar las entrevistas y saber cuándo preguntar
fr.Purpose=Noter vos entretiens et savoir quand relancer
en.Start=Start {#Name}
de.Start={#Name} starten
es.Start=Iniciar {#Name}
fr.Start=Démarrer {#Name}
; %1 is the folder of the data.
en.KeepData=Keep your interviews?%n%nThey are in %1, with their backups. Choose No to delete them for good.
de.KeepData=Deine Gespräche behalten?%n%nSie liegen mit ihren Sicherungen in %1. Mit „Nein“ werden sie endgültig gelöscht.
es.KeepData=¿Conservar las entrevistas?%n%nEstán en %1, con sus copias de seguridad. Con «No» se eliminan definitivamente.
fr.KeepData=Conserver vos entretiens ?%n%nIls se trouvent dans %1, avec leurs sauvegardes. Avec « Non », ils sont supprimés définitivement.

[InstallDelete]
; Removes libraries of an older version. The user's data is elsewhere.
Type: filesandordirs; Name: "{app}\lib"

[Files]
Source: "..\..\dist\callback\*"; DestDir: "{app}"; Flags: recursesubdirs createallsubdirs ignoreversion

[Icons]
Name: "{userprograms}\{#Name}"; Filename: "{app}\{#Program}"; AppUserModelID: "{#Identity}"; Comment: "{cm:Purpose}"

[Run]
Filename: "{app}\{#Program}"; Description: "{cm:Start}"; Flags: nowait postinstall skipifsilent

[UninstallDelete]
Type: filesandordirs; Name: "{app}\lib"

[Registry]
; Offers the program under "Open with" for these files; the usual program of none of them changes.
#define Opens "Software\Classes\Applications\Callback.exe"
Root: HKCU; Subkey: "{#Opens}"; ValueType: string; ValueName: "FriendlyAppName"; ValueData: "{#Name}"; Flags: uninsdeletekey
Root: HKCU; Subkey: "{#Opens}\shell\open\command"; ValueType: string; ValueData: """{app}\{#Program}"" ""%1"""
Root: HKCU; Subkey: "{#Opens}\SupportedTypes"; ValueType: string; ValueName: ".csv"; ValueData: ""
Root: HKCU; Subkey: "{#Opens}\SupportedTypes"; ValueType: string; ValueName: ".tsv"; ValueData: ""
Root: HKCU; Subkey: "{#Opens}\SupportedTypes"; ValueType: string; ValueName: ".xlsx"; ValueData: ""
Root: HKCU; Subkey: "{#Opens}\SupportedTypes"; ValueType: string; ValueName: ".xls"; ValueData: ""
Root: HKCU; Subkey: "{#Opens}\SupportedTypes"; ValueType: string; ValueName: ".xlsb"; ValueData: ""
Root: HKCU; Subkey: "{#Opens}\SupportedTypes"; ValueType: string; ValueName: ".ods"; ValueData: ""
Root: HKCU; Subkey: "{#Opens}\SupportedTypes"; ValueType: string; ValueName: ".ics"; ValueData: ""
Root: HKCU; Subkey: "{#Opens}\SupportedTypes"; ValueType: string; ValueName: ".eml"; ValueData: ""
Root: HKCU; Subkey: "{#Opens}\SupportedTypes"; ValueType: string; ValueName: ".msg"; ValueData: ""
Root: HKCU; Subkey: "{#Opens}\SupportedTypes"; ValueType: string; ValueName: ".mbox"; ValueData: ""
Root: HKCU; Subkey: "{#Opens}\SupportedTypes"; ValueType: string; ValueName: ".vcf"; ValueData: ""
; Written by the program: for starting at login, and before its first notification.
Root: HKCU; Subkey: "Software\Microsoft\Windows\CurrentVersion\Run"; ValueType: none; ValueName: "{#Name}"; Flags: dontcreatekey uninsdeletevalue
Root: HKCU; Subkey: "Software\Classes\AppUserModelId\{#Identity}"; ValueType: none; Flags: dontcreatekey uninsdeletekey

[Code]
{ Data is kept unless the user chooses to delete it; a silent uninstall keeps it without asking. }
procedure CurUninstallStepChanged(Step: TUninstallStep);
var
  Place: String;
begin
  if Step <> usPostUninstall then
    Exit;
  Place := ExpandConstant('{#Data}');
  if UninstallSilent or not DirExists(Place) then
    Exit;
  if MsgBox(FmtMessage(CustomMessage('KeepData'), [Place]), mbConfirmation,
      MB_YESNO or MB_DEFBUTTON1) = IDNO then
    DelTree(Place, True, True, True);
end;
