"""The checksums of what is handed out."""

import hashlib
from collections.abc import Iterable
from pathlib import Path

NAME = "SHA256SUMS"


def write(dist: Path, files: Iterable[Path]) -> Path:
    """Write `SHA256SUMS`, which `sha256sum --check` reads, beside `files`."""
    path = dist / NAME
    lines = sorted(f"{_sum(file)}  {file.relative_to(dist).as_posix()}\n" for file in files)
    path.write_text("".join(lines), encoding="utf-8", newline="\n")
    return path


def _sum(file: Path) -> str:
    with file.open("rb") as stream:
        return hashlib.file_digest(stream, "sha256").hexdigest()
