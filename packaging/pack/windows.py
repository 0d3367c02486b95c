"""The version resource of Callback.exe, and its signature."""

import os
import shlex
import subprocess
from pathlib import Path

from pack import about

_TEXT = """\
VSVersionInfo(
  ffi=FixedFileInfo(filevers={numbers}, prodvers={numbers}, mask=0x3F, OS=0x40004, fileType=0x1),
  kids=[
    StringFileInfo([StringTable("040904B0", [
{strings}
    ])]),
    VarFileInfo([VarStruct("Translation", [0x0409, 1200])]),
  ],
)
"""


def numbers(version: str) -> tuple[int, int, int, int]:
    """The four numbers of a Windows version, from for example `1.2.3`."""
    major, minor, patch = (int(part) for part in version.split("."))
    return major, minor, patch, 0


def version_info(root: Path) -> str:
    """The version resource in PyInstaller's format."""
    version = about.version()
    strings = {
        "CompanyName": about.author(root),
        "FileDescription": about.NAME,
        "FileVersion": version,
        "InternalName": about.COMMAND,
        "LegalCopyright": f"Copyright {about.author(root)}. MIT licence.",
        "OriginalFilename": f"{about.NAME}.exe",
        "ProductName": about.NAME,
        "ProductVersion": version,
    }
    lines = ",\n".join(f"      StringStruct({key!r}, {text!r})" for key, text in strings.items())
    return _TEXT.format(numbers=numbers(version), strings=lines)


def sign(program: Path) -> None:
    """Sign a program with the command in $CALLBACK_SIGN, to which its path is added.

    Without the variable it stays unsigned. Paths in the command have forward slashes.
    """
    if command := shlex.split(os.environ.get("CALLBACK_SIGN", "")):
        subprocess.run((*command, program), check=True)


def write_version_info(root: Path, path: Path) -> None:
    path.write_text(version_info(root), encoding="utf-8")
