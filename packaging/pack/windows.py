"""The version resource of Callback.exe, and its signature."""

import os
import shlex
import subprocess
import time
import zipfile
from pathlib import Path

from desktop import paths
from pack import about

#: The first of January 1980, the earliest time that a zip file can hold.
_FIRST_OF_ZIP = 315532800

_PORTABLE = f"""\
While this file is here, {paths.APP_NAME} keeps its data in "{paths.PORTABLE_DATA}" beside it.
Delete it, and it keeps them in your user folder, as an installed program does.
"""

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


def make_portable(built: Path, dist: Path, epoch: int) -> Path:
    """Build the archive of a program that keeps its data beside it; return its path.

    `epoch` is the time of all its files, in seconds since 1970.
    """
    path = dist / f"{about.COMMAND}-{about.version()}-windows-portable.zip"
    date = time.gmtime(max(epoch, _FIRST_OF_ZIP))[:6]
    found = [file for file in built.rglob("*") if file.is_file()]
    files = {file.relative_to(built).as_posix(): file.read_bytes() for file in found}
    files[paths.PORTABLE_MARK] = _PORTABLE.encode()
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED, compresslevel=9) as archive:
        for name, content in sorted(files.items()):
            entry = zipfile.ZipInfo(f"{about.NAME}/{name}", date)
            entry.compress_type = zipfile.ZIP_DEFLATED
            archive.writestr(entry, content)
    return path


def write_version_info(root: Path, path: Path) -> None:
    path.write_text(version_info(root), encoding="utf-8")
