"""Takes the pictures of `--screenshots` on a screen, where Windows' own style draws.

Run by Windows' Python: `python packaging/windows/draw.py DIR TIME`.
"""

import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from PySide6.QtWidgets import QApplication

from desktop import cli
from desktop.app.headless.draw import draw
from desktop.app.main import make_application


def main(target: str, now: str) -> None:
    options = cli.parse(["--screenshots", target, "--now", now])
    app = make_application(has_screen=True)
    font, style = QApplication.font(), app.style().name()
    print(f"{app.platformName()}, style {style}, {font.family()} {font.pointSizeF()} pt")
    draw(options)


if __name__ == "__main__":
    main(*sys.argv[1:])
