"""*Add application* in one line: the fields below show how it is read."""

from collections.abc import Callable
from datetime import date, datetime

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from desktop.core.records import ApplicationRecord
from desktop.ops import Ops
from desktop.ui.forms.add_application import AddApplicationDialog
from desktop.ui.forms.base import RecordDialog
from desktop.ui.forms.promise_edit import Promise
from desktop.ui.widgets.text import Hint

Read = Callable[[str], ApplicationRecord]
LINE = "Bluefin, sales manager, yesterday 11:00, Priya Nair and Tom Berg, call by Friday"


@pytest.fixture
def dialog(ops: Ops, host: QWidget, opened: Callable[[RecordDialog], None]) -> AddApplicationDialog:
    made = AddApplicationDialog(ops, host, line="")
    opened(made)
    return made


def shown_text(dialog: AddApplicationDialog) -> str:
    return " ".join(hint.text() for hint in dialog.findChildren(Hint) if hint.isVisible())


def write(dialog: AddApplicationDialog, line: str) -> None:
    dialog.line.clear()
    QTest.keyClicks(dialog.line, line)


def test_the_line_has_the_keyboard_and_fills_the_fields(dialog: AddApplicationDialog) -> None:
    assert dialog.focusWidget() is dialog.line
    write(dialog, LINE)
    assert (dialog.company.text(), dialog.role.text()) == ("Bluefin", "sales manager")
    assert dialog.when.at() == datetime(2026, 3, 23, 11, 0)
    assert dialog.people.text() == "Priya Nair and Tom Berg"
    assert dialog.promise.promise() == ("call by Friday", date(2026, 3, 27))
    assert dialog.promise.isVisible()


def test_return_saves_what_the_line_says(dialog: AddApplicationDialog, record_of: Read) -> None:
    saved: list[str] = []
    dialog.saved.connect(saved.append)
    write(dialog, LINE)
    dialog.accept()
    record = record_of(saved[0])
    (interview,) = record.interviews
    assert (record.application.company, interview.promise_on) == ("Bluefin", date(2026, 3, 27))
    assert sorted(person.name for person in record.people) == ["Priya Nair", "Tom Berg"]


def test_a_part_that_is_taken_out_is_taken_out_of_its_field(dialog: AddApplicationDialog) -> None:
    before = dialog.when.at()
    write(dialog, LINE)
    write(dialog, "Bluefin, sales manager")
    assert dialog.people.text() == ""
    assert dialog.when.at() == before
    assert dialog.promise.pick.value() is Promise.NOTHING
    assert not dialog.promise.isVisible()


def test_what_was_corrected_by_hand_stays(dialog: AddApplicationDialog) -> None:
    write(dialog, "Bluefin, sales, yesterday 11:00")
    dialog.role.setText("Head of sales")
    dialog.when.set_at(datetime(2026, 3, 20, 9, 0))
    QTest.keyClicks(dialog.line, ", Priya")
    assert dialog.role.text() == "Head of sales"
    assert dialog.when.at() == datetime(2026, 3, 20, 9, 0)
    assert dialog.people.text() == "Priya"


def test_a_date_that_is_not_understood_is_named_below_the_line(
    dialog: AddApplicationDialog,
) -> None:
    before = dialog.when.at()
    write(dialog, "Bluefin, baker, 31 February, Priya")
    assert "31 February" in shown_text(dialog)
    assert dialog.people.text() == "Priya"
    assert dialog.when.at() == before
    write(dialog, "Bluefin, baker, Monday, 23 March, 2pm, Priya")
    assert "Not understood" not in shown_text(dialog)
    assert dialog.when.at() == datetime(2026, 3, 23, 14, 0)


def test_applied_leaves_out_the_interview(dialog: AddApplicationDialog) -> None:
    write(dialog, "Bluefin, baker, applied on 3 March")
    assert dialog.applied_only.isChecked()
    assert dialog.applied.day() == date(2026, 3, 3)
    write(dialog, "Bluefin, baker")
    assert not dialog.applied_only.isChecked()


def test_typing_the_fields_leaves_the_line_alone(dialog: AddApplicationDialog) -> None:
    QTest.keyClicks(dialog.company, "Bluefin")
    assert dialog.line.text() == ""
    QTest.keyClicks(dialog.role, "Baker")
    assert dialog.ok.isEnabled()


def test_a_line_from_elsewhere_is_a_preview_that_saves_nothing(
    ops: Ops, host: QWidget, opened: Callable[[RecordDialog], None]
) -> None:
    dialog = AddApplicationDialog(ops, host, line=f"{LINE}\n")
    opened(dialog)
    assert dialog.line.text() == LINE
    assert (dialog.company.text(), dialog.role.text()) == ("Bluefin", "sales manager")
    assert dialog.promise.isVisible()
    assert dialog.ok.isEnabled()
    assert ops.queries.is_empty()


def test_brackets_and_a_number_are_saved_as_title_and_number(
    dialog: AddApplicationDialog, record_of: Read
) -> None:
    saved: list[str] = []
    dialog.saved.connect(saved.append)
    write(dialog, "Bluefin, sales, yesterday 11:00, Ana Ruiz (HR), +49 30 1234567, Tom Berg")
    assert "Ana Ruiz (HR, +49 30 1234567)" in shown_text(dialog)
    dialog.accept()
    people = {one.name: (one.title, one.phone) for one in record_of(saved[0]).people}
    assert people == {"Ana Ruiz": ("HR", "+49 30 1234567"), "Tom Berg": ("", "")}


def test_a_known_person_has_the_number_that_was_missing(
    dialog: AddApplicationDialog, record_of: Read, add_application: Callable[..., str]
) -> None:
    known = add_application(company="Bluefin", people=("Ana Ruiz",))
    write(dialog, "Bluefin, sales, yesterday 11:00, Ana Ruiz (HR) 555-010-4477")
    dialog.accept()
    (person,) = record_of(known).people
    assert (person.title, person.phone) == ("HR", "555-010-4477")


MAILS = [
    "Dear Sam,\n\nwe at Bluefin have chosen another candidate.\n\nKind regards,\nDana Reyes",
    "From: Dana <dana@bluefin.example>\nSubject: Your application\n\nWe will call you on Friday.",
    "Von: Dana Reyes\nGesendet: Montag\nBetreff: Ihre Bewerbung\n\nWir melden uns bis Freitag.",
    "De : Dana Reyes\nObjet : Votre candidature\n\nNous vous rappelons vendredi.",
    "De: Dana Reyes\nAsunto: Su candidatura\n\nLe llamamos el viernes.",
    "Sehr geehrte Frau Au,\nvielen Dank für Ihre Bewerbung.\nMit freundlichen Grüßen\nJo Klein",
    "Bonjour,\nle poste est pourvu.\nCordialement,\nJo Petit",
    "Estimada Ana:\nle llamamos el lunes.\nUn saludo,\nJo Paz",
]


@pytest.mark.parametrize("mail", MAILS)
def test_a_whole_mail_fills_no_field_and_is_handed_on(
    dialog: AddApplicationDialog, mail: str
) -> None:
    pasted: list[str] = []
    dialog.mail_pasted.connect(pasted.append)
    QApplication.clipboard().setText(mail)
    QTest.keyClick(dialog.line, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    assert (dialog.company.text(), dialog.role.text(), dialog.people.text()) == ("", "", "")
    assert pasted == [mail]
    assert "whole mail" in shown_text(dialog)


@pytest.mark.parametrize(
    "text",
    [
        "Bluefin\nbaker\nyesterday 11:00",
        "Bluefin, baker\nPriya Nair\n",
        "Bluefin\n",
        "To: Bluefin\nbaker",
        "Dear & Sons, baker",
    ],
)
def test_a_pasted_list_is_no_mail(dialog: AddApplicationDialog, text: str) -> None:
    pasted: list[str] = []
    dialog.mail_pasted.connect(pasted.append)
    dialog.line.setText(text)
    assert pasted == []
    assert dialog.company.text() != ""


def test_a_mail_beside_what_was_entered_by_hand_stays_with_advice(
    dialog: AddApplicationDialog,
) -> None:
    pasted: list[str] = []
    dialog.mail_pasted.connect(pasted.append)
    dialog.role.setText("Head of sales")
    dialog.line.setText(MAILS[0])
    assert pasted == []
    assert dialog.line.text() == MAILS[0]
    assert dialog.role.text() == "Head of sales"
    assert "whole mail" in shown_text(dialog)
