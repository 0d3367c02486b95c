"""Runs PyInstaller, which builds a folder with the program and its libraries."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

import translations
from pack import about, icons, licences, windows

REFERENCE = """
import sys

from PySide6.QtWidgets import QApplication, QWidget

application = QApplication(sys.argv)
window = QWidget()
window.show()
sys.exit(application.exec())
"""


def make(root: Path) -> Path:
    """Build dist/callback (on macOS also dist/Callback.app) and return the folder."""
    generated = root / "build/generated"
    shutil.rmtree(generated, ignore_errors=True)
    generated.mkdir(parents=True)
    (generated / "build").write_text(f"{about.build_id(root)}\n", encoding="ascii")
    translations.make()
    licences.collect(root, generated / "licences")
    icons.make(root / "resources/icons/callback.svg", generated)
    if sys.platform == "win32":
        windows.write_version_info(root, generated / "version.txt")
    dist = root / "dist"
    shutil.rmtree(dist / about.COMMAND, ignore_errors=True)
    _run(root, generated, "--distpath", str(dist), str(root / "packaging/callback.spec"))
    built = dist / about.COMMAND
    if sys.platform == "win32":
        windows.sign(built / f"{about.NAME}.exe")
    return built


def make_reference(root: Path) -> Path:
    """Build an empty window with PyInstaller's defaults, to compare sizes; return the folder."""
    folder = root / "build/reference"
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    script = folder / "reference.py"
    script.write_text(REFERENCE, encoding="utf-8")
    _run(root, folder, "--distpath", str(folder), "--specpath", str(folder), str(script))
    return folder / "reference"


def _run(root: Path, generated: Path, *arguments: str) -> None:
    environ = {
        **os.environ,
        "CALLBACK_GENERATED": str(generated),
        "PYINSTALLER_CONFIG_DIR": str(root / "build/pyinstaller"),
        "PYTHONHASHSEED": "0",
        "PYTHONPATH": os.pathsep.join((str(root), str(root / "packaging"))),
        "SOURCE_DATE_EPOCH": str(about.epoch(root)),
    }
    command = (sys.executable, "-m", "PyInstaller", "--noconfirm", "--log-level", "ERROR")
    work = ("--workpath", str(generated / "work"))
    subprocess.run((*command, *work, *arguments), cwd=root, env=environ, check=True)
