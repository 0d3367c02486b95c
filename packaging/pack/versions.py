"""The version resource of callback.exe."""

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
    """`1.2.3` as Windows counts versions: four numbers."""
    major, minor, patch = (int(part) for part in version.split("."))
    return major, minor, patch, 0


def resource(root: Path) -> str:
    """The version resource, as PyInstaller reads it."""
    version = about.version()
    strings = {
        "CompanyName": about.maker(root),
        "FileDescription": about.NAME,
        "FileVersion": version,
        "InternalName": about.COMMAND,
        "LegalCopyright": f"Copyright {about.maker(root)}. MIT licence.",
        "OriginalFilename": f"{about.NAME}.exe",
        "ProductName": about.NAME,
        "ProductVersion": version,
    }
    lines = ",\n".join(f"      StringStruct({key!r}, {text!r})" for key, text in strings.items())
    return _TEXT.format(numbers=numbers(version), strings=lines)


def write_resource(root: Path, path: Path) -> None:
    path.write_text(resource(root), encoding="utf-8")
