from dataclasses import replace
from datetime import date, timedelta

import pytest

from desktop import wording
from desktop.core.kinds import CLOSED_STATES, Channel, Recipients, State, StepKind
from desktop.models.queries import ApplicationRow
from desktop.ui.interviews.row_words import STATE_ICONS, row_status, row_words, step_words
from desktop.ui.theme import Meaning

TODAY = date(2026, 3, 24)
ROW = ApplicationRow(
    id="a",
    company="Northwind",
    role="Data engineer",
    state=State.WAITING,
    country="US",
    remind=True,
    last_interview_on=None,
    last_contact_on=None,
    promise_on=None,
    thanked=0,
    to_thank=0,
    action=StepKind.SEND_CHECK_IN,
    interviewed=True,
    due_on=TODAY,
    is_due=True,
    can_be_done=True,
    channel=Channel.EMAIL,
    other_channel=None,
    recipients=Recipients.HIRING_CONTACT,
    recipient_names="",
    letter_kind=None,
    why="",
    top_reason=None,
)


def due_in(days: int) -> ApplicationRow:
    return replace(ROW, due_on=TODAY + timedelta(days=days), is_due=days <= 0)


@pytest.mark.parametrize(
    ("days", "meaning", "icon"),
    [
        (-1, Meaning.WAITING, "bell"),
        (0, Meaning.DUE, "bell"),
        (1, Meaning.WAITING, "clock"),
    ],
)
def test_when_it_is_due_has_an_icon_a_word_and_a_meaning(
    days: int, meaning: Meaning, icon: str
) -> None:
    how = row_status(due_in(days), TODAY)
    assert (how.meaning, how.icon) == (meaning, icon)
    assert how.words
    assert how.short


def test_the_three_ways_to_be_due_differ_in_words() -> None:
    rows = [due_in(days) for days in (-1, 0, 1)]
    assert len({row_status(row, TODAY).short for row in rows}) == 3
    assert "Mon 23 March" in row_status(rows[0], TODAY).words
    assert row_status(rows[2], TODAY).words == "Tomorrow · Wed 25 March"


@pytest.mark.parametrize("state", sorted(CLOSED_STATES))
def test_a_closed_application_tells_its_end_and_no_step(state: State) -> None:
    row = replace(ROW, state=state)
    how = row_status(row, TODAY)
    assert how.words == wording.state(state)
    assert how.icon == STATE_ICONS[state]
    assert step_words(row) == ""


def test_a_good_end_is_settled_and_another_is_not() -> None:
    assert row_status(replace(ROW, state=State.HIRED), TODAY).meaning is Meaning.DONE
    assert row_status(replace(ROW, state=State.MOVED_ON), TODAY).meaning is Meaning.WAITING


@pytest.mark.parametrize("gone", [{"action": None}, {"due_on": None}])
def test_without_a_step_the_state_is_told(gone: dict[str, None]) -> None:
    row = replace(ROW, state=State.ON_HOLD, **gone)  # type: ignore[arg-type]
    assert row_status(row, TODAY).words == "On hold"
    assert step_words(row) == ""


def test_the_step_names_a_state_that_is_not_plain_waiting() -> None:
    assert step_words(ROW) == "Ask how it stands"
    assert step_words(replace(ROW, state=State.ON_HOLD)) == "On hold · Ask how it stands"


@pytest.mark.parametrize(("interviewed", "last"), [(False, "2026-03-25"), (True, "2026-03-13")])
def test_an_interview_ahead_is_named_and_not_the_thanks_after_it(
    last: str, *, interviewed: bool
) -> None:
    row = replace(
        ROW,
        action=StepKind.SEND_THANK_YOU,
        interviewed=interviewed,
        last_interview_on=date.fromisoformat(last),
        due_on=date(2026, 3, 25),
        is_due=False,
        why='{"interview": "2026-03-25", "kind": "interview_ahead"}',
    )
    how = row_status(row, TODAY)
    assert (how.icon, how.words, how.short) == ("calendar", "Tomorrow · Wed 25 March", "Tomorrow")
    words = "Northwind, Data engineer, Interview, Tomorrow · Wed 25 March"
    assert row_words(row, TODAY) == words


def test_every_state_has_an_icon() -> None:
    assert set(STATE_ICONS) == set(State)


def test_a_row_is_one_sentence_on_one_line() -> None:
    row = replace(ROW, company="North\nwind", thanked=1, to_thank=2)
    words = row_words(row, TODAY)
    assert words == "North wind, Data engineer, Ask how it stands, Due today, Thanked 1 of 2"


def test_only_the_last_day_to_answer_an_offer_is_alarming() -> None:
    why = '{"kind": "offer_received", "answer_by": "2026-03-27", "received": "2026-03-20"}'
    offered = replace(due_in(-4), action=StepKind.ANSWER_OFFER, state=State.OFFER, why=why)
    assert row_status(offered, TODAY).meaning is Meaning.DUE
    assert row_status(offered, date(2026, 3, 27)).meaning is Meaning.OVERDUE
    assert row_status(offered, date(2026, 3, 28)).meaning is Meaning.WAITING
