"""Checks that all modules, libraries and resources are there and all windows build."""

import importlib
import os
import pkgutil
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import datetime
from pathlib import Path
from types import TracebackType
from zoneinfo import ZoneInfo, available_timezones

from PySide6.QtGui import QIcon, QImageReader

import desktop
from desktop.advice.advisor import Advisor
from desktop.advice.calendars import calendar_for
from desktop.app.headless.gallery import Gallery, close, settle
from desktop.models.backup import Occasion, make, new_key_pair, verify
from desktop.models.database import open_store
from desktop.models.migrations import MIGRATIONS
from desktop.system.environment import bundle_directory, clean_environment
from desktop.ui.help import texts as help_texts
from desktop.ui.letter import texts as letter_texts
from desktop.ui.theme.scheme import use_dark
from desktop.wording import languages
from desktop.wording.countries import countries

_ICON_SIDE = 24
#: Subdivisions whose holidays are computed in quite different ways.
_SUBDIVISIONS = (("GB", "SCT"), ("DE", "BY"), ("US", "HI"), ("CA", "QC"), ("AU", "VIC"))
_LAZY = ("desktop_notifier", "holidays", "jinja2", "platformdirs", "pyrage", "tzdata")
_FEWEST_ZONES = 400
_PASSPHRASE = "nothing worth a secret"  # noqa: S105
_PICTURES = (b"ico", b"png", b"svg")


def checks(gallery: Gallery, advisor: Advisor, resources: Path) -> Iterator[str]:
    """Run the checks and yield the name of each that passed; one that fails raises."""
    yield from _modules()
    yield from _icons(resources / "icons")
    yield from _translations()
    yield from _knowledge(advisor)
    yield from _letters()
    yield from _help()
    yield from _calendars()
    yield from _zones()
    yield from _other_programs()
    yield from _scenes(gallery)


def store_checks(folder: Path, now: datetime) -> Iterator[str]:
    """Upgrade a store of each former version, then encrypt and verify a backup.

    Yields as `checks`. `now` is an instant in UTC.
    """
    path = folder
    for version in range(1, len(MIGRATIONS) + 1):
        path = folder / f"version-{version}" / "callback.db"
        former = open_store(path, now, migrations=MIGRATIONS[:version])
        with former.writing(now) as writer:
            writer.put_setting("self-test", "kept")
        former.close()
        store = open_store(path, now)
        try:
            if store.queries.setting("self-test") != "kept":
                raise RuntimeError(f"the upgrade from version {version} lost a record")
        finally:
            store.close()
        yield f"store of version {version}"
    backup = make(path, folder / "sealed", now, Occasion.ASKED, key_pair=new_key_pair(_PASSPHRASE))
    verify(backup, _PASSPHRASE)
    yield "encrypted backup"


def _modules() -> Iterator[str]:
    names = [found.name for found in pkgutil.walk_packages(desktop.__path__, "desktop.")]
    if not names:
        raise FileNotFoundError("the program's own modules")
    for name in sorted(names):
        if not name.endswith("__main__"):
            importlib.import_module(name)
            yield f"module {name}"
    for name in (*_LAZY, _notification_backend()):
        importlib.import_module(name)
        yield f"library {name}"


def _notification_backend() -> str:
    """The module for this system's notification service, imported by name at run time."""
    kind = {"win32": "winrt", "darwin": "macos"}.get(sys.platform, "dbus")
    return f"desktop_notifier.backends.{kind}"


def _icons(directory: Path) -> Iterator[str]:
    for name in _PICTURES:
        if name not in [bytes(kind.data()) for kind in QImageReader.supportedImageFormats()]:
            raise RuntimeError(f"pictures of the kind {name.decode()} cannot be read")
        yield f"pictures {name.decode()}"
    files = sorted(directory.glob("*.svg"))
    if not files:
        raise FileNotFoundError(directory)
    for path in files:
        if QIcon(str(path)).pixmap(_ICON_SIDE, _ICON_SIDE).isNull():
            raise RuntimeError(f"{path.name} cannot be drawn")
        yield f"icon {path.stem}"


def _translations() -> Iterator[str]:
    for language in languages.shares():
        languages.load(language)
        yield f"translation {language}"


def _knowledge(advisor: Advisor) -> Iterator[str]:
    words = advisor.knowledge.words
    yield from (f"reason {reason}" for reason in words.reasons)
    yield from (f"observation {observation}" for observation in words.observations)
    yield from (f"question {question}" for question in words.questions)


def _letters() -> Iterator[str]:
    known = {"first": "Dana", "greeting": "Dear Dana", "me": "Robin"}
    for language in letter_texts.letter_languages():
        library = letter_texts.default_library(language)
        for key in library.keys:
            if not library.fill(key, library.starting_text(key), known).body.strip():
                raise RuntimeError(f"the letter {key.name} says nothing")
            yield f"letter {language} {key.name}"
        letter_texts.phrases(language)
        yield f"phrases to look at again {language}"


def _help() -> Iterator[str]:
    yield from (f"help {topic}" for topic in help_texts.pages())


def _calendars() -> Iterator[str]:
    """Every country that can be chosen, even the few without known holidays."""
    for country, subdivision in (*((code, "") for code, _ in countries()), *_SUBDIVISIONS):
        calendar_for(country, subdivision)
        yield f"calendar {country} {subdivision}".rstrip()


def _zones() -> Iterator[str]:
    zones = available_timezones()
    if len(zones) < _FEWEST_ZONES:
        raise RuntimeError(f"only {len(zones)} time zones are known")
    for zone in sorted(zones):
        ZoneInfo(zone)
    yield "time zones"


def _other_programs() -> Iterator[str]:
    """A browser or a mail program that is started must not load the libraries packed here."""
    bundle = bundle_directory()
    environ = clean_environment(os.environ, bundle)
    borrowed = [name for name, value in environ.items() if bundle and str(bundle) in value]
    if borrowed:
        raise RuntimeError(f"other programs would get our {', '.join(borrowed)}")
    yield "environment of other programs"


def _scenes(gallery: Gallery) -> Iterator[str]:
    for dark in (False, True):
        use_dark(dark)
        for scene in gallery.scenes():
            with _raise_uncaught(scene.name):
                widget = scene.make()
                widget.show()
                settle()
                if widget.grab().isNull():
                    raise RuntimeError(f"{scene.name} shows nothing")
                close(widget)
            yield f"{scene.name} {'dark' if dark else 'light'}"
    use_dark(dark=False)


@contextmanager
def _raise_uncaught(name: str) -> Iterator[None]:
    """Fail on exceptions in slots and events, which reach only `sys.excepthook`."""
    errors: list[BaseException] = []

    def remember(
        _kind: type[BaseException], error: BaseException, trace: TracebackType | None
    ) -> None:
        errors.append(error.with_traceback(trace))

    before, sys.excepthook = sys.excepthook, remember
    try:
        yield
    finally:
        sys.excepthook = before
    if errors:
        raise RuntimeError(f"{name} breaks") from errors[0]
