"""Nobody gets the same text twice, not for another application either."""

from collections.abc import Callable
from datetime import datetime, timedelta

import pytest

from desktop.actions import applications, contacts, interviews
from desktop.advice.letter_check.wording import shared_part
from desktop.core.ids import new_id
from desktop.core.kinds import InterviewKind, Part, Tone
from desktop.core.records import Application, Contact, Interview
from desktop.ops import Ops
from desktop.ui.letter.dialog import LetterDialog
from desktop.ui.letter.texts import phrases
from tests.support.letter_pages import Open, Read, hand_over_and_confirm
from tests.support.window import Clock

Add = Callable[..., str]


def body(dialog: LetterDialog) -> str:
    return dialog.editor.body.toPlainText()


def said(dialog: LetterDialog) -> list[str]:
    return [row.sentence.text() for row in dialog.findings.rows]


def alike(one: str, other: str) -> bool:
    return shared_part(one, other, phrases()) >= phrases().copy_share


def log_letter(ops: Ops, key: str, person: str, text: str) -> None:
    """Logs a letter from long before the interview."""
    sent = Contact(id=new_id(), application_id=key, at=datetime(2026, 2, 2, 10), text=text)
    assert ops.run("", contacts.log, sent, [person])


@pytest.fixture
def send(open_letter: Open) -> Callable[[str], str]:
    """Sends the letters of an application as they are; returns the first one's text."""

    def send_(key: str) -> str:
        dialog = open_letter(key)
        text = body(dialog)
        while dialog.isVisible():
            hand_over_and_confirm(dialog)
        return text

    return send_


@pytest.fixture
def second_interview(ops: Ops, clock: Clock, record_of: Read) -> Callable[[str], None]:
    """Lets a week pass and adds another interview with the same people."""

    def add(key: str) -> None:
        clock.pass_days(7)
        record = record_of(key)
        starts = (ops.now().local - timedelta(days=1)).replace(hour=10, minute=0)
        again = Interview(
            id=new_id(), application_id=key, round=InterviewKind.SECOND, starts=starts
        )
        assert ops.run("", interviews.add, again, [person.id for person in record.people])

    return add


def test_the_thanks_for_a_second_interview_have_other_words(
    add_met: Add, send: Callable[[str], str], second_interview: Callable[[str], None],
    open_letter: Open,
) -> None:  # fmt: skip
    key = add_met()
    first = send(key)
    second_interview(key)
    dialog = open_letter(key)
    assert not alike(first, body(dialog))
    assert said(dialog) == []


def test_the_thanks_for_another_role_have_other_words(
    add_met: Add, send: Callable[[str], str], open_letter: Open, ops: Ops, clock: Clock
) -> None:
    key = add_met()
    first = send(key)
    clock.pass_days(7)
    record = ops.queries.record(key)
    assert record is not None
    (dana,) = record.people
    other = Application(id=new_id(), company="Northwind", role="Site engineer")
    starts = (ops.now().local - timedelta(days=1)).replace(hour=10, minute=0)
    talk = Interview(id=new_id(), application_id=other.id, starts=starts)
    met = [(dana, Part.INTERVIEWER)]
    assert ops.run("", applications.add, application=other, interview=talk, people=met)
    assert not alike(first, body(open_letter(other.id)))


def test_colleagues_still_get_letters_of_their_own(
    add_met: Add, send: Callable[[str], str], second_interview: Callable[[str], None],
    open_letter: Open,
) -> None:  # fmt: skip
    """One of three has had the second wording already."""
    key = add_met("Dana Reyes", "Lee Okafor", "Mo Lind")
    send(key)
    second_interview(key)
    dialog = open_letter(key)
    texts = [letter.body for letter in dialog.session.letters]
    assert not any(alike(a, b) for a in texts for b in texts if a is not b)
    for letter in dialog.session.letters:
        (old,) = letter.received
        assert not alike(letter.body, old.text)


def test_a_text_that_was_sent_before_is_said_so_and_other_words_are_one_click_away(
    add_met: Add, send: Callable[[str], str], second_interview: Callable[[str], None],
    open_letter: Open,
) -> None:  # fmt: skip
    key = add_met()
    first = send(key)
    second_interview(key)
    dialog = open_letter(key)
    fresh = body(dialog)
    half = first.replace("Thank you for the time", "Many thanks for all the time")
    dialog.editor.body.setPlainText(half.replace("If anything about", "Should anything about"))
    (row,) = dialog.findings.rows
    assert row.sentence.text() == "Much of this is in what you sent on Tue 24 March."
    dialog.editor.body.setPlainText(first)
    (row,) = dialog.findings.rows
    assert row.sentence.text() == "You sent this on Tue 24 March."
    assert row.replacement.text() == "Use other words"
    assert dialog.editor.body.extraSelections() == []
    row.replacement.click()
    assert body(dialog) == fresh
    assert dialog.focusWidget() is dialog.editor.body
    assert said(dialog) == []
    dialog.editor.body.undo()
    assert body(dialog) == first


def test_where_all_words_have_been_sent_it_is_said_without_a_way_out(
    add_met: Add, open_letter: Open, ops: Ops, record_of: Read
) -> None:
    key = add_met()
    dialog = open_letter(key)
    for _ in range(9):
        dialog.session.regenerate(dialog.letter)
        log_letter(ops, key, record_of(key).people[0].id, dialog.letter.body)
    dialog.close()
    last = open_letter(key)
    assert said(last) == ["You sent this on Mon 2 February."]
    assert [row.replacement.text() for row in last.findings.rows] == [""]


def test_another_tone_is_shown_where_the_chosen_one_has_been_sent(
    add_met: Add, open_letter: Open, ops: Ops, record_of: Read
) -> None:
    key = add_met(days_ago=20)
    before = open_letter(key)
    assert before.head.tone.currentData() == Tone.WARM
    log_letter(ops, key, record_of(key).people[0].id, body(before))
    before.close()
    dialog = open_letter(key)
    assert dialog.head.tone.currentData() != Tone.WARM
    tone = dialog.head.tone
    tone.setCurrentIndex(tone.findData(Tone.WARM))
    tone.activated.emit(tone.currentIndex())
    assert tone.currentData() != Tone.WARM
    assert dialog.foot.notice.text() == (
        "These are words in another tone: nobody gets the same text twice."
    )


def test_what_was_sent_to_nobody_in_particular_is_not_sent_there_again(
    add_application: Add, ops: Ops, open_letter: Open, send: Callable[[str], str],
    second_interview: Callable[[str], None],
) -> None:  # fmt: skip
    key = add_application(people=())
    first = send(key)
    second_interview(key)
    assert not alike(first, body(open_letter(key)))
