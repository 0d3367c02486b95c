"""The next question is the one that can change the advice most; without one, they end."""

import time
from dataclasses import replace
from datetime import timedelta
from typing import Any

import pytest

from desktop.advice.advisor import Advisor
from desktop.advice.calendars import calendar_for
from desktop.advice.case import completed
from desktop.advice.model import MIXED, CaseFacts, ObservedFact, Option, Question
from desktop.advice.questions import (
    MAX_OPTIONS,
    MAX_QUESTIONS,
    ONLY_IN_INTERVIEW,
    difference,
    known_observations,
    max_questions_left,
    next_question,
    remaining_questions,
    with_answer,
)
from tests.advice.builders import advice, case, check_in, day, knowledge, sent, step_and_day, thanks
from tests.advice.records import application_record, evening, interview, observation, outbound

US = calendar_for("US")
TODAY = "2026-03-18"
WAITING = case("2026-03-10", thanks("2026-03-11"), promised_on="2026-03-20")
OPTIONS = knowledge().options
ABOUT_REASONS = {o.kind for q in knowledge().questions for o in q.options}
THEMES = {o.kind: q.id for q in knowledge().questions for o in q.options}


def following(one: CaseFacts, *asked: str, today: str = TODAY) -> Question | None:
    return next_question(one, asked, day(today), US, knowledge())


def offered(question: Question | None) -> list[str]:
    return [] if question is None else [option.kind for option in question.options]


def run(one: CaseFacts, today: str = TODAY) -> list[Question]:
    """All questions, answered with "don't know"."""
    asked: list[str] = []
    questions = []
    while (question := following(one, *asked, today=today)) is not None:
        questions.append(question)
        asked += offered(question)
    return questions


def test_nothing_is_asked_twice_and_a_page_has_room_for_five() -> None:
    questions = run(WAITING)
    names = [name for question in questions for name in offered(question)]
    assert len(names) == len(set(names)) >= 8
    assert 2 <= len(questions) <= MAX_QUESTIONS
    assert all(1 <= len(question.options) <= MAX_OPTIONS for question in questions)


def test_a_page_of_one_theme_bears_its_name_and_one_of_several_is_mixed() -> None:
    for question in (*run(WAITING), *run(case("2026-03-05"), "2026-03-18")):
        themes = {THEMES[name] for name in offered(question)}
        assert question.id == (MIXED if len(themes) > 1 else themes.pop())


def test_another_theme_joins_where_all_that_counts_of_it_fits() -> None:
    pages = [[THEMES[name] for name in offered(question)] for question in run(WAITING)]
    assert [len(page) for page in pages] == [MAX_OPTIONS, MAX_OPTIONS]
    assert [len(set(page)) for page in pages] == [2, 2]


def test_what_cannot_change_anything_alone_is_not_mixed_in() -> None:
    before = advice(WAITING, TODAY)
    for question in run(WAITING):
        if question.id == MIXED:
            for option in question.options:
                after = advice(with_answer(WAITING, option, day(TODAY)), TODAY)
                assert difference(before, after) > 0


def test_it_ends_when_no_answer_left_changes_reason_step_or_date() -> None:
    asked = {name for question in run(WAITING) for name in offered(question)}
    before = advice(WAITING, TODAY)
    left = ABOUT_REASONS - asked
    assert left
    for name in left:
        after = advice(with_answer(WAITING, OPTIONS[name], day(TODAY)), TODAY)
        assert after.ranking[0].reason is before.ranking[0].reason
        assert (after.step and after.step.on) == (before.step and before.step.on)


def test_the_page_that_can_change_more_comes_first() -> None:
    """After a week without contact, the end of the interview can change reason and step."""
    assert next(q.id for q in run(case("2026-03-16"), "2026-03-24")) == "ending"
    assert next(q.id for q in run(case("2026-03-17"), "2026-03-18")) == "since"


def test_after_a_rejection_hardly_anything_is_left_to_ask() -> None:
    turned_down = case("2026-03-10", thanks("2026-03-11"), rejected=True, rejected_on=TODAY)
    assert len(run(turned_down)) <= 2
    assert "rejected" not in [n for q in run(turned_down) for n in offered(q)]


def test_what_the_record_says_is_not_asked() -> None:
    known = case(
        "2026-03-10", observations="vague_close", hold=True, rejected=True, away_until="2026-03-25"
    )
    pages = remaining_questions(knowledge().questions, known, ["job_reposted"])
    left = {option.kind for page in pages for option in page.options}
    assert ABOUT_REASONS - left == {"vague_close", "job_reposted"}
    assert known_observations(known) == {
        "vague_close", "told_on_hold", "rejected", "decision_maker_away"
    }  # fmt: skip


def test_the_course_of_an_interview_is_not_asked_about_where_there_was_none() -> None:
    fell_through = case(None, not_held_on=TODAY)
    pages = remaining_questions(knowledge().questions, fell_through)
    left = {option.kind for page in pages for option in page.options}
    assert ABOUT_REASONS - left == ONLY_IN_INTERVIEW


def test_a_theme_with_nothing_left_is_left_out() -> None:
    outside = [name for name, theme in THEMES.items() if theme == "outside"]
    assert len(remaining_questions(knowledge().questions, WAITING, outside)) == 3
    assert max_questions_left(WAITING, outside, knowledge()) == 3
    assert max_questions_left(WAITING, (), knowledge()) == 4


def test_a_date_that_is_still_to_come_is_tried_two_weeks_ahead() -> None:
    today = day(TODAY)
    new_date = with_answer(WAITING, OPTIONS["reply_warm_new_date"], today)
    assert new_date.promised_on == today + timedelta(days=14)
    named = with_answer(WAITING, OPTIONS["reply_warm_new_date"], today, day("2026-03-30"))
    assert named.promised_on == day("2026-03-30")


def test_a_return_may_be_unknown() -> None:
    away = with_answer(WAITING, OPTIONS["decision_maker_away"], day(TODAY))
    assert (away.away_until, away.away_since) == (None, day(TODAY))
    until = with_answer(WAITING, OPTIONS["decision_maker_away"], day(TODAY), day("2026-03-30"))
    assert (until.away_until, until.away_since) == (day("2026-03-30"), None)
    assert with_answer(WAITING, OPTIONS["told_on_hold"], day(TODAY)).hold_until is None


def test_a_reply_with_a_new_date_replaces_the_promise() -> None:
    replied = with_answer(WAITING, OPTIONS["reply_warm_new_date"], day(TODAY), day("2026-03-27"))
    assert (replied.promised_on, replied.promised_at) == (day("2026-03-27"), day(TODAY))
    assert replied.last_inbound_on == day(TODAY)
    away = replace(WAITING, away_until=day("2026-05-01"))
    back = with_answer(away, OPTIONS["reply_warm_new_date"], day(TODAY), day("2026-03-27"))
    assert back.away_until is None
    held = case("2026-03-10", hold=True, hold_told_on="2026-03-16")
    assert not with_answer(held, OPTIONS["reply_warm_new_date"], day(TODAY)).hold
    told_today = case("2026-03-10", hold=True, hold_told_on=TODAY)
    assert with_answer(told_today, OPTIONS["reply_warm_new_date"], day(TODAY)).hold
    undated = with_answer(WAITING, Option("reply_warm_new_date"), day(TODAY))
    assert undated.promised_on == WAITING.promised_on


def test_a_reply_that_is_known_already_does_not_move_to_today() -> None:
    option = OPTIONS["reply_still_deciding"]
    known = case("2026-03-10", check_in("2026-03-16", answered=True))
    assert with_answer(known, option, day(TODAY)).last_inbound_on is None
    before = replace(known, interview_on=day("2026-03-17"))  # that was about an earlier interview
    assert with_answer(before, option, day(TODAY)).last_inbound_on == day(TODAY)
    dated = replace(known, last_inbound_on=day("2026-03-17"))
    assert with_answer(dated, option, day(TODAY)).last_inbound_on == day(TODAY)
    silent = case("2026-03-10", check_in("2026-03-16"))
    assert with_answer(silent, option, day(TODAY)).last_inbound_on == day(TODAY)
    nobody_met = replace(known, interview_on=None)
    assert with_answer(nobody_met, option, day(TODAY)).last_inbound_on is None


@pytest.mark.parametrize(
    ("one", "name", "expected"),
    [
        (case("2026-03-17", thanks("2026-03-17")), "decides_at_once",
         ("send_value_add", TODAY)),
        (case("2026-03-02", thanks("2026-03-02"), sent("2026-03-11", "future_interest"),
              rejected=True, rejected_on="2026-03-10"), "invited_after_no",
         ("send_future_interest", "2026-03-25")),
        (replace(case("2026-03-02", thanks("2026-03-02"), last_inbound_on="2026-03-16"),
                 observed=(ObservedFact(kind="reply_still_deciding", on=day("2026-03-16")),)),
         "reply_still_deciding", ("send_check_in", "2026-04-08")),
    ],
)  # fmt: skip
def test_what_they_said_counts_as_soon_as_it_is_answered(
    one: CaseFacts, name: str, expected: tuple[str, str]
) -> None:
    assert step_and_day(one, TODAY) != expected
    assert step_and_day(with_answer(one, OPTIONS[name], day(TODAY)), TODAY) == expected


def test_a_reply_with_a_new_date_takes_a_hold_told_before_with_it() -> None:
    held = completed(
        replace(
            case("2026-03-10", hold=True, hold_told_on="2026-03-16", hold_until="2026-05-04"),
            observed=(
                ObservedFact(kind="told_on_hold", on=day("2026-03-16")),
                ObservedFact(kind="vague_close", on=day("2026-03-10")),
            ),
        )
    )
    after = with_answer(held, OPTIONS["reply_warm_new_date"], day(TODAY), day("2026-03-27"))
    assert (after.hold, after.hold_told_on, after.hold_until) == (False, None, None)
    assert [o.kind for o in after.observed] == ["vague_close", "reply_warm_new_date"]


@pytest.mark.parametrize("name", sorted(OPTIONS))
@pytest.mark.parametrize("today", ["2026-03-18", "2026-03-27", "2026-04-20"])
def test_an_answer_is_tried_as_it_will_be_kept(name: str, today: str) -> None:
    """An answer gives the same advice as a record with the observation of today."""
    record = application_record(
        interviews=(interview("a", "2026-03-10", promise_on="2026-03-20"),),
        contacts=(
            outbound("t", "2026-03-11", "thank_you"),
            *((outbound("c", "2026-03-25", "check_in"),) if today > "2026-03-25" else ()),
        ),
    )
    option, advisor = OPTIONS[name], Advisor(knowledge)
    until = (day(today) + timedelta(days=14)).isoformat() if option.date_needed else None
    kept = advisor.with_observations(record, [observation(name, today, until)], evening(today))
    tried = with_answer(advisor.case(record, evening(today)), option, day(today))
    assert difference(kept, advice(tried, today)) == 0


@pytest.mark.parametrize(
    ("one", "other", "expected"),
    [
        (WAITING, WAITING, 0.0),
        (WAITING, case("2026-03-10", thanks("2026-03-11"), promised_on="2026-03-23"), 1.0),
        (case(None), case(None), 0.0),
        (case(None), WAITING, 5.0),
        (case(None, observations="told_on_hold"), case(None), 3.0),
        (WAITING, replace(WAITING, rejected=True), 6.0),
    ],
)
def test_how_much_has_changed(one: CaseFacts, other: CaseFacts, expected: float) -> None:
    assert difference(advice(one, TODAY), advice(other, TODAY)) == expected


def test_another_channel_makes_another_step() -> None:
    calls = case("2026-03-10", thanks("2026-03-11"), observations="invited_to_follow_up")
    silent = case(
        "2026-03-10", thanks("2026-03-11"), no_calls=True, observations="invited_to_follow_up"
    )
    assert difference(advice(calls, TODAY), advice(silent, TODAY)) == 2.0


def test_the_next_question_is_found_before_anybody_notices() -> None:
    one = case("2026-02-20", thanks("2026-02-20"), check_in("2026-03-06"))
    following(one)
    times = []
    for _ in range(5):
        start = time.process_time()
        following(one)
        times.append(time.process_time() - start)
    assert min(times) < 0.05


@pytest.mark.parametrize(
    "facts",
    [
        {"invited_on": day("2026-03-17")},
        {"next_interview_on": day("2026-03-25")},
        {"offer_told_on": day("2026-03-17")},
        {"offer_on": day("2026-03-17")},
    ],
)
def test_nothing_is_asked_about_silence_once_they_go_ahead(facts: dict[str, Any]) -> None:
    assert following(replace(WAITING, **facts)) is None


def test_nothing_is_asked_about_silence_before_an_interview() -> None:
    assert following(case(None, applied_on=day("2026-03-10"))) is None
    assert following(case(None)) is None
