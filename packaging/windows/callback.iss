; The Windows installer: for the current user, without administrator rights.
;
;   iscc /DVersion=1.2.3 packaging\windows\callback.iss
;
; It packs dist\callback, built by `python -m pack`, as dist\callback-VERSION-setup.exe.

#ifndef Version
  #error The version is missing: /DVersion=1.2.3
#endif
#ifndef Compression
  #define Compression "lzma2/ultra64"
#endif
#define Name "Callback"
#define Id "{6C4E1C1B-3C39-4A55-9C52-8E4E6B0E7A31}"
#define Program "Callback.exe"
; The AppUserModelID that links notifications to the shortcut; the program uses the same.
#define Identity "Callback"
#define Data "{localappdata}\Callback"

[Setup]
AppId={{#Id}
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
Compression={#Compression}
SolidCompression=yes
; The largest dictionary needs more memory than a program of 32 bits has.
LZMAUseSeparateProcess=yes
SetupIconFile=..\..\build\generated\callback.ico
UninstallDisplayIcon={app}\{#Program}
UninstallDisplayName={#Name}
LicenseFile=..\..\LICENSE
OutputDir=..\..\dist
OutputBaseFilename=callback-{#Version}-setup
; The program is asked to quit first (see below). Windows closes and restarts what runs all the same:
; with another data directory, or a version that does not know --quit.
CloseApplications=yes
RestartApplications=yes
WizardStyle=modern
; Signs the installer and the uninstaller with the command given as /Ssign="... $f" (see packaging/README.md).
#ifdef Sign
SignTool=sign
#endif

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
; %1 is the installed version, %2 that of the installer.
en.IsNewer={#Name} %1 is installed, which is newer than this version, %2.%n%nNothing was changed. To use the older version, uninstall the newer one first and keep your data; its backups can be restored.
de.IsNewer={#Name} %1 ist installiert und neuer als diese Version, %2.%n%nEs wurde nichts geändert. Um die ältere Version zu verwenden, deinstalliere erst die neuere und behalte deine Daten; ihre Sicherungen lassen sich wiederherstellen.
es.IsNewer={#Name} %1 está instalado y es más reciente que esta versión, %2.%n%nNo se ha cambiado nada. Para usar la versión anterior hay que desinstalar antes la más reciente y conservar los datos; sus copias de seguridad se pueden restaurar.
fr.IsNewer={#Name} %1 est installé et plus récent que cette version, %2.%n%nRien n’a été modifié. Pour utiliser l’ancienne version, désinstallez d’abord la plus récente et gardez vos données ; ses sauvegardes peuvent être restaurées.

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
var
  WasRunning: Boolean;

{ The version that is installed, for example "1.2.3"; empty if none is. }
function InstalledVersion: String;
begin
  if not RegQueryStringValue(HKCU,
      'Software\Microsoft\Windows\CurrentVersion\Uninstall\{#Id}_is1', 'DisplayVersion', Result) then
    Result := '';
end;

{ An older program refuses the data of a newer one, so it is not installed over it. }
function InitializeSetup: Boolean;
var
  Installed, This: Int64;
begin
  Result := True;
  if StrToVersion(InstalledVersion, Installed) and StrToVersion('{#Version}', This)
      and (ComparePackedVersion(Installed, This) > 0) then
  begin
    SuppressibleMsgBox(FmtMessage(CustomMessage('IsNewer'), [InstalledVersion, '{#Version}']), mbError,
      MB_OK, IDOK);
    Result := False;
  end;
end;

{ Ends the running program, whose files could not be replaced; returns whether it ran. }
function QuitProgram: Boolean;
var
  Status: Integer;
begin
  Result := FileExists(ExpandConstant('{app}\{#Program}'))
    and Exec(ExpandConstant('{app}\{#Program}'), '--quit', '', SW_HIDE, ewWaitUntilTerminated, Status)
    and (Status = 0);
end;

function PrepareToInstall(var NeedsRestart: Boolean): String;
begin
  WasRunning := QuitProgram;
  Result := '';
end;

procedure CurStepChanged(Step: TSetupStep);
var
  Status: Integer;
begin
  if (Step = ssPostInstall) and WasRunning then
    Exec(ExpandConstant('{app}\{#Program}'), '--background', '', SW_SHOWNORMAL, ewNoWait, Status);
end;

function HasParameter(Wanted: String): Boolean;
var
  I: Integer;
begin
  Result := False;
  for I := 1 to ParamCount do
    if CompareText(ParamStr(I), Wanted) = 0 then
      Result := True;
end;

{ Data is kept unless the user chooses to delete it; a silent uninstall keeps it without asking,
  and deletes it with /DELETEDATA. }
function IsDataUnwanted(Place: String): Boolean;
begin
  if UninstallSilent then
    Result := HasParameter('/DELETEDATA')
  else
    Result := MsgBox(FmtMessage(CustomMessage('KeepData'), [Place]), mbConfirmation,
      MB_YESNO or MB_DEFBUTTON1) = IDNO;
end;

procedure CurUninstallStepChanged(Step: TUninstallStep);
var
  Place: String;
begin
  if Step = usUninstall then
    QuitProgram;
  Place := ExpandConstant('{#Data}');
  if (Step = usPostUninstall) and DirExists(Place) and IsDataUnwanted(Place) then
    DelTree(Place, True, True, True);
end;
