"""*They answered…* proposes what a pasted message says, and fills in nothing by itself."""

from collections.abc import Callable
from datetime import date, datetime

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from desktop.core.kinds import AnswerKind, State
from desktop.core.records import ApplicationRecord
from desktop.ops import Ops
from desktop.ui.forms import field_values
from desktop.ui.forms.answer import AnswerDialog
from tests.support.window import Show

Read = Callable[[str], ApplicationRecord]


@pytest.fixture
def key(add_application: Callable[..., str]) -> str:
    return add_application("Northwind", days_ago=5)


@pytest.fixture
def dialog(ops: Ops, host: QWidget, key: str, record: Read) -> AnswerDialog:
    return AnswerDialog(ops, record(key), host)


def marked(dialog: AnswerDialog) -> list[str]:
    return [one.cursor.selectedText() for one in dialog.text.extraSelections()]


def test_a_pasted_message_is_read_and_its_sentence_marked(dialog: AnswerDialog) -> None:
    dialog.text.setPlainText(
        "Hello 😀,\n\nthank you. We have chosen another candidate.\n\nBest,\nJo"
    )
    assert dialog.proposal.isVisibleTo(dialog)
    assert dialog.proposal.title.text() == "This reads like “No”."
    assert "“We have chosen another candidate.”" in dialog.proposal.quote.text().replace(
        "\u200b", ""
    )
    assert marked(dialog) == ["We have chosen another candidate."]


def test_a_message_is_read_in_its_language(dialog: AnswerDialog) -> None:
    dialog.text.setPlainText(
        "Hallo Kim,\n\nleider ist die Stelle schon besetzt.\n\nViele Grüße aus Köln\nJo"
    )
    assert dialog.proposal.title.text() == "This reads like “No”."
    assert marked(dialog) == ["leider ist die Stelle schon besetzt."]


def test_a_promise_is_read_in_the_language_of_its_message(dialog: AnswerDialog) -> None:
    dialog.text.setPlainText("Wir haben noch nicht entschieden. Du hörst bis Freitag von uns.")
    dialog.proposal.fill.click()
    assert dialog.kind.value() is AnswerKind.STILL_DECIDING
    assert dialog.promise.promise() == ("Du hörst bis Freitag von uns.", date(2026, 3, 27))


def test_nothing_is_filled_in_without_a_click(dialog: AnswerDialog) -> None:
    dialog.text.setPlainText("We have chosen another candidate.")
    assert dialog.kind.value() is None
    dialog.proposal.fill.click()
    assert dialog.kind.value() is AnswerKind.NO
    assert dialog.proposal.title.text() == "Filled in above. Check it before you save."
    assert not dialog.proposal.fill.isEnabled()
    assert dialog.focusWidget() is dialog.kind.buttons[AnswerKind.NO]


def test_a_message_that_reads_otherwise_than_preselected_is_not_saved_as_that(
    dialog: AnswerDialog, key: str, record: Read
) -> None:
    dialog.text.setPlainText("We have chosen another candidate.")
    assert not dialog.promise.isVisibleTo(dialog)
    assert not dialog.ok.isEnabled()
    assert dialog.foot_note.text() == "Choose what they said, or press “Fill in”."
    dialog.accept()
    assert record(key).contacts == ()
    dialog.proposal.fill.click()
    assert dialog.foot_note.text() == ""
    dialog.accept()
    assert record(key).application.state is State.REJECTED


def test_what_the_user_chooses_stays_though_a_message_reads_otherwise(
    dialog: AnswerDialog,
) -> None:
    chosen = AnswerKind.STILL_DECIDING
    dialog.kind.buttons[chosen].click()
    dialog.text.setPlainText("We have chosen another candidate.")
    assert dialog.kind.value() is chosen
    assert dialog.ok.isEnabled()


def test_what_is_chosen_by_an_arrow_key_stays(dialog: AnswerDialog, show_dialog: Show) -> None:
    show_dialog(dialog)
    QTest.keyClick(dialog.kind.buttons[AnswerKind.STILL_DECIDING], Qt.Key.Key_Right)
    dialog.text.setPlainText("We have chosen another candidate.")
    assert dialog.kind.value() is AnswerKind.ON_HOLD


def test_a_number_chooses_though_nothing_is_chosen(dialog: AnswerDialog) -> None:
    dialog.text.setPlainText("We have chosen another candidate.")
    QTest.keyClick(dialog.kind, Qt.Key.Key_2)
    assert dialog.kind.value() is AnswerKind.STILL_DECIDING
    assert dialog.ok.isEnabled()


def test_what_was_filled_in_is_not_kept_for_a_message_that_reads_otherwise(
    dialog: AnswerDialog,
) -> None:
    dialog.text.setPlainText("We have chosen another candidate.")
    dialog.proposal.fill.click()
    dialog.text.setPlainText("Thank you.")
    assert dialog.kind.value() is AnswerKind.NO
    dialog.text.setPlainText("The role is on hold until May.")
    assert dialog.kind.value() is None
    dialog.text.setPlainText("We are still deciding.")
    assert dialog.kind.value() is AnswerKind.STILL_DECIDING


def test_a_stored_draft_chooses_nothing_that_its_message_contradicts(
    dialog: AnswerDialog,
) -> None:
    text = {"text": "We have chosen another candidate."}
    assert field_values.values(dialog)["kind"] == ""
    field_values.restore(dialog, {"kind": "", **text})
    assert dialog.kind.value() is None
    field_values.restore(dialog, {"kind": "still_deciding", **text})
    assert dialog.kind.value() is AnswerKind.STILL_DECIDING
    assert field_values.values(dialog)["kind"] == "still_deciding"


def test_what_says_nothing_offers_nothing(dialog: AnswerDialog) -> None:
    dialog.text.setPlainText("We have chosen another candidate.")
    dialog.text.setPlainText("Thank you.")
    assert not dialog.proposal.isVisibleTo(dialog)
    assert marked(dialog) == []
    dialog.proposal.taken.emit()
    assert dialog.kind.value() is AnswerKind.STILL_DECIDING
    dialog.text.setPlainText(" ")
    assert not dialog.proposal.isVisibleTo(dialog)


def test_what_they_quote_is_not_read(dialog: AnswerDialog) -> None:
    dialog.text.setPlainText(
        "Thank you.\n\nOn Monday, Jo wrote:\n> Have you chosen another candidate?\n"
        "> We have chosen another candidate."
    )
    assert not dialog.proposal.isVisibleTo(dialog)


def test_a_sentence_between_quoted_lines_is_read_though_it_cannot_be_marked(
    dialog: AnswerDialog,
) -> None:
    dialog.text.setPlainText("We have chosen\n> is there news\nanother candidate.")
    assert dialog.proposal.title.text() == "This reads like “No”."
    assert marked(dialog) == []


def test_the_particulars_are_shown_and_filled_in(dialog: AnswerDialog) -> None:
    dialog.text.setPlainText(
        "We still have two candidates to see. You will hear from us by Friday. Please do not call."
    )
    assert dialog.proposal.particulars.text() == (
        "Promised by Fri 27 March · Others are still to be interviewed"
        " · Wait until they get in touch"
    )
    dialog.proposal.fill.click()
    assert dialog.promise.promise() == ("You will hear from us by Friday.", date(2026, 3, 27))
    assert dialog.others.isChecked()
    assert dialog.no_calls.isChecked()


@pytest.mark.parametrize(
    ("text", "starts", "is_open"),
    [
        ("Please come for an interview on 2 April at 2 pm.", datetime(2026, 4, 2, 14), False),
        ("Please come for an interview on 2 April.", datetime(2026, 4, 2, 10), False),
        ("We would like to invite you to an interview.", datetime(2026, 3, 31, 10), True),
    ],
)
def test_an_invitation_fills_in_its_day_if_it_names_one(
    dialog: AnswerDialog, text: str, starts: datetime, *, is_open: bool
) -> None:
    dialog.text.setPlainText(text)
    dialog.proposal.fill.click()
    assert dialog.kind.value() is AnswerKind.INVITED
    assert (dialog.starts.at(), dialog.no_date.isChecked()) == (starts, is_open)


def test_days_count_from_the_day_they_said_so(dialog: AnswerDialog) -> None:
    dialog.text.setPlainText("You will hear from us tomorrow.")
    dialog.when.setText("20 march 10:00")
    assert dialog.proposal.particulars.text() == "Promised by Sat 21 March"


def test_a_long_sentence_is_cut_where_it_is_quoted(dialog: AnswerDialog) -> None:
    dialog.text.setPlainText(f"We have chosen another candidate {'who knows a lot ' * 15}.")
    assert len(dialog.proposal.quote.text()) < 200
    assert dialog.proposal.quote.text().endswith("…”")


def test_a_suggested_mail_is_read(dialog: AnswerDialog) -> None:
    dialog.suggest("The role is on hold until May.", "Your application", None)
    assert dialog.proposal.particulars.text() == "Until Fri 1 May"
    dialog.proposal.fill.click()
    assert dialog.until.day() == date(2026, 5, 1)


def test_a_suggested_mail_is_filled_in_and_saved_by_two_presses(
    dialog: AnswerDialog, key: str, record: Read, show_dialog: Show, qtbot: QtBot
) -> None:
    dialog.suggest("We have chosen another candidate.", "Your application", None)
    show_dialog(dialog)
    qtbot.waitUntil(dialog.proposal.fill.hasFocus)
    for _ in range(2):
        focus = dialog.focusWidget()
        assert focus is not None
        QTest.keyClick(focus, Qt.Key.Key_Return)
    assert record(key).application.state is State.REJECTED


def test_what_follows_is_saved(dialog: AnswerDialog, key: str, record: Read) -> None:
    dialog.text.setPlainText("We still have two candidates to see. Please do not call.")
    dialog.proposal.fill.click()
    dialog.accept()
    assert {one.kind for one in record(key).observations} == {
        "reply_still_deciding",
        "others_still_to_interview",
        "asked_to_be_left_to_call",
    }


INVITED = "We would like to invite you to an interview on 30 March at {time}."


def filled(dialog: AnswerDialog, time: str) -> AnswerDialog:
    dialog.text.setPlainText(INVITED.format(time=time))
    dialog.proposal.fill.click()
    return dialog


def test_a_zone_that_the_message_names_is_kept_with_the_interview(
    dialog: AnswerDialog, key: str, record: Read
) -> None:
    filled(dialog, "10am PT")
    assert dialog.proposal.particulars.text() == "Interview in 6 days · Mon 30 March, 10:00 PT"
    assert dialog.zone.isVisibleTo(dialog)
    dialog.accept()
    added = record(key).interviews[-1]
    assert (added.starts, added.zone) == (datetime(2026, 3, 30, 10), "America/Los_Angeles")


def test_a_zone_that_is_not_clear_must_be_chosen(
    dialog: AnswerDialog, key: str, record: Read
) -> None:
    filled(dialog, "3 pm IST")
    words = "Interview in 6 days · Mon 30 March, 15:00 IST, which must be checked"
    assert dialog.proposal.particulars.text() == words
    assert not dialog.ok.isEnabled()
    hint = "They write “IST”, which may be several zones. Choose one."
    assert dialog.hint("zone").text() == hint
    shown = [dialog.zone.itemText(number) for number in range(3)]
    assert shown == ["Choose…", "Asia/Jerusalem", "Asia/Kolkata"]
    dialog.zone.setCurrentIndex(2)
    assert dialog.ok.isEnabled()
    dialog.accept()
    assert record(key).interviews[-1].zone == "Asia/Kolkata"


def test_a_later_message_without_a_zone_asks_for_none(dialog: AnswerDialog) -> None:
    filled(dialog, "3 pm IST")
    filled(dialog, "3 pm")
    assert not dialog.zone.isVisibleTo(dialog)
    assert dialog.ok.isEnabled()


def test_a_zone_out_of_its_season_must_be_checked(dialog: AnswerDialog) -> None:
    filled(dialog, "10am PST")
    assert dialog.hint("zone").text() == (
        "They write “PST”, but the clocks there differ on that day."
    )
    dialog.no_date.setChecked(True)
    assert dialog.ok.isEnabled()


def test_without_a_zone_none_is_asked(dialog: AnswerDialog, key: str, record: Read) -> None:
    filled(dialog, "10am")
    assert not dialog.zone.isVisibleTo(dialog)
    before = record(key).interviews[-1].zone
    dialog.accept()
    assert record(key).interviews[-1].zone == before
