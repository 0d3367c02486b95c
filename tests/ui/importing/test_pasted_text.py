"""A text that is pasted outside a field or dropped opens the form that fits it."""

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QMimeData
from PySide6.QtWidgets import QDialog, QWidget
from pytestqt.qtbot import QtBot

from desktop.ops import Ops
from desktop.ui.forms.add_application import AddApplicationDialog
from desktop.ui.forms.answer import AnswerDialog
from desktop.ui.forms.interview import InterviewDialog
from desktop.ui.importing.importer import Importer, take
from desktop.ui.importing.invitation import ChooseApplication
from tests.support.foreign_files import calendar

INVITATION = (
    "UID:a\nSUMMARY:Second interview\nDTSTART:20260330T140000Z\n"
    "ORGANIZER;CN=Priya Nair:mailto:priya@bluefin.example"
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
    for dialog in window.findChildren(QDialog):
        dialog.close()


NO = "Dear Sam,\n\nwe at Bluefin have chosen another candidate.\n\nKind regards,\nDana Reyes"


@pytest.mark.parametrize(
    "text",
    [
        NO,
        "We have chosen another candidate. Write to jobs@bluefin.example if you have questions.",
        "Thank you.\nKind regards,\nLee Okafor",
        "Danke.\nMit freundlichen Grüßen aus Kiel\nLee Okafor",
        "Leider ist die Stelle bei Bluefin schon besetzt.",
    ],
)
def test_a_pasted_message_opens_they_answered_for_the_application_that_it_names(
    importer: Importer, window: QWidget, add_application: Callable[..., str], text: str
) -> None:
    add_application(company="Acme", people=("Jan Berg",))
    add_application(company="Bluefin", people=("Lee Okafor",))
    assert importer.open_text(text)
    (dialog,) = window.findChildren(AnswerDialog)
    assert "Bluefin" in dialog.windowTitle()
    assert dialog.text.text() == text


def test_a_pasted_message_that_names_no_application_asks_which_it_is_about(
    importer: Importer, window: QWidget, add_application: Callable[..., str]
) -> None:
    add_application(company="Acme", role="Clerk")
    assert importer.open_text("Hi Sam,\n\nthank you.")
    (asked,) = window.findChildren(ChooseApplication)
    assert asked.choice.currentText() == "Choose…"
    assert not asked.ok.isEnabled()


@pytest.mark.parametrize(
    "text", ["", "Berlin", "We look for an analyst.\n" * 40, "We offer you the job. " * 40]
)
def test_a_text_that_is_no_message_opens_nothing(
    importer: Importer, window: QWidget, add_application: Callable[..., str], text: str
) -> None:
    add_application(company="Bluefin")
    data = QMimeData()
    data.setText(text)
    take(importer, data)
    assert not importer.open_text(text)
    assert window.findChildren(QDialog) == []


def test_a_message_without_any_application_fills_the_form_of_a_new_one(
    importer: Importer, window: QWidget
) -> None:
    text = "Dear Sam,\n\nthank you for your interest in the Data Analyst role at Northwind. "
    text += "We have chosen another candidate.\n\nKind regards,\nDana Reyes"
    assert importer.open_text(text)
    (form,) = window.findChildren(AddApplicationDialog)
    assert (form.company.text(), form.role.text()) == ("Northwind", "Data Analyst")
    assert form.applied_only.isChecked()
    form.ok.click()
    (answer,) = window.findChildren(AnswerDialog)
    assert answer.text.text() == text


def test_the_pasted_source_of_an_invitation_is_read_as_a_file(
    importer: Importer, window: QWidget, add_application: Callable[..., str], qtbot: QtBot
) -> None:
    add_application(company="Bluefin")
    data = QMimeData()
    data.setText(calendar(INVITATION).decode())
    take(importer, data)
    qtbot.waitUntil(lambda: not importer.is_reading, timeout=60_000)
    (dialog,) = window.findChildren(InterviewDialog)
    assert "Bluefin" in dialog.windowTitle()
