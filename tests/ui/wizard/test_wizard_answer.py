from dataclasses import replace
from datetime import date

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from desktop.actions import applications, people
from desktop.advice.situation import Situation
from desktop.core.kinds import Reason, State
from desktop.ops import Ops
from desktop.ui.wizard.bars import ReasonBar
from desktop.ui.wizard.dialog import Scrolling
from desktop.ui.wizard.result_page import ResultPage
from desktop.ui.wizard.step_panel import Outcome
from desktop.ui.wizard.words import WizardWords
from tests.ui.wizard.steps import Add, Key, Open, to_option, to_the_answer

TODAY = date(2026, 3, 24)


def test_reasons_are_told_in_words_and_never_as_numbers(
    open_wizard: Open, add_application: Add
) -> None:
    page = to_the_answer(open_wizard(add_application(days_ago=8)))
    rows = [bar.accessibleName() for bar in page.bars.bars]
    assert len(rows) == 6
    assert rows[0] == "Others are still to be interviewed: likely"
    assert not any(letter.isdigit() or letter == "%" for row in rows for letter in row)


def test_the_chosen_reason_unfolds_by_key(
    qtbot: QtBot, open_wizard: Open, add_application: Add, ops: Ops
) -> None:
    page = to_the_answer(dialog := open_wizard(add_application(days_ago=8)))
    bars, evidence = page.bars.bars, page.bars.evidence
    qtbot.waitUntil(page.isVisible)
    qtbot.waitUntil(bars[0].hasFocus)
    assert evidence[0].lines[0] == (
        "+ The interview was six to ten working days ago."
        " (partly published: NACE, 2023/24; JournalismJobs)"
    )
    assert [panel.isVisible() for panel in evidence] == [True] + [False] * 5
    for bar in bars[:-1]:
        QTest.keyClick(bar, Key.Key_Down)
    qtbot.waitUntil(bars[5].hasFocus)
    assert [panel.isVisible() for panel in evidence] == [False] * 5 + [True]
    last = dialog.session.advice().ranking[-1]
    title = ops.advisor.knowledge.words.reasons[last.reason].title
    assert evidence[5].accessibleName() == f"Why “{title}”"
    assert evidence[5].lines[-1].startswith("If so: ")


def test_what_was_unfolded_is_scrolled_to(
    qtbot: QtBot, open_wizard: Open, add_application: Add
) -> None:
    page = to_the_answer(dialog := open_wizard(add_application(days_ago=8)))
    qtbot.waitUntil(page.isVisible)
    dialog.resize(480, 480)
    area = dialog.findChild(Scrolling)
    assert area is not None
    page.bars.bars[5].click()
    about = page.bars.evidence[5].about

    def shown() -> bool:
        place = about.mapTo(area.viewport(), QPoint(0, about.height()))
        return area.viewport().rect().contains(place)

    qtbot.waitUntil(shown)


def test_a_click_anywhere_on_a_bar_chooses_it(
    qtbot: QtBot, open_wizard: Open, add_application: Add
) -> None:
    page = to_the_answer(open_wizard(add_application(days_ago=8)))
    qtbot.waitUntil(page.isVisible)
    bar = page.bars.bars[2]
    place = QPoint(bar.width() - 4, bar.height() - 4)
    QTest.mouseClick(bar, Qt.MouseButton.LeftButton, pos=place)
    assert bar.isChecked()


def test_a_title_wraps_where_it_has_no_room(qtbot: QtBot) -> None:
    bar = ReasonBar("They like you, but other work comes first", "very likely", 1.0)
    qtbot.addWidget(bar)
    assert bar.hasHeightForWidth()
    assert bar.heightForWidth(240) > bar.heightForWidth(600) == bar.sizeHint().height()
    assert bar.minimumSizeHint().width() < 240


def test_their_own_words_are_told_as_such(open_wizard: Open, add_application: Add) -> None:
    dialog = open_wizard(add_application(days_ago=8))
    to_option(dialog, "invited_to_follow_up").options["invited_to_follow_up"].click()
    page = to_the_answer(dialog)
    assert (
        "+ They invited you to call or to follow up. (their words)" in page.bars.evidence[0].lines
    )


def test_the_step_tells_when_to_whom_how_and_why(open_wizard: Open, add_application: Add) -> None:
    key = add_application(
        people=("Dana Reyes", "Lee Okafor"), days_ago=1, promise=date(2026, 3, 27)
    )
    page = to_the_answer(open_wizard(key))
    lines = page.step.lines()
    assert page.lead.text() == "Today, thank Dana and Lee. That is right for all six reasons."
    assert "today · Tue 24 March" in lines
    assert "Dana Reyes, Lee Okafor" in lines
    assert "by e-mail: thank-you note" in lines
    assert "You met on Mon 23 March, and a personal note counts most within a working day." in lines


def test_a_step_ahead_says_until_when_to_wait(open_wizard: Open, add_application: Add) -> None:
    key = add_application(days_ago=8, promise=date(2026, 3, 27))
    page = to_the_answer(open_wizard(key))
    assert page.lead.text() == (
        "Nothing to do today. On Tue 31 March, ask Dana how it stands. "
        "That is right for all six reasons."
    )
    assert page.fact.text().startswith("From a graduate's first interview")
    assert "They promised Fri 27 March; to wait 2 working days longer is fair." in page.step.lines()


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
    page = to_the_answer(dialog)
    lines = page.step.lines()
    assert page.lead.text().startswith("Today, call Dana.")
    assert "A letter instead of the call is fine, too." in lines


def test_a_wish_for_no_contact_leaves_nothing_to_remind_of(
    open_wizard: Open, add_application: Add
) -> None:
    page = to_the_answer(dialog := open_wizard(add_application(no_contact=True)))
    assert page.lead.text() == ("They asked not to be contacted, so leave the next word to them.")
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
        situation=Situation.WAITING,
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
    assert page.bars.evidence[place].lines[0].startswith("– They asked for your references")


def test_once_they_go_ahead_the_reasons_for_silence_are_not_shown(
    qtbot: QtBot, open_wizard: Open, add_application: Add, ops: Ops
) -> None:
    key = add_application(days_ago=8)
    application = ops.queries.application(key)
    assert application is not None
    told = replace(application, offer_told_on=date(2026, 3, 23))
    assert ops.run("Offer", applications.update, told)
    page = to_the_answer(dialog := open_wizard(key))
    assert page.lead.text().startswith("They are going ahead.")
    assert page.fact.text().endswith("do not give notice, and go on with your other applications.")
    assert not page.bars.isVisible()
    assert not page.outlook.isVisible()
    qtbot.waitUntil(dialog.foot.remind.hasFocus)


def test_after_the_end_there_is_no_fact(open_wizard: Open, add_application: Add, ops: Ops) -> None:
    key = add_application(days_ago=8)
    assert ops.run("Hired", applications.set_state, key, State.HIRED, TODAY)
    page = to_the_answer(open_wizard(key))
    assert page.lead.text() == "You got the job. Congratulations!"
    assert not page.fact.isVisible()
    assert not page.bars.isVisible()
