; The setup program for Windows: for one person, without rights of an administrator, in English and Spanish.
; build.py defines VERSION, PROGRAM (the frozen folder), PAPERS (licenses), ICON and TARGET.
Unicode true
ManifestDPIAware true
ManifestSupportedOS Win10
SetCompressor /SOLID lzma
RequestExecutionLevel user

!include "MUI2.nsh"
!include "x64.nsh"
!include "WinVer.nsh"
!include "FileFunc.nsh"

!define NAME "EthicsDesk"
!define STARTER "EthicsDesk.exe"
!define KEY "Software\Microsoft\Windows\CurrentVersion\Uninstall\${NAME}"

Name "${NAME}"
OutFile "${TARGET}"
InstallDir "$LOCALAPPDATA\Programs\${NAME}"
InstallDirRegKey HKCU "${KEY}" "InstallLocation"
BrandingText "${NAME} ${VERSION}"

VIProductVersion "${VERSION}.0"
VIAddVersionKey "ProductName" "${NAME}"
VIAddVersionKey "ProductVersion" "${VERSION}"
VIAddVersionKey "FileVersion" "${VERSION}"
VIAddVersionKey "FileDescription" "${NAME} setup"
VIAddVersionKey "CompanyName" "The EthicsDesk contributors"
VIAddVersionKey "LegalCopyright" "The EthicsDesk contributors"

!define MUI_ICON "${ICON}"
!define MUI_UNICON "${ICON}"
!define MUI_ABORTWARNING
!define MUI_FINISHPAGE_RUN "$INSTDIR\${STARTER}"
!define MUI_UNCONFIRMPAGE_TEXT_TOP "$(KEEPS)"

!insertmacro MUI_PAGE_LICENSE "${PAPERS}\LICENSE.txt"
!insertmacro MUI_PAGE_DIRECTORY
!insertmacro MUI_PAGE_INSTFILES
!insertmacro MUI_PAGE_FINISH
!insertmacro MUI_UNPAGE_CONFIRM
!insertmacro MUI_UNPAGE_INSTFILES

!insertmacro MUI_LANGUAGE "English"
!insertmacro MUI_LANGUAGE "Spanish"

LangString TOOOLD ${LANG_ENGLISH} "EthicsDesk needs 64-bit Windows 10 (version 1809) or newer."
LangString TOOOLD ${LANG_SPANISH} "EthicsDesk necesita Windows 10 (versión 1809) o posterior, de 64 bits."
LangString RUNNING ${LANG_ENGLISH} "EthicsDesk is open. Please close it, then choose Retry."
LangString RUNNING ${LANG_SPANISH} "EthicsDesk está abierto. Ciérrelo y luego elija Reintentar."
LangString OTHERS ${LANG_ENGLISH} "This folder holds other files. Please choose a new or empty folder, or the one EthicsDesk is in."
LangString OTHERS ${LANG_SPANISH} "Esta carpeta contiene otros archivos. Elija una carpeta nueva o vacía, o la de EthicsDesk."
LangString KEEPS ${LANG_ENGLISH} "The program is removed. Your vault and everything in it stay where they are."
LangString KEEPS ${LANG_SPANISH} "Se quita el programa. Su bóveda y todo su contenido se quedan donde están."

Function .onInit
  ${IfNot} ${RunningX64}
  ${OrIfNot} ${AtLeastWin10}
    MessageBox MB_OK|MB_ICONSTOP "$(TOOOLD)" /SD IDOK
    Abort
  ${EndIf}
FunctionEnd

; A program that runs cannot be opened for writing: wait until it is closed, or stop.
!macro WAIT_UNTIL_CLOSED WHERE
  again_${WHERE}:
  ${If} ${FileExists} "$INSTDIR\${STARTER}"
    ClearErrors
    FileOpen $0 "$INSTDIR\${STARTER}" a
    ${If} ${Errors}
      MessageBox MB_RETRYCANCEL|MB_ICONEXCLAMATION "$(RUNNING)" /SD IDCANCEL IDRETRY again_${WHERE}
      Abort
    ${EndIf}
    FileClose $0
  ${EndIf}
!macroend

; Only what an earlier setup wrote is ever deleted; a folder with anything else is refused.
Section "EthicsDesk"
  !insertmacro WAIT_UNTIL_CLOSED setup
  ${If} ${FileExists} "$INSTDIR\_internal\*.*"
  ${AndIf} ${FileExists} "$INSTDIR\Uninstall.exe"
    RMDir /r "$INSTDIR\_internal"
  ${Else}
    ${DirState} "$INSTDIR" $1
    ${If} $1 == 1
      MessageBox MB_OK|MB_ICONSTOP "$(OTHERS)" /SD IDOK
      Abort
    ${EndIf}
  ${EndIf}
  SetOutPath "$INSTDIR"
  File /r "${PROGRAM}\*.*"
  File "${PAPERS}\*.txt"
  WriteUninstaller "$INSTDIR\Uninstall.exe"
  CreateShortcut "$SMPROGRAMS\${NAME}.lnk" "$INSTDIR\${STARTER}"
  WriteRegStr HKCU "${KEY}" "DisplayName" "${NAME}"
  WriteRegStr HKCU "${KEY}" "DisplayVersion" "${VERSION}"
  WriteRegStr HKCU "${KEY}" "DisplayIcon" "$INSTDIR\${STARTER}"
  WriteRegStr HKCU "${KEY}" "Publisher" "The EthicsDesk contributors"
  WriteRegStr HKCU "${KEY}" "InstallLocation" "$INSTDIR"
  WriteRegStr HKCU "${KEY}" "UninstallString" '"$INSTDIR\Uninstall.exe"'
  WriteRegStr HKCU "${KEY}" "QuietUninstallString" '"$INSTDIR\Uninstall.exe" /S'
  WriteRegDWORD HKCU "${KEY}" "NoModify" 1
  WriteRegDWORD HKCU "${KEY}" "NoRepair" 1
  ${GetSize} "$INSTDIR" "/S=0K" $0 $1 $2
  WriteRegDWORD HKCU "${KEY}" "EstimatedSize" $0
SectionEnd

Section "Uninstall"
  !insertmacro WAIT_UNTIL_CLOSED removal
  RMDir /r "$INSTDIR\_internal"
  Delete "$INSTDIR\EthicsDesk.exe"
  Delete "$INSTDIR\ethicsdesk-console.exe"
  Delete "$INSTDIR\CHANGELOG.txt"
  Delete "$INSTDIR\LICENSE.txt"
  Delete "$INSTDIR\LICENSE-CONTENT.txt"
  Delete "$INSTDIR\THIRD-PARTY.txt"
  Delete "$INSTDIR\Uninstall.exe"
  RMDir "$INSTDIR"
  Delete "$SMPROGRAMS\${NAME}.lnk"
  DeleteRegKey HKCU "${KEY}"
SectionEnd
