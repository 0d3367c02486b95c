"""Makes the translations that the program loads from the files that translators edit.

    python packaging/translations.py

Each resources/translations/callback_LANGUAGE.ts becomes a .qm beside it, and finished.json says
which share of the texts of each language is translated. Nothing is made again that is up to date.
"""

import json
import shutil
import subprocess
import sysconfig
import tempfile
from pathlib import Path
from xml.etree import ElementTree

FOLDER = Path(__file__).parents[1] / "resources/translations"
SHARES = "finished.json"


def make(folder: Path = FOLDER) -> None:
    """Make what is missing or older than its source."""
    sources = sorted(folder.glob("callback_*.ts"))
    outdated = [source for source in sources if is_outdated(source.with_suffix(".qm"), source)]
    shares = folder / SHARES
    if not outdated and not any(is_outdated(shares, source) for source in sources):
        return
    command = tool("pyside6-lrelease")
    # Made elsewhere and then moved, since tests run in several processes.
    with tempfile.TemporaryDirectory(dir=folder) as place:
        for source in outdated:
            made = Path(place, source.with_suffix(".qm").name)
            options = ("-silent", "-nounfinished")
            subprocess.run((command, *options, source, "-qm", made), check=True)
            made.replace(source.with_suffix(".qm"))
        made = Path(place, SHARES)
        found = {source.stem.partition("_")[2]: share(source) for source in sources}
        made.write_text(json.dumps(found) + "\n", encoding="ascii")
        made.replace(shares)


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


def is_outdated(made: Path, source: Path) -> bool:
    return not made.exists() or made.stat().st_mtime_ns < source.stat().st_mtime_ns


def share(source: Path) -> float:
    """The share of the texts that is translated, from 0 to 1."""
    messages = ElementTree.parse(source).getroot().findall("context/message")  # noqa: S314  ours
    translations = [message.find("translation") for message in messages]
    finished = sum(one is not None and one.get("type") is None for one in translations)
    return round(finished / len(messages), 3) if messages else 0.0


if __name__ == "__main__":
    make()
