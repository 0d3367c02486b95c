"""Collects the licence texts of the packed software."""

import re
import shutil
import sysconfig
from importlib import metadata
from pathlib import Path

from pack import lock

_LICENCE = re.compile(r"(?i)(?:licen[sc]e|copying|notice)[^/]*$")

_INDEX = """\
The software in this package and its licences. Their texts are in this folder.

Callback                  MIT
Python                    PSF-2.0
Qt, Qt for Python         LGPL-3.0-only; the sources are at https://download.qt.io
Unicode CLDR (countries)  Unicode-3.0
{packages}
"""


def collect(root: Path, folder: Path) -> None:
    """Write the licence texts of all packages in the lock and an index to `folder`."""
    folder.mkdir(parents=True)
    shutil.copy(root / "LICENSE", folder / "Callback.txt")
    for text in sorted((root / "packaging/licences").iterdir()):
        shutil.copy(text, folder)
    python = Path(sysconfig.get_path("stdlib"), "LICENSE.txt")
    if python.exists():
        shutil.copy(python, folder / "Python.txt")
    lines = []
    for package in lock.read(root / "requirements/run.txt"):
        try:
            distribution = metadata.distribution(package.name)
        except metadata.PackageNotFoundError:
            continue  # needed only on another system
        texts = [file for file in distribution.files or () if _LICENCE.search(file.name)]
        for number, file in enumerate(sorted(texts)):
            source = Path(str(file.locate()))
            if source.is_file():
                suffix = f"-{number}" if number else ""
                shutil.copyfile(source, folder / f"{package.name}{suffix}.txt")
        if package.name not in {"pyside6-essentials", "shiboken6"}:
            lines.append(f"{package.name:<26}{lock.licence(distribution)}")
    (folder / "README.txt").write_text(_INDEX.format(packages="\n".join(lines)), encoding="utf-8")
