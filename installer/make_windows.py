"""Makes the setup program for Windows with NSIS, for one person and without rights of an administrator."""

import os
import shutil
import subprocess
from pathlib import Path

SCRIPT = Path(__file__).parent / "windows" / "ethicsdesk.nsi"
MAKENSIS = ("makensis", r"C:\Program Files (x86)\NSIS\makensis.exe")
VERSION_INFO = """\
VSVersionInfo(
  ffi=FixedFileInfo(filevers=({numbers}), prodvers=({numbers}), mask=0x3F, OS=0x40004, fileType=0x1),
  kids=[
    StringFileInfo([StringTable('040904B0', [
      StringStruct('CompanyName', 'The EthicsDesk contributors'),
      StringStruct('FileDescription', 'EthicsDesk'),
      StringStruct('FileVersion', '{version}'),
      StringStruct('InternalName', 'EthicsDesk'),
      StringStruct('LegalCopyright', 'The EthicsDesk contributors. Apache-2.0; texts CC BY 4.0.'),
      StringStruct('OriginalFilename', 'EthicsDesk.exe'),
      StringStruct('ProductName', 'EthicsDesk'),
      StringStruct('ProductVersion', '{version}'),
    ])]),
    VarFileInfo([VarStruct('Translation', [0x0409, 1200])]),
  ],
)
"""


def version_info(version: str, folder: Path) -> Path:
    """Write what Windows shows under “Properties”, in the form PyInstaller reads; return the file."""
    numbers = [*version.split("."), "0", "0", "0"][:4]
    file = folder / "version-info.txt"
    file.write_text(VERSION_INFO.format(numbers=", ".join(numbers), version=version), "utf-8")
    return file


def command(program: Path, papers: Path, icons: Path, version: str, target: Path) -> list[str]:
    """Return how makensis is called; *target* is the setup program to write."""
    made = (program, papers, icons / "ethicsdesk.ico", target)
    names = ("PROGRAM", "PAPERS", "ICON", "TARGET")
    defined = [f"-D{name}={path}" for name, path in zip(names, made, strict=True)]
    tool = next((found for name in MAKENSIS if (found := shutil.which(name))), MAKENSIS[0])
    return [tool, "-V2", "-WX", "-INPUTCHARSET", "UTF8", f"-DVERSION={version}", *defined, str(SCRIPT)]


def setup(program: Path, papers: Path, icons: Path, version: str, out: Path) -> Path:
    """Write the setup program into *out*; sign it and the programs inside where a certificate is named."""
    target = out / f"EthicsDesk-{version}-windows-x64-setup.exe"
    for file in sorted(program.glob("*.exe")):
        sign(file)
    subprocess.run(command(program, papers, icons, version, target), check=True)
    sign(target)
    return target


def sign(file: Path) -> None:
    """Sign one file with the certificate whose SHA-1 is in ETHICSDESK_CERTIFICATE; without one, leave it."""
    certificate = os.environ.get("ETHICSDESK_CERTIFICATE", "")
    if certificate:
        stamp = os.environ.get("ETHICSDESK_TIMESTAMP_SERVER", "")
        dated = ["/tr", stamp, "/td", "SHA256"] if stamp else []
        subprocess.run(["signtool", "sign", "/sha1", certificate, "/fd", "SHA256", *dated, file], check=True)
