from dataclasses import replace
from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from desktop.actions import applications, people
from desktop.core.kinds import Reason
from desktop.ops import Ops
from desktop.ui.wizard.result_page import ResultPage
from desktop.ui.wizard.step_panel import Outcome
from desktop.ui.wizard.words import WizardWords
from tests.ui.wizard.steps import Add, Key, Open, to_option, to_the_answer

TODAY = date(2026, 3, 24)


def test_reasons_are_told_in_words_and_never_as_numbers(
    open_wizard: Open, add_application: Add
) -> None:
    page = to_the_answer(open_wizard(add_application(days_ago=8)))
    rows = [page.bars.item(n).text() for n in range(page.bars.count())]
    assert len(rows) == 6
    assert rows[0] == "Others are still to be interviewed: likely"
    assert not any(letter.isdigit() or letter == "%" for row in rows for letter in row)


def test_a_reason_explains_itself_when_selected_by_key(
    qtbot: QtBot, open_wizard: Open, add_application: Add, ops: Ops
) -> None:
    page = to_the_answer(dialog := open_wizard(add_application(days_ago=8)))
    qtbot.waitUntil(page.bars.hasFocus)
    assert page.evidence.lines[0] == (
        "+ The interview was six to ten working days ago."
        " (partly published: NACE, 2023/24; JournalismJobs)"
    )
    QTest.keyClick(page.bars, Key.Key_End)
    last = dialog.session.advice().ranking[-1]
    title = ops.advisor.knowledge.words.reasons[last.reason].title
    assert page.evidence.accessibleName() == f"Why “{title}”"
    assert page.evidence.lines[-1].startswith("If so: ")


def test_their_own_words_are_told_as_such(open_wizard: Open, add_application: Add) -> None:
    dialog = open_wizard(add_application(days_ago=8))
    to_option(dialog, "others_still_to_interview").options["others_still_to_interview"].click()
    page = to_the_answer(dialog)
    assert (
        "+ They said that more candidates are still to be interviewed. (their words)"
        in page.evidence.lines
    )


def test_the_step_tells_when_to_whom_how_and_why(open_wizard: Open, add_application: Add) -> None:
    key = add_application(
        people=("Dana Reyes", "Lee Okafor"), days_ago=1, promise=date(2026, 3, 27)
    )
    page = to_the_answer(open_wizard(key))
    lines = page.step.lines()
    assert lines[0] == "Thank Dana and Lee"
    assert "today · Tue 24 March" in lines
    assert "Dana Reyes, Lee Okafor" in lines
    assert "by e-mail: thank-you note" in lines
    assert "You met on Mon 23 March, and a personal note counts most within a working day." in lines
    assert any(line.startswith("Right ") for line in lines)


def test_a_step_ahead_says_until_when_to_wait(open_wizard: Open, add_application: Add) -> None:
    key = add_application(days_ago=8, promise=date(2026, 3, 27))
    lines = to_the_answer(open_wizard(key)).step.lines()
    assert lines[0] == "Wait until Tue 31 March, then: Check in with Dana"
    assert "They promised Fri 27 March, and two working days' grace is fair." in lines


def test_a_call_instead_of_the_letter_is_told_where_it_is_fair(
    open_wizard: Open, add_application: Add, ops: Ops
) -> None:
    key = add_application(days_ago=20)
    found = ops.queries.record(key)
    assert found is not None
    assert "instead" not in " ".join(to_the_answer(open_wizard(key)).step.lines())
    (dana,) = found.people
    assert ops.run("Phone", people.update, replace(dana, phone="555 0100"))
    lines = to_the_answer(open_wizard(key)).step.lines()
    assert "A call instead of the letter is fine, too." in lines


def test_a_letter_instead_of_the_call_they_invited_is_told(
    open_wizard: Open, add_application: Add
) -> None:
    dialog = open_wizard(add_application(days_ago=8))
    to_option(dialog, "invited_to_follow_up").options["invited_to_follow_up"].click()
    lines = to_the_answer(dialog).step.lines()
    assert lines[0] == "Call Dana"
    assert "A letter instead of the call is fine, too." in lines


def test_a_wish_for_no_contact_leaves_nothing_to_remind_of(
    open_wizard: Open, add_application: Add
) -> None:
    page = to_the_answer(dialog := open_wizard(add_application(no_contact=True)))
    assert page.step.lines()[0] == "Leave the next word to them"
    assert not dialog.foot.remind.isVisible()
    assert not dialog.foot.did_it.isVisible()
    assert not page.step.reminder.isVisible()
    assert dialog.foot.close_button.isDefault()


def test_equal_reasons_are_told_as_cant_tell(
    qtbot: QtBot, open_wizard: Open, add_application: Add, ops: Ops
) -> None:
    page = to_the_answer(dialog := open_wizard(add_application(days_ago=8)))
    assert page.flat.isHidden()
    level = Outcome(
        advice=replace(dialog.session.advice(), flat=True),
        people=(),
        today=TODAY,
        remind_at=None,
    )
    flat = ResultPage(WizardWords(), ops.advisor.knowledge, level)
    qtbot.addWidget(flat)
    assert not flat.flat.isHidden()
    assert flat.flat.text().startswith("Can't tell yet")


def test_markup_in_a_record_is_shown_as_typed(open_wizard: Open, add_application: Add) -> None:
    key = add_application("<b>x</b>", "<i>y</i>", people=("<u>Dana</u> Reyes",), days_ago=1)
    dialog = open_wizard(key)
    assert dialog.title.text() == "<b>x</b> · <i>y</i>"
    page = to_the_answer(dialog)
    assert "<u>Dana</u> Reyes" in page.step.lines()
    assert {label.textFormat() for label in dialog.findChildren(QLabel)} == {
        Qt.TextFormat.PlainText
    }


def test_evidence_against_a_reason_is_shown_too(
    qtbot: QtBot, open_wizard: Open, add_application: Add
) -> None:
    dialog = open_wizard(add_application(days_ago=8))
    asked = to_option(dialog, "references_requested_or_called")
    asked.options["references_requested_or_called"].click()
    page = to_the_answer(dialog)
    place = [r.reason for r in dialog.session.advice().ranking].index(Reason.NOT_FIT)
    page.bars.setCurrentRow(place)
    assert page.evidence.lines[0].startswith("– They asked for your references")


def test_once_they_go_ahead_one_sentence_stands_in_place_of_the_reasons(
    open_wizard: Open, add_application: Add, ops: Ops
) -> None:
    key = add_application(days_ago=8)
    application = ops.queries.application(key)
    assert application is not None
    told = replace(application, offer_told_on=date(2026, 3, 23))
    assert ops.run("Offer", applications.update, told)
    page = to_the_answer(open_wizard(key))
    assert page.stage.isVisible()
    assert page.stage.text().startswith("They are going ahead")
    assert not (page.bars.isVisible())
    assert not (page.evidence.isVisible())
    assert not (page.outlook.isVisible())
