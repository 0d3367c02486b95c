"""SHA256SUMS of the packages."""

import hashlib
from pathlib import Path

NAME = "SHA256SUMS"

SUFFIXES = (".cdx.json", ".deb", ".dmg", ".exe", ".tar.xz", ".zip")


def packages(dist: Path) -> list[Path]:
    """The packages and the bill of materials in `dist`, sorted by name."""
    return sorted(path for path in dist.iterdir() if path.name.endswith(SUFFIXES))


def write(dist: Path) -> Path:
    """Write `SHA256SUMS`, in the format of `sha256sum --check`."""
    path = dist / NAME
    lines = [f"{_sha256(file)}  {file.name}\n" for file in packages(dist)]
    path.write_text("".join(lines), encoding="utf-8", newline="\n")
    return path


def _sha256(file: Path) -> str:
    with file.open("rb") as stream:
        return hashlib.file_digest(stream, "sha256").hexdigest()
