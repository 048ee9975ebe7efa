; Inno Setup 6: installs Opmaat for one user, without an administrator. Not run here: written on Linux, checked by
; tests/e2e/test_installers.py as far as that goes. installer/build.py calls it on Windows:
;   iscc /DVersion=0.1.0 /DProgram=...\program\opmaat /DMade=...\made /DOut=... installer\windows\opmaat.iss

#ifndef Version
  #error Give the version: /DVersion=0.1.0
#endif

[Setup]
AppId={{7D0B2D2C-6C1F-4E0B-9B0E-0A5B7C2E5A10}
AppName=Opmaat
AppVersion={#Version}
AppVerName=Opmaat {#Version}
AppPublisher=De makers van Opmaat
VersionInfoVersion={#Version}
DefaultDirName={localappdata}\Programs\Opmaat
DisableProgramGroupPage=yes
DisableDirPage=yes
PrivilegesRequired=lowest
ArchitecturesAllowed=x64compatible
ArchitecturesInstallIn64BitMode=x64compatible
MinVersion=10.0.17763
OutputDir={#Out}
OutputBaseFilename=Opmaat-{#Version}-windows-setup
SetupIconFile={#Made}\opmaat.ico
UninstallDisplayIcon={app}\opmaat.exe
UninstallDisplayName=Opmaat
LicenseFile=..\..\LICENSE
ChangesAssociations=yes
CloseApplications=yes
RestartApplications=no
Compression=lzma2/max
SolidCompression=yes
WizardStyle=modern
ShowLanguageDialog=auto

[Languages]
Name: "nl"; MessagesFile: "compiler:Languages\Dutch.isl"
Name: "en"; MessagesFile: "compiler:Default.isl"

[CustomMessages]
nl.FileType=Opmaat-bestand
en.FileType=Opmaat file
nl.DesktopIcon=Een snelkoppeling op het bureaublad
en.DesktopIcon=A shortcut on the desktop
nl.StartNow=Opmaat starten
en.StartNow=Start Opmaat
nl.KeptData=Opmaat is verwijderd. Je bestanden staan er nog, versleuteld, in:%n%n%1%n%nBewaar ze, of verwijder die map zelf als je zeker weet dat je ze niet meer nodig hebt.
en.KeptData=Opmaat was removed. Your files are still there, encrypted, in:%n%n%1%n%nKeep them, or delete that folder yourself when you are sure that you need them no longer.

[Tasks]
Name: "desktopicon"; Description: "{cm:DesktopIcon}"; Flags: unchecked

[InstallDelete]
; An earlier version leaves no library behind that the new one would load. Nothing of the user lies here.
Type: filesandordirs; Name: "{app}\_internal"

[Files]
Source: "{#Program}\*"; DestDir: "{app}"; Flags: ignoreversion recursesubdirs createallsubdirs

[Icons]
Name: "{userprograms}\Opmaat"; Filename: "{app}\opmaat.exe"
Name: "{userdesktop}\Opmaat"; Filename: "{app}\opmaat.exe"; Tasks: desktopicon

[Registry]
Root: HKCU; Subkey: "Software\Classes\.opmaat"; ValueType: string; ValueData: "Opmaat.Store"; Flags: uninsdeletevalue
Root: HKCU; Subkey: "Software\Classes\Opmaat.Store"; ValueType: string; ValueData: "{cm:FileType}"; Flags: uninsdeletekey
Root: HKCU; Subkey: "Software\Classes\Opmaat.Store\DefaultIcon"; ValueType: string; ValueData: "{app}\opmaat.exe,0"
Root: HKCU; Subkey: "Software\Classes\Opmaat.Store\shell\open\command"; ValueType: string; ValueData: """{app}\opmaat.exe"" ""%1"""

[Run]
Filename: "{app}\opmaat.exe"; Description: "{cm:StartNow}"; Flags: nowait postinstall skipifsilent

[Code]
procedure CurUninstallStepChanged(CurUninstallStep: TUninstallStep);
var
  Folder: String;
begin
  { The files of the user are never touched: only said where they are. }
  Folder := ExpandConstant('{localappdata}\Opmaat');
  if (CurUninstallStep = usPostUninstall) and DirExists(Folder) and not UninstallSilent then
    MsgBox(FmtMessage(CustomMessage('KeptData'), [Folder]), mbInformation, MB_OK);
end;
