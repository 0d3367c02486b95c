"""Makes the translations that the program loads from the files that translators edit.

    python packaging/translations.py

Each resources/translations/callback_LANGUAGE.ts becomes a .qm.gz beside it, which holds Qt's own
texts too, and finished.json says which share of the texts of each language is translated. Nothing
is made again that is up to date.
"""

import gzip
import json
import shutil
import subprocess
import sysconfig
import tempfile
from collections.abc import Iterable
from pathlib import Path
from xml.etree import ElementTree

FOLDER = Path(__file__).parents[1] / "resources/translations"
MADE = ".qm.gz"
SHARES = "finished.json"


def make(folder: Path = FOLDER) -> None:
    """Make what is missing or older than its source."""
    sources = sorted(folder.glob("callback_*.ts"))
    outdated = [one for one in sources if is_outdated(one.with_suffix(MADE), one, *of_qt(one))]
    shares = folder / SHARES
    if not outdated and not is_outdated(shares, *sources):
        return
    # Made elsewhere and then moved, since tests run in several processes.
    with tempfile.TemporaryDirectory(dir=folder) as place:
        for source in outdated:
            made = Path(place, source.name)
            compress((source, *of_qt(source)), made)
            made.replace(source.with_suffix(MADE))
        made = Path(place, SHARES)
        found = {source.stem.partition("_")[2]: share(source) for source in sources}
        made.write_text(json.dumps(found) + "\n", encoding="ascii")
        made.replace(shares)


def of_qt(source: Path) -> list[Path]:
    """Qt's translation of its own texts into the language of `source`, if there is one."""
    from PySide6.QtCore import QLibraryInfo  # noqa: PLC0415  seldom needed

    folder = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    found = Path(folder, source.with_suffix(".qm").name.replace("callback", "qtbase"))
    return [found] if found.exists() else []


def compress(sources: Iterable[Path], made: Path) -> None:
    """Make one file of several, which is a quarter as long as Qt's form of it.

    The first of two translations of the same text is used.
    """
    compiled = made.with_suffix(".qm")
    command: list[str | Path] = [
        tool("pyside6-lrelease"),
        "-silent",
        "-nounfinished",
        *sources,
        "-qm",
        compiled,
    ]
    ended = subprocess.run(command, stderr=subprocess.PIPE, encoding="utf-8", check=False)
    if ended.returncode:
        raise RuntimeError(ended.stderr)
    made.write_bytes(gzip.compress(compiled.read_bytes(), mtime=0))


def tool(name: str) -> str:
    """The path of a command that Qt for Python has installed, or else of Qt's program for it."""
    found = shutil.which(name, path=sysconfig.get_path("scripts"))
    if found is None:
        import PySide6  # noqa: PLC0415  seldom needed

        folder = Path(PySide6.__file__).parent
        found = shutil.which(name.removeprefix("pyside6-"), path=folder)
    if found is None:
        raise FileNotFoundError(name)
    return found


def is_outdated(made: Path, *sources: Path) -> bool:
    if not made.exists():
        return True
    return any(made.stat().st_mtime_ns < source.stat().st_mtime_ns for source in sources)


def share(source: Path) -> float:
    """The share of the texts that is translated, from 0 to 1."""
    messages = ElementTree.parse(source).getroot().findall("context/message")  # noqa: S314  ours
    translations = [message.find("translation") for message in messages]
    finished = sum(one is not None and one.get("type") is None for one in translations)
    return round(finished / len(messages), 3) if messages else 0.0


if __name__ == "__main__":
    make()
