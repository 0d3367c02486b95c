"""Fixtures that open files and find the window that shows them."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from desktop.ops import Ops
from desktop.ui.forms.add_application import AddApplicationDialog
from desktop.ui.forms.answer import AnswerDialog
from desktop.ui.forms.contact import ContactDialog
from desktop.ui.forms.interview import InterviewDialog
from desktop.ui.importing.dialog import ImportDialog
from desktop.ui.importing.importer import Importer
from desktop.ui.importing.invitation import ChooseApplication
from desktop.ui.importing.mails_dialog import MailsDialog

DIALOGS = (
    ImportDialog,
    InterviewDialog,
    AddApplicationDialog,
    AnswerDialog,
    ContactDialog,
    ChooseApplication,
    MailsDialog,
)


@pytest.fixture
def failures() -> list[str]:
    return []


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    made = QWidget()
    qtbot.addWidget(made)
    return made


@pytest.fixture
def importer(ops: Ops, window: QWidget, failures: list[str]) -> Iterator[Importer]:
    made = Importer(ops, window)
    made.failed.connect(failures.append)
    yield made
    for dialog in window.findChildren(QWidget):
        if isinstance(dialog, DIALOGS):
            dialog.close()


@pytest.fixture
def open_file(importer: Importer, tmp_path: Path, qtbot: QtBot, window: QWidget) -> "Open":
    """Reads a file in its process; returns the dialog that opens."""

    def opened(data: bytes) -> QWidget | None:
        path = tmp_path / "file"
        path.write_bytes(data)
        importer.open([path])
        qtbot.waitUntil(lambda: not importer.is_reading, timeout=60_000)
        found = window.findChildren(QWidget)
        shown = (one for one in found if isinstance(one, DIALOGS) and one.isVisible())
        return next(shown, None)

    return opened


Open = Callable[[bytes], QWidget | None]
