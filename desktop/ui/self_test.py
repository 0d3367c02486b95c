"""Checks that everything the program needs is there and builds."""

import importlib
import pkgutil
from collections.abc import Iterator
from pathlib import Path
from zoneinfo import ZoneInfo

from PySide6.QtGui import QIcon

import desktop
from desktop.advice.advisor import Advisor
from desktop.advice.calendars import calendar_for
from desktop.ui.gallery import Gallery, close, settle
from desktop.ui.scheme import use_dark

_ICON_SIDE = 24
#: Countries whose holidays are computed in quite different ways, and a subdivision.
_CALENDARS = (("US", ""), ("GB", "SCT"), ("DE", "BY"), ("AE", ""), ("IL", ""), ("IN", ""))
_ZONES = ("UTC", "Europe/Berlin", "America/New_York", "Asia/Kolkata", "Pacific/Apia")
_LAZY = ("desktop_notifier", "holidays", "platformdirs", "tzdata")


def checks(gallery: Gallery, advisor: Advisor, resources: Path) -> Iterator[str]:
    """Do one check after the other and name each that passed; what fails raises."""
    yield from _modules()
    yield from _icons(resources / "icons")
    yield from _knowledge(advisor)
    for country, subdivision in _CALENDARS:
        calendar_for(country, subdivision)
        yield f"calendar {country} {subdivision}".rstrip()
    for zone in _ZONES:
        ZoneInfo(zone)
        yield f"zone {zone}"
    for dark in (False, True):
        use_dark(dark)
        for scene in gallery.scenes():
            widget = scene.make()
            widget.show()
            settle()
            if widget.grab().isNull():
                raise RuntimeError(f"{scene.name} shows nothing")
            close(widget)
            yield f"{scene.name} {'dark' if dark else 'light'}"
    use_dark(dark=False)


def _modules() -> Iterator[str]:
    names = [found.name for found in pkgutil.walk_packages(desktop.__path__, "desktop.")]
    for name in sorted(names):
        if not name.endswith("__main__"):
            importlib.import_module(name)
            yield f"module {name}"
    for name in _LAZY:
        importlib.import_module(name)
        yield f"library {name}"


def _icons(directory: Path) -> Iterator[str]:
    files = sorted(directory.glob("*.svg"))
    if not files:
        raise FileNotFoundError(directory)
    for path in files:
        if QIcon(str(path)).pixmap(_ICON_SIDE, _ICON_SIDE).isNull():
            raise RuntimeError(f"{path.name} cannot be drawn")
        yield f"icon {path.stem}"


def _knowledge(advisor: Advisor) -> Iterator[str]:
    words = advisor.knowledge.words
    yield from (f"reason {reason}" for reason in words.reasons)
    yield from (f"signal {signal}" for signal in words.signals)
    yield from (f"question {question}" for question in words.questions)
