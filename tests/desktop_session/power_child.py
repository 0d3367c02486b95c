"""Writes the sleep and wake events of the system bus to a file: `python -m … FILE`."""

import sys
from pathlib import Path

from PySide6.QtCore import QCoreApplication

from desktop.background.power import LinuxPower


def main() -> None:
    file = Path(sys.argv[1])
    app = QCoreApplication(sys.argv[:1])

    def note(word: str) -> None:
        with file.open("a", encoding="utf-8") as out:
            out.write(f"{word}\n")

    LinuxPower(note, app)
    note("ready")
    app.exec()


main()
