"""Reads the lock: which packages, which versions, which files."""

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
    """When it is wanted, as in `sys_platform == 'linux'`; empty for always."""
    sha256: tuple[str, ...]
    """Of each file that may be installed."""
    extras: str = ""
    """Of its optional parts those that are wanted, as in `[toml]`."""


def read(path: Path) -> list[Package]:
    """The packages of a lock in its order."""
    found = []
    for block in re.split(r"\n(?=\S)", path.read_text(encoding="utf-8").strip()):
        line = _LINE.match(block)
        if line is None:
            raise ValueError(f"{path.name}: not a locked package: {block.splitlines()[0]}")
        hashes = tuple(re.findall(r"--hash=sha256:([0-9a-f]{64})", block))
        marker, extras = (line["marker"] or "").strip(), line["extras"] or ""
        found.append(Package(line["name"], line["version"], marker, hashes, extras))
    return found


def licence(found: metadata.Distribution) -> str:
    """The licence as the package itself names it, the shortest form it gives."""
    given = found.metadata
    for key in ("License-Expression", "License"):
        text = str((given.get_all(key) or [""])[0])
        if text and "\n" not in text:
            return text
    classifiers = given.get_all("Classifier") or []
    names = [c.rpartition(" :: ")[2] for c in classifiers if c.startswith("License ::")]
    return ", ".join(names) or "see its text"
