"""The sections of the settings, in the order of the list."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from desktop.ui.settings.context import (
    BIN,
    DATA,
    LETTERS,
    REMINDERS,
    STORES,
    SettingsContext,
)


@dataclass(frozen=True, slots=True)
class Section:
    """Key and title of a section, and what makes its page (loaded when it is first shown)."""

    key: str
    title: str
    make_page: Callable[[SettingsContext], QWidget]


def sections() -> tuple[Section, ...]:
    """All sections, with translated titles."""
    translate = QCoreApplication.translate
    return (
        Section(REMINDERS, translate("Settings", "Reminders"), _reminders),
        Section(LETTERS, translate("Settings", "Letters"), _letters),
        Section(DATA, translate("Settings", "My data"), _data),
        Section(BIN, translate("Settings", "Deleted"), _bin),
        Section(STORES, translate("Settings", "What is stored"), _stores),
    )


def _reminders(around: SettingsContext) -> QWidget:
    from desktop.ui.settings.reminders_page import RemindersPage  # noqa: PLC0415  when first shown

    return RemindersPage(around)


def _letters(around: SettingsContext) -> QWidget:
    from desktop.ui.settings.letters_page import LettersPage  # noqa: PLC0415  when first shown

    return LettersPage(around.ops)


def _data(around: SettingsContext) -> QWidget:
    from desktop.ui.settings.data_page import DataPage  # noqa: PLC0415  when first shown

    return DataPage(around)


def _stores(around: SettingsContext) -> QWidget:
    from desktop.ui.settings.stores_page import StoresPage  # noqa: PLC0415  when first shown

    return StoresPage(around.ops)


def _bin(around: SettingsContext) -> QWidget:
    from desktop.ui.settings.bin_page import BinPage  # noqa: PLC0415  when first shown

    return BinPage(around.ops)
