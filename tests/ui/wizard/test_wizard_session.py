from collections.abc import Callable
from datetime import date, datetime, time

import pytest

from desktop.actions import notes
from desktop.advice.advisor import Advisor
from desktop.core.ids import new_id
from desktop.core.records import ApplicationRecord, Observation
from desktop.models.store import Store
from desktop.ops import Ops
from desktop.ui.wizard.session import Session
from desktop.ui.wizard.words import WizardWords
from tests.advice.builders import knowledge
from tests.scenarios.interview import ways_to
from tests.support.moments import noon

TODAY = date(2026, 3, 24)
Add = Callable[..., str]


@pytest.fixture
def record_of(store: Store) -> Callable[[str], ApplicationRecord]:
    def find(key: str) -> ApplicationRecord:
        found = store.queries.record(key)
        assert found is not None
        return found

    return find


@pytest.fixture
def session(
    advisor: Advisor, add_application: Add, record_of: Callable[[str], ApplicationRecord]
) -> Session:
    return Session(advisor, record_of(add_application(days_ago=8)), noon(TODAY))


def go_to(session: Session, observation: str) -> None:
    """Go to the question that offers `observation`, with no other answers than lead to it."""
    leading = set(ways_to(observation, knowledge()))
    while observation not in offered(session):
        for name in leading & offered(session):
            session.choose(name, on=True)
        session.go_forward()


def offered(session: Session) -> set[str]:
    return {option.kind for option in session.questions[session.place].options}


def through(session: Session) -> Session:
    while not session.finished:
        session.go_forward()
    return session


def test_no_choice_means_dont_know(session: Session) -> None:
    assert session.reply().unknown
    assert set(session.answers().values()) == {"unknown"}
    assert session.observations() == ()
    assert session.advice() == session.before


def test_one_yes_makes_the_others_of_its_page_a_no(session: Session) -> None:
    go_to(session, "invited_to_follow_up")
    session.choose("invited_to_follow_up", on=True)
    answers = session.answers()
    assert answers["invited_to_follow_up"] == "yes"
    assert answers["backup_language"] == "no"
    session.go_forward()
    assert {session.answers()[name] for name in offered(session)} == {"unknown"}


def test_none_of_these_is_a_no_to_all_and_takes_choices_back(session: Session) -> None:
    name = min(offered(session))
    session.choose(name, on=True)
    session.answer_none()
    assert session.reply().none
    assert session.answers()[name] == "no"
    session.answer_unknown()
    assert session.answers()[name] == "unknown"


def test_a_choice_takes_none_of_these_back(session: Session) -> None:
    session.answer_none()
    session.choose("early_in_order", on=True)
    assert not session.reply().none
    session.choose("early_in_order", on=False)
    assert session.reply().unknown


def test_answers_that_exclude_each_other_cannot_both_be_given(session: Session) -> None:
    go_to(session, "reply_warm_new_date")
    session.choose("reply_still_deciding", on=True)
    session.choose("reply_warm_new_date", on=True)
    assert session.reply().chosen == ["reply_warm_new_date"]


def test_several_answers_of_a_page_can_be_true(session: Session) -> None:
    session.choose("early_in_order", on=True)
    session.choose("internal_candidate", on=True)
    assert [s.kind for s in session.observations()] == ["early_in_order", "internal_candidate"]


def test_observations_are_of_today_with_the_date_that_belongs_to_them(session: Session) -> None:
    until = date(2026, 4, 7)
    session.choose("decision_maker_away", on=True)
    session.set_until("decision_maker_away", until)
    (observation,) = session.observations()
    assert (observation.observed_on, observation.until) == (TODAY, until)
    assert session.observations() == (observation,)
    session.set_until("decision_maker_away", None)
    assert session.observations()[0].until is None


def test_what_the_record_holds_is_not_asked(
    ops: Ops, advisor: Advisor, add_application: Add, record_of: Callable[[str], ApplicationRecord]
) -> None:
    key = add_application(days_ago=3)
    asked = through(Session(advisor, record_of(key), noon(TODAY)))
    assert "posting_removed" in asked.answers()
    observation = Observation(
        id=new_id(), application_id=key, kind="posting_removed", observed_on=TODAY
    )
    assert ops.run("Note", notes.add_observation, observation)
    less = through(Session(advisor, record_of(key), noon(TODAY)))
    assert "posting_removed" not in less.answers()


def test_the_place_stays_between_the_first_question_and_the_answer(session: Session) -> None:
    session.go_back()
    assert session.place == 0
    through(session).go_forward()
    assert session.place == len(session.questions)
    session.go_back()
    assert session.place == len(session.questions) - 1
    assert session.last


def test_no_option_is_asked_twice_and_the_announced_number_is_not_exceeded(
    session: Session,
) -> None:
    mosts = []
    while not session.finished:
        assert session.place < session.max_questions
        mosts.append(session.max_questions)
        session.go_forward()
    assert mosts == sorted(mosts, reverse=True)
    assert mosts[0] <= 6
    names = [option.kind for question in session.questions for option in question.options]
    assert len(names) == len(set(names))


def test_back_and_on_again_keeps_what_was_said_further_on(session: Session) -> None:
    session.answer_none()
    session.go_forward()
    later = min(offered(session))
    session.choose(later, on=True)
    session.go_back()
    session.go_forward()
    assert session.reply().chosen == [later]


def test_another_answer_asks_on_from_there(session: Session) -> None:
    through(session)
    before = session.questions
    while session.place:
        session.go_back()
    session.choose("answered", on=True)
    session.go_forward()
    assert session.questions[1].id == "answer"
    session.choose("rejected", on=True)
    through(session)
    assert session.questions[0] == before[0]
    assert [q.id for q in session.questions[:3]] == ["topics", "answer", "after_no"]
    assert session.answers().keys() == {
        option.kind for question in session.questions for option in question.options
    }


def test_of_a_page_with_one_answer_the_last_choice_counts(session: Session) -> None:
    go_to(session, "invited")
    session.choose("rejected", on=True)
    session.choose("invited", on=True)
    assert session.reply().chosen == ["invited"]
    assert session.observations() == ()
    assert [fact.kind for fact in session.facts()] == ["invited"]


def test_a_topic_alone_is_neither_an_observation_nor_a_fact(session: Session) -> None:
    session.choose("answered", on=True)
    assert (session.observations(), session.facts()) == ((), ())
    assert session.told == session.record
    assert session.advice() == session.before


def test_what_happened_earlier_counts_from_its_day(session: Session) -> None:
    go_to(session, "told_on_hold")
    session.choose("told_on_hold", on=True)
    session.set_on("told_on_hold", date(2026, 3, 20))
    (observation,) = session.observations()
    assert observation.observed_on == date(2026, 3, 20)


def test_a_named_time_belongs_to_its_day(session: Session) -> None:
    go_to(session, "invited")
    session.choose("invited", on=True)
    session.set_until("invited", date(2026, 3, 31), time(14))
    assert session.facts()[0].named == datetime(2026, 3, 31, 14)
    session.set_until("invited", None, time(14))
    assert session.facts()[0].named is None


def test_a_changed_record_is_looked_at_again(
    session: Session, ops: Ops, record_of: Callable[[str], ApplicationRecord]
) -> None:
    key = session.record.application.id
    go_to(session, "internal_candidate")
    session.choose("internal_candidate", on=True)
    rejected = Observation(id=new_id(), application_id=key, kind="rejected", observed_on=TODAY)
    assert ops.run("Note", notes.add_observation, rejected)
    before = session.before
    session.update_record(record_of(key))
    assert session.before != before
    assert session.answers()["internal_candidate"] == "yes"


def test_the_words_say_what_the_answers_change(session: Session, advisor: Advisor) -> None:
    words = WizardWords()
    option_words = advisor.knowledge.words
    assert words.effect(session, option_words) == ""
    session.answer_none()
    assert words.effect(session, option_words) == "Your answers have not changed the advice so far."
    go_to(session, "told_on_hold")
    session.choose("told_on_hold", on=True)
    effect = words.effect(session, option_words)
    assert "most likely is now “The position is on hold”" in effect
    assert "answer about the hold" in effect


def test_a_reason_that_gains_or_loses_is_named(session: Session, advisor: Advisor) -> None:
    words, option_words = WizardWords(), advisor.knowledge.words
    assert session.before.ranking[0].reason == "waiting_other_candidates"
    session.choose("others_still_to_interview", on=True)
    assert "“Others are still to be interviewed” has become more likely" in words.effect(
        session, option_words
    )
