"""Lets a test use another language of the interface, or another region of the system."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale

from desktop.wording import languages, region, typed_dates

#: As a fixture gives it: the name of the system's locale, such as "de_AT".
UseSystem = Callable[[str], None]
UseFolder = Callable[[Path], None]


def forget_cached() -> None:
    for function in (
        languages.shares, languages.system_language, region._region, typed_dates._words,
    ):  # fmt: skip
        function.cache_clear()


@contextmanager
def changed_system(monkeypatch: pytest.MonkeyPatch) -> Iterator[UseSystem]:
    """Pretend that the system has this locale; what was changed is taken back at the end."""
    default = QLocale()

    def use(name: str) -> None:
        locale = QLocale(name)
        monkeypatch.setattr(QLocale, "system", lambda: locale)
        forget_cached()

    yield use
    languages.forget()
    QLocale.setDefault(default)
    monkeypatch.undo()
    forget_cached()


@contextmanager
def changed_folder(monkeypatch: pytest.MonkeyPatch) -> Iterator[UseFolder]:
    """Read the translations from another folder."""

    def use(folder: Path) -> None:
        monkeypatch.setattr(languages, "_folder", lambda: folder)
        forget_cached()

    yield use
    languages.forget()
    monkeypatch.undo()
    forget_cached()
