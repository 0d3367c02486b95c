"""Takes pictures of all pages and dialogs as Windows draws them."""

import shutil
from collections.abc import Sequence
from pathlib import Path

from windows.step import StepError, succeed
from windows.wine import Wine

#: Scales in percent.
SCALES = (100, 125, 150, 200)
#: Wine's DirectWrite, which Qt uses otherwise, draws no letters.
_PLATFORM = "windows:fontengine=gdi"
_NOW = "2026-03-24T10:00"
_TARGET = r"C:\pictures"


def take(wine: Wine, out: Path, scales: Sequence[int] = SCALES) -> str:
    """Take them at each scale, light and dark, into `out`; returns how many there are."""
    count = 0
    for scale in scales:
        target = wine.path(_TARGET)
        shutil.rmtree(target, ignore_errors=True)
        environ = {"QT_SCALE_FACTOR": str(scale / 100), "QT_QPA_PLATFORM": _PLATFORM}
        command = (r"packaging\windows\draw.py", _TARGET, _NOW)
        try:
            done = succeed(f"{scale} %", wine.python(*command, timeout=600, environ=environ))
        except StepError as error:
            raise SystemExit(f"{error}\n{error.details}") from error
        shutil.copytree(target, out / str(scale), dirs_exist_ok=True)
        number = len(list(target.glob("*.png")))
        count += number
        print(f"  {scale} %: {number} pictures; {done.output.partition(chr(10))[0]}", flush=True)
    return f"{count} pictures in {out}"
