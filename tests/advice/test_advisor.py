"""Advice on a record, and the questions that could change it."""

from datetime import time

import pytest

from desktop.advice.advisor import Advisor
from desktop.advice.knowledge import Knowledge
from desktop.core.kinds import Reason, State, StepKind
from desktop.core.moment import Moment
from desktop.core.records import ApplicationRecord
from tests.advice.builders import day, knowledge
from tests.advice.records import (
    application,
    application_record,
    evening,
    interview,
    observation,
    outbound,
)

RECORD = application_record(
    interviews=(interview("a", "2026-03-10", promise_on="2026-03-20"),),
    contacts=(outbound("t", "2026-03-11", "thank_you"),),
)


@pytest.fixture
def advisor() -> Advisor:
    return Advisor(knowledge)


def test_a_record_is_advised_on_by_its_own_calendar(advisor: Advisor) -> None:
    step = advisor.advise(RECORD, evening("2026-03-18")).step
    assert step is not None
    assert (step.kind_today, step.on) == (StepKind.WAIT, day("2026-03-24"))


def test_the_knowledge_is_loaded_once_and_not_before_it_is_needed() -> None:
    loaded = []

    def load() -> Knowledge:
        loaded.append(1)
        return knowledge()

    advisor = Advisor(load)
    assert not loaded
    advisor.advise(RECORD, evening("2026-03-18"))
    advisor.advise(RECORD, evening("2026-03-19"))
    assert loaded == [1]


def test_an_answer_can_be_tried_without_storing_it(advisor: Advisor) -> None:
    tried = advisor.with_observations(
        RECORD, [observation("told_on_hold", "2026-03-18", "2026-07-01")], evening("2026-03-18")
    )
    assert tried.ranking[0].reason is Reason.ON_HOLD
    assert tried.step is not None
    assert tried.step.kind_today is StepKind.ACKNOWLEDGE_HOLD
    assert advisor.advise(RECORD, evening("2026-03-18")).ranking[0].reason is not Reason.ON_HOLD


def asked(advisor: Advisor, record: ApplicationRecord, today: str) -> set[str]:
    """The questions asked when each answer is "don't know"."""
    names: set[str] = set()
    while (question := advisor.next_question(record, (), names, evening(today))) is not None:
        names |= {option.kind for option in question.options}
    return names


def test_what_is_known_is_not_asked_again(advisor: Advisor) -> None:
    known = application_record(
        interviews=RECORD.interviews,
        application=application(state=State.REJECTED),
        observations=tuple(
            observation(kind, "2026-03-12")
            for kind in ("told_on_hold", "vague_close", "job_reposted", "cut_short_no_next_steps")
        ),
    )
    names = asked(advisor, known, "2026-03-18")
    assert names
    assert not names & {
        "told_on_hold", "rejected", "vague_close", "job_reposted", "cut_short_no_next_steps"
    }  # fmt: skip


def test_an_answer_that_is_not_kept_yet_counts_for_the_next_question(advisor: Advisor) -> None:
    today = evening("2026-03-18")
    turned_down = [observation("rejected", "2026-03-18")]
    first = advisor.next_question(RECORD, (), (), today)
    then = advisor.next_question(RECORD, turned_down, (), today)
    assert first is not None
    assert then != first
    assert advisor.max_questions_left(RECORD, (), (), today) == 4
    offered = [o.kind for q in knowledge().questions for o in q.options]
    assert advisor.max_questions_left(RECORD, turned_down, offered, today) == 0


def test_a_new_interview_is_asked_about_anew_except_for_what_lasts(advisor: Advisor) -> None:
    later = application_record(
        interviews=(*RECORD.interviews, interview("b", "2026-03-24")),
        observations=(
            observation("cut_short_no_next_steps", "2026-03-12"),
            observation("internal_candidate", "2026-03-12"),
            observation("from_a_later_version", "2026-03-12"),
        ),
    )
    names = asked(advisor, later, "2026-03-25")
    assert "cut_short_no_next_steps" in names
    assert "internal_candidate" not in names


def test_the_days_ahead_and_what_would_change_them_start_from_the_record(advisor: Advisor) -> None:
    today = evening("2026-03-18")
    ahead = advisor.outlook(RECORD, (), today)
    assert [ahead[0].on, ahead[-1].on] == [day("2026-03-18"), day("2026-04-17")]
    assert ahead[0].step == advisor.advise(RECORD, today).step
    turn = advisor.turning_point(RECORD, (), today)
    assert turn is not None
    assert turn.then.on == day("2026-03-23")
    held = [observation("told_on_hold", "2026-03-18")]
    assert advisor.outlook(RECORD, held, today)[0].reason is Reason.ON_HOLD
    assert advisor.turning_point(RECORD, held, today) != turn


def test_call_hours_and_news_are_those_of_the_record(advisor: Advisor) -> None:
    here = Moment(evening("2026-06-04").utc, "Europe/Berlin")
    tokyo = interview("a", "2026-03-10", zone="Asia/Tokyo")
    bavarian = application(country="DE", subdivision="BY")
    hours = advisor.call_hours(application_record(interviews=(tokyo,)), here)
    assert (hours.clock, hours.differs, hours.is_workday) == (time(3), True, True)
    hours = advisor.call_hours(application_record(application=bavarian), here)
    assert (hours.clock, hours.differs, hours.is_workday) == (time(20), False, False)

    said = [observation("told_on_hold", "2026-03-17")]
    asked = ("answered",)
    pages = advisor.open_news(RECORD, [], asked, ("answered",), evening("2026-03-18"))
    assert "told_on_hold" in {option.kind for option in pages[0].options}
    pages = advisor.open_news(RECORD, said, asked, ("answered",), evening("2026-03-18"))
    assert "told_on_hold" not in {option.kind for option in pages[0].options}
    assert advisor.open_news(RECORD, said, asked, (), evening("2026-03-18")) == ()
