"""Reads lock files in the format of pip's requirements."""

import re
from importlib import metadata
from pathlib import Path
from typing import NamedTuple

_LINE = re.compile(
    r"(?P<name>[\w.-]+)(?P<extras>\[[^]]+\])?==(?P<version>[^\s;\\]+)"
    r"(?:\s*;\s*(?P<marker>[^\\\n]+))?"
)


class Package(NamedTuple):
    name: str
    version: str
    marker: str
    """Environment marker, for example `sys_platform == 'linux'`; empty for always."""
    sha256: tuple[str, ...]
    """One for each allowed file."""
    extras: str = ""
    """For example `[toml]`."""


def read(path: Path) -> list[Package]:
    """The packages of a lock in file order. Raises ValueError for a package without a version."""
    packages = []
    for block in re.split(r"\n(?=\S)", path.read_text(encoding="utf-8").strip()):
        line = _LINE.match(block)
        if line is None:
            raise ValueError(f"{path.name}: not a locked package: {block.splitlines()[0]}")
        hashes = tuple(re.findall(r"--hash=sha256:([0-9a-f]{64})", block))
        marker, extras = (line["marker"] or "").strip(), line["extras"] or ""
        packages.append(Package(line["name"], line["version"], marker, hashes, extras))
    return packages


def licence(distribution: metadata.Distribution) -> str:
    """The licence from the package's metadata: an expression, a name, or its classifiers."""
    fields = distribution.metadata
    for key in ("License-Expression", "License"):
        text = str((fields.get_all(key) or [""])[0])
        if text and "\n" not in text:
            return text
    classifiers = fields.get_all("Classifier") or []
    names = [c.rpartition(" :: ")[2] for c in classifiers if c.startswith("License ::")]
    return ", ".join(names) or "see its text"
