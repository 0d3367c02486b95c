"""The folder that PyInstaller makes: the program with all it needs."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

from pack import about, icons, licences, versions

REFERENCE = """
import sys

from PySide6.QtWidgets import QApplication, QWidget

application = QApplication(sys.argv)
window = QWidget()
window.show()
sys.exit(application.exec())
"""


def make(root: Path) -> Path:
    """Build dist/callback (and, on macOS, dist/Callback.app); the folder."""
    made = root / "build/made"
    shutil.rmtree(made, ignore_errors=True)
    made.mkdir(parents=True)
    (made / "build").write_text(f"{about.build_id(root)}\n", encoding="ascii")
    licences.collect(root, made / "licences")
    icons.make(root / "resources/icons/callback.svg", made)
    if sys.platform == "win32":
        versions.write_resource(root, made / "version.txt")
    dist = root / "dist"
    shutil.rmtree(dist / about.COMMAND, ignore_errors=True)
    _run(root, made, "--distpath", str(dist), str(root / "packaging/callback.spec"))
    return dist / about.COMMAND


def make_reference(root: Path) -> Path:
    """Build what PyInstaller makes of an empty window without being told anything; the folder."""
    folder = root / "build/reference"
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    script = folder / "reference.py"
    script.write_text(REFERENCE, encoding="utf-8")
    _run(root, folder, "--distpath", str(folder), "--specpath", str(folder), str(script))
    return folder / "reference"


def _run(root: Path, made: Path, *arguments: str) -> None:
    environ = {
        **os.environ,
        "CALLBACK_MADE": str(made),
        "PYINSTALLER_CONFIG_DIR": str(root / "build/pyinstaller"),
        "PYTHONHASHSEED": "0",
        "PYTHONPATH": os.pathsep.join((str(root), str(root / "packaging"))),
        "SOURCE_DATE_EPOCH": str(about.epoch(root)),
    }
    command = (sys.executable, "-m", "PyInstaller", "--noconfirm", "--log-level", "ERROR")
    work = ("--workpath", str(made / "work"))
    subprocess.run((*command, *work, *arguments), cwd=root, env=environ, check=True)
