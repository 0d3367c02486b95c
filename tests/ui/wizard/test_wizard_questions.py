from datetime import date, datetime, timedelta

import pytest
from PySide6.QtCore import QSize
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop.actions import notes
from desktop.core.ids import new_id
from desktop.core.records import Observation
from desktop.ops import Ops
from desktop.ui.widgets.window_layout import largest_size
from desktop.ui.wizard.dialog import FIRST_SIZE
from desktop.ui.wizard.result_page import ResultPage
from tests.support.announcements import record_announcements
from tests.ui.wizard.steps import Add, Key, Open, press, question, to_option, to_the_answer

TODAY = date(2026, 3, 24)


def test_back_keeps_the_answers(qtbot: QtBot, open_wizard: Open, add_application: Add) -> None:
    dialog = open_wizard(add_application(days_ago=8))
    qtbot.waitUntil(lambda: QApplication.focusWidget() is not None)
    assert not dialog.foot.back.isEnabled()
    page = to_option(dialog, "decision_maker_away")
    place, offered = dialog.session.place, list(page.options)
    for name in ("decides_at_once", "decision_maker_away"):
        QTest.keyClicks(page, str(offered.index(name) + 1))
    page.options["decides_at_once"].setFocus()
    dialog.foot.next.click()
    dialog.foot.back.click()
    assert dialog.session.place == place
    page = question(dialog)
    assert [name for name, box in page.options.items() if box.isChecked()] == [
        "decides_at_once",
        "decision_maker_away",
    ]
    assert not page.untils["decision_maker_away"].isHidden()
    assert not page.unknown.isChecked()
    press(Key.Key_Left, alt=True)
    qtbot.waitUntil(lambda: dialog.session.place == place - 1)


def test_back_from_the_answer_leads_to_the_last_question(
    open_wizard: Open, add_application: Add
) -> None:
    to_the_answer(dialog := open_wizard(add_application(days_ago=8)))
    title = dialog.session.questions[-1].id
    dialog.foot.back.click()
    words = dialog.ops.advisor.knowledge.words.questions[title]
    assert question(dialog).title.text() == words.title
    assert dialog.foot.next.text() == "Show the &answer"


def test_a_date_is_asked_where_one_belongs_to_the_answer(
    open_wizard: Open, add_application: Add
) -> None:
    dialog = open_wizard(add_application(days_ago=8))
    page = to_option(dialog, "decision_maker_away")
    until = page.untils["decision_maker_away"]
    key = str(list(page.options).index("decision_maker_away") + 1)
    assert until.isHidden()
    QTest.keyClicks(page, key)
    assert not until.isHidden()
    until.open_box.click()
    until.edit.set_day(date(2026, 4, 7))
    (observation,) = dialog.session.observations()
    assert observation.until == date(2026, 4, 7)
    QTest.keyClicks(page, key)
    assert until.isHidden()


def test_a_date_that_is_not_understood_holds_the_next_question_back(
    open_wizard: Open, add_application: Add
) -> None:
    dialog = open_wizard(add_application(days_ago=8))
    page = to_option(dialog, "decision_maker_away")
    page.options["decision_maker_away"].click()
    until = page.untils["decision_maker_away"]
    until.open_box.click()
    until.edit.setText("31 apr")
    assert until.reading.text() == "There is no such day."
    assert not dialog.foot.next.isEnabled()
    until.edit.setText("30 apr")
    assert dialog.foot.next.isEnabled()
    assert dialog.session.observations()[0].until == date(2026, 4, 30)


def test_the_date_of_a_hold_can_be_left_open(open_wizard: Open, add_application: Add) -> None:
    dialog = open_wizard(add_application(days_ago=8))
    page = to_option(dialog, "told_on_hold")
    page.options["told_on_hold"].click()
    until = page.untils["told_on_hold"]
    assert dialog.session.observations()[0].until is None
    assert not until.edit.isEnabled()
    until.open_box.click()
    assert dialog.session.observations()[0].until == TODAY + timedelta(days=7)


def test_the_date_of_a_hold_is_read_from_their_words(
    open_wizard: Open, add_application: Add
) -> None:
    dialog = open_wizard(add_application(days_ago=8))
    page = to_option(dialog, "told_on_hold")
    page.options["told_on_hold"].click()
    until = page.untils["told_on_hold"]
    QTest.keyClicks(until.words.line, "until May")
    assert dialog.session.observations()[0].until == date(2026, 5, 1)
    assert not until.open_box.isChecked()


def test_a_promised_day_is_read_from_their_words(open_wizard: Open, add_application: Add) -> None:
    dialog = open_wizard(add_application(days_ago=8))
    page = to_option(dialog, "promised")
    page.options["promised"].click()
    QTest.keyClicks(page.untils["promised"].words.line, "by the end of next week")
    assert dialog.session.facts()[0].until == date(2026, 4, 3)


def test_none_of_these_and_dont_know_stand_alone(open_wizard: Open, add_application: Add) -> None:
    page = question(open_wizard(add_application(days_ago=8)))
    assert page.unknown.isChecked()
    QTest.keyClick(page, Key.Key_1)
    assert not page.unknown.isChecked()
    QTest.keyClick(page, Key.Key_0)
    assert page.none.isChecked()
    assert not any(box.isChecked() for box in page.options.values())
    QTest.keyClick(page, Key.Key_D)
    assert page.unknown.isChecked()
    assert not page.none.isChecked()
    page.unknown.click()
    assert page.unknown.isChecked()


def test_a_key_without_an_answer_does_nothing(open_wizard: Open, add_application: Add) -> None:
    dialog = open_wizard(add_application(days_ago=8))
    QTest.keyClick(question(dialog), Key.Key_9)
    QTest.keyClick(question(dialog), Key.Key_X)
    assert dialog.session.observations() == ()


def test_the_dialog_says_where_one_is_and_what_the_answers_change(
    open_wizard: Open, add_application: Add
) -> None:
    dialog = open_wizard(add_application(days_ago=8))
    assert dialog.foot.progress.text() == "Question 1 of at most 6"
    assert dialog.foot.effect.text() == ""
    to_option(dialog, "told_on_hold").options["told_on_hold"].click()
    assert dialog.foot.effect.text().startswith("Your answers so far: ")
    while dialog.foot.next.text() != "Show the &answer":
        dialog.foot.next.click()
    place = dialog.session.place
    assert dialog.foot.progress.text() == f"Question {place + 1} of at most 6"
    dialog.foot.next.click()
    assert isinstance(dialog.page, ResultPage)


def test_questions_of_several_themes_have_whole_sentences_as_answers(
    open_wizard: Open, add_application: Add
) -> None:
    page = to_option(open_wizard(add_application()), "posting_removed")
    assert page.title.text() == "Which of these are true?"
    assert page.options["posting_removed"].words() == (
        "The posting has gone, without a word to you."
    )


def test_what_happened_is_asked_first_and_page_by_page(
    open_wizard: Open, add_application: Add
) -> None:
    dialog = open_wizard(add_application(days_ago=8))
    page = question(dialog)
    assert page.title.text() == "What has happened that is not in your record yet?"
    assert page.options["answered"].words() == "They answered, called or invited me"
    page.options["answered"].click()
    dialog.foot.next.click()
    page = question(dialog)
    assert page.title.text() == "What did they answer?"
    assert page.options["invited"].words() == "They invited me to an interview"
    assert page.options["reply_still_deciding"].words() == "They are still deciding"


def test_the_day_of_an_interview_is_asked_with_its_time(
    open_wizard: Open, add_application: Add
) -> None:
    dialog = open_wizard(add_application(days_ago=8))
    page = to_option(dialog, "invited")
    page.options["invited"].click()
    until = page.untils["invited"]
    assert until.edit.accessibleName() == "When is it?"
    assert not until.words.isVisible()
    assert dialog.session.facts()[0].named is None
    until.open_box.click()
    assert dialog.session.facts()[0].named == datetime(2026, 3, 31, 10)
    until.edit.setText("1 april 14:30")
    assert dialog.session.facts()[0].named == datetime(2026, 4, 1, 14, 30)


def test_the_day_on_which_it_happened_is_today_or_earlier(
    open_wizard: Open, add_application: Add
) -> None:
    dialog = open_wizard(add_application(days_ago=8))
    page = to_option(dialog, "rejected")
    day = page.days["rejected"]
    assert day.isHidden()
    page.options["rejected"].click()
    assert not day.isHidden()
    day.edit.setText("20 march")
    assert dialog.session.observations()[0].observed_on == date(2026, 3, 20)
    day.edit.setText("20 april 2026")
    assert not dialog.foot.next.isEnabled()
    day.edit.setText("31 apr")
    assert not dialog.foot.next.isEnabled()
    page.options["invited"].click()
    assert day.isHidden()
    assert dialog.foot.next.isEnabled()


def test_what_the_record_holds_is_not_asked(
    open_wizard: Open, add_application: Add, ops: Ops
) -> None:
    key = add_application(days_ago=3)
    observation = Observation(
        id=new_id(), application_id=key, kind="posting_removed", observed_on=TODAY
    )
    assert ops.run("Note", notes.add_observation, observation)
    dialog = open_wizard(key)
    to_the_answer(dialog)
    assert dialog.session.questions
    assert "posting_removed" not in dialog.session.answers()


def test_with_a_complete_record_only_what_has_happened_is_asked(
    open_wizard: Open, add_application: Add, ops: Ops, advisor_options: list[str]
) -> None:
    key = add_application(days_ago=3)
    for kind in advisor_options:
        observation = Observation(id=new_id(), application_id=key, kind=kind, observed_on=TODAY)
        assert ops.run("Note", notes.add_observation, observation)
    dialog = open_wizard(key)
    assert dialog.session.last
    dialog.foot.next.click()
    assert isinstance(dialog.page, ResultPage)
    assert [question.id for question in dialog.session.questions] == ["topics"]


def test_its_size_is_remembered(open_wizard: Open, add_application: Add) -> None:
    key = add_application()
    first = open_wizard(key)
    assert first.size() == FIRST_SIZE.boundedTo(largest_size(first))
    first.resize(700, 500)
    assert open_wizard(key).size() == QSize(700, 500)


def test_each_question_is_announced_and_names_its_answers(
    open_wizard: Open, add_application: Add, monkeypatch: pytest.MonkeyPatch
) -> None:
    dialog = open_wizard(add_application(days_ago=8))
    announced = record_announcements(monkeypatch)
    first = question(dialog).title.text()
    dialog.foot.next.click()
    second = question(dialog).title.text()
    dialog.foot.back.click()
    assert first != second
    assert [words.split(". ", 1)[1] for words in announced] == [second, first]
    assert announced[0].startswith("Question 2 of at most ")
    assert question(dialog).accessibleName() == first
