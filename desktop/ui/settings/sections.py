"""The sections of the settings, in the order of the list."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from desktop.ui.settings.context import (
    DATA,
    LETTERS,
    REMINDERS,
    STORES,
    YOU,
    SettingsContext,
)


@dataclass(frozen=True, slots=True)
class Section:
    """Key and title of a section, and a factory that imports and creates its page."""

    key: str
    title: str
    make_page: Callable[[SettingsContext], QWidget]


def sections() -> tuple[Section, ...]:
    """All sections, with translated titles."""
    translate = QCoreApplication.translate
    return (
        Section(YOU, translate("Settings", "You"), _you),
        Section(REMINDERS, translate("Settings", "Reminders"), _reminders),
        Section(LETTERS, translate("Settings", "Letters"), _letters),
        Section(DATA, translate("Settings", "My data"), _data),
        Section(STORES, translate("Settings", "What is stored"), _stores),
    )


def _you(context: SettingsContext) -> QWidget:
    from desktop.ui.settings.you_page import YouPage  # noqa: PLC0415  when first shown

    return YouPage(context)


def _reminders(context: SettingsContext) -> QWidget:
    from desktop.ui.settings.reminders_page import RemindersPage  # noqa: PLC0415  when first shown

    return RemindersPage(context)


def _letters(context: SettingsContext) -> QWidget:
    from desktop.ui.settings.letters_page import LettersPage  # noqa: PLC0415  when first shown

    return LettersPage(context.ops)


def _data(context: SettingsContext) -> QWidget:
    from desktop.ui.settings.data_page import DataPage  # noqa: PLC0415  when first shown

    return DataPage(context)


def _stores(context: SettingsContext) -> QWidget:
    from desktop.ui.settings.stored_data_page import StoredDataPage  # noqa: PLC0415  when first shown

    return StoredDataPage(context.ops)
