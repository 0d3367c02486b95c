"""Properties of the questions and the outlook for every case."""

from datetime import date

from hypothesis import given
from hypothesis import strategies as st

from desktop.advice.calendars import calendar_for
from desktop.advice.model import CaseFacts
from desktop.advice.outlook import TurningPointKind, outlook, turning_point
from desktop.advice.questions import (
    MAX_OPTIONS,
    MAX_QUESTIONS,
    max_questions_left,
    next_question,
    with_answer,
)
from desktop.core.kinds import StepKind
from tests.advice.builders import knowledge
from tests.advice.test_properties import cases, days, held, look


@given(one=cases, today=days, luck=st.randoms(use_true_random=False))
def test_every_run_of_questions_ends_and_asks_nothing_that_is_known(
    one: CaseFacts, today: date, luck: object
) -> None:
    """With random answers."""
    case, asked = held(one, today), set[str]()
    calendar, count = calendar_for(one.country), 0
    while (question := next_question(case, asked, today, calendar, knowledge())) is not None:
        count += 1
        names = {option.kind for option in question.options}
        known = {o.kind for o in case.observed}
        assert 1 <= len(question.options) <= MAX_OPTIONS
        assert not names & (asked | known)
        assert max_questions_left(case, asked, knowledge()) <= MAX_QUESTIONS
        asked |= names
        for option in question.options:
            if luck.choice([False, False, True]):  # type: ignore[attr-defined]
                case = with_answer(case, option, today)
    assert count <= sum(len(theme.options) for theme in knowledge().questions)


@given(one=cases, today=days)
def test_what_would_change_the_answer_does_change_it(one: CaseFacts, today: date) -> None:
    case = held(one, today)
    advice, _, calendar = look(case, today)
    turn = turning_point(case, today, calendar, knowledge())
    if turn is None:
        return
    assert advice.step is not None
    assert turn.new_reason or turn.new_step
    assert turn.new_reason is (turn.then.reason is not advice.ranking[0].reason)
    if turn.kind is TurningPointKind.OBSERVATION:
        assert turn.observation not in {o.kind for o in case.observed}
        assert turn.then.on == today
    else:
        assert advice.step.kind_today is StepKind.WAIT
        assert today < turn.then.on <= advice.step.on


@given(one=cases, today=days)
def test_the_days_ahead_are_a_row_without_gaps_and_the_first_is_today(
    one: CaseFacts, today: date
) -> None:
    case = held(one, today)
    advice, _, calendar = look(case, today)
    ahead = outlook(case, today, calendar, knowledge())
    assert ahead[0].step == advice.step
    assert [(a.on - today).days for a in ahead] == list(range(len(ahead)))
    assert all(a.step is None or a.step.on >= a.on for a in ahead)
