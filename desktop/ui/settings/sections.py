"""The sections of the settings, in the order of the list."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from desktop.ui.navigator import Navigator
from desktop.ui.ops import Ops


@dataclass(frozen=True, slots=True)
class Around:
    """What the pages may need. A page takes from it in its maker what it works with."""

    ops: Ops
    navigator: Navigator


@dataclass(frozen=True, slots=True)
class Section:
    """Key and title of a section, and what makes its page (loaded when it is first shown)."""

    key: str
    title: str
    make_page: Callable[[Around], QWidget]


REMINDERS, LETTERS, DATA, BIN = "reminders", "letters", "data", "bin"


def sections() -> tuple[Section, ...]:
    """All sections, with translated titles."""
    translate = QCoreApplication.translate
    return (
        Section(DATA, translate("Settings", "My data"), _data),
        Section(BIN, translate("Settings", "Deleted"), _bin),
    )


def _data(around: Around) -> QWidget:
    from desktop.ui.settings.data_page import DataPage  # noqa: PLC0415  when first shown

    return DataPage(around.ops)


def _bin(around: Around) -> QWidget:
    from desktop.ui.settings.bin_page import BinPage  # noqa: PLC0415  when first shown

    return BinPage(around.ops)
