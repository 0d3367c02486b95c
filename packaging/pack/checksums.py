"""The checksums of what is handed out."""

import hashlib
from pathlib import Path

NAME = "SHA256SUMS"

_HANDED_OUT = (".cdx.json", ".deb", ".dmg", ".exe", ".tar.xz", ".zip")


def handed_out(dist: Path) -> list[Path]:
    """The packages and what tells of them, by name."""
    return sorted(path for path in dist.iterdir() if path.name.endswith(_HANDED_OUT))


def write(dist: Path) -> Path:
    """Write `SHA256SUMS`, which `sha256sum --check` reads, beside what is handed out."""
    path = dist / NAME
    lines = [f"{_sum(file)}  {file.name}\n" for file in handed_out(dist)]
    path.write_text("".join(lines), encoding="utf-8", newline="\n")
    return path


def _sum(file: Path) -> str:
    with file.open("rb") as stream:
        return hashlib.file_digest(stream, "sha256").hexdigest()
