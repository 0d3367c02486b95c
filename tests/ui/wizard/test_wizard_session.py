from collections.abc import Callable
from datetime import date

import pytest

from desktop.actions import notes
from desktop.advice.advisor import Advisor
from desktop.core.ids import new_id
from desktop.core.records import Dossier, Signal
from desktop.models.store import Store
from desktop.ui.ops import Ops
from desktop.ui.wizard.session import Session
from desktop.ui.wizard.words import WizardWords

TODAY = date(2026, 3, 24)
Add = Callable[..., str]


@pytest.fixture
def dossier_of(store: Store) -> Callable[[str], Dossier]:
    def find(key: str) -> Dossier:
        found = store.queries.dossier(key)
        assert found is not None
        return found

    return find


@pytest.fixture
def session(
    advisor: Advisor, add_application: Add, dossier_of: Callable[[str], Dossier]
) -> Session:
    return Session(advisor, dossier_of(add_application(days_ago=8)), TODAY)


def go_to(session: Session, question: str) -> None:
    session.place = [q.id for q in session.questions].index(question)


def test_nothing_said_means_dont_know(session: Session) -> None:
    assert session.reply().unknown
    assert set(session.answers().values()) == {"unknown"}
    assert session.signals() == ()
    assert session.advice() == session.before


def test_one_yes_makes_the_others_of_its_page_a_no(session: Session) -> None:
    session.choose("others_still_to_interview", on=True)
    answers = session.answers()
    assert answers["others_still_to_interview"] == "yes"
    assert answers["internal_candidate"] == "no"
    assert answers["job_reposted"] == "unknown"


def test_none_of_these_is_a_no_to_all_and_takes_choices_back(session: Session) -> None:
    session.choose("early_in_order", on=True)
    session.say_none()
    assert session.reply().none
    assert session.answers()["early_in_order"] == "no"
    session.say_unknown()
    assert session.answers()["early_in_order"] == "unknown"


def test_a_choice_takes_none_of_these_back(session: Session) -> None:
    session.say_none()
    session.choose("early_in_order", on=True)
    assert not session.reply().none
    session.choose("early_in_order", on=False)
    assert session.reply().unknown


def test_answers_that_exclude_each_other_cannot_both_be_given(session: Session) -> None:
    go_to(session, "answer")
    session.choose("reply_still_deciding", on=True)
    session.choose("reply_warm_new_date", on=True)
    assert session.reply().chosen == ["reply_warm_new_date"]


def test_several_answers_of_a_page_can_be_true(session: Session) -> None:
    session.choose("early_in_order", on=True)
    session.choose("internal_candidate", on=True)
    assert [s.kind for s in session.signals()] == ["early_in_order", "internal_candidate"]


def test_signals_are_of_today_with_the_date_that_belongs_to_them(session: Session) -> None:
    until = date(2026, 4, 7)
    session.choose("decision_maker_away", on=True)
    session.set_until("decision_maker_away", until)
    (signal,) = session.signals()
    assert (signal.observed_on, signal.until) == (TODAY, until)
    assert session.signals() == (signal,)
    session.set_until("decision_maker_away", None)
    assert session.signals()[0].until is None


def test_what_the_record_holds_is_not_asked(
    ops: Ops, advisor: Advisor, add_application: Add, dossier_of: Callable[[str], Dossier]
) -> None:
    key = add_application(days_ago=3)
    asked = Session(advisor, dossier_of(key), TODAY)
    assert len(asked.questions) == 5
    for kind in (option.signal for option in asked.questions[-1].options):
        signal = Signal(id=new_id(), application_id=key, kind=kind, observed_on=TODAY)
        assert ops.run("Note", notes.add_signal, signal)
    less = Session(advisor, dossier_of(key), TODAY)
    assert less.questions == asked.questions[:-1]


def test_the_place_stays_between_the_first_question_and_the_answer(session: Session) -> None:
    session.go(-1)
    assert session.place == 0
    session.go(20)
    assert session.finished
    session.go(-1)
    assert session.place == len(session.questions) - 1


def test_a_changed_record_is_looked_at_again(
    session: Session, ops: Ops, dossier_of: Callable[[str], Dossier]
) -> None:
    key = session.dossier.application.id
    session.choose("internal_candidate", on=True)
    rejected = Signal(id=new_id(), application_id=key, kind="rejected", observed_on=TODAY)
    assert ops.run("Note", notes.add_signal, rejected)
    before = session.before
    session.look_again(dossier_of(key))
    assert session.before != before
    assert session.answers()["internal_candidate"] == "yes"


def test_the_words_say_what_the_answers_change(session: Session, advisor: Advisor) -> None:
    words = WizardWords()
    told = advisor.knowledge.words
    assert words.effect(session, told) == ""
    session.say_none()
    assert words.effect(session, told) == "Your answers have not changed the advice so far."
    go_to(session, "answer")
    session.choose("told_on_hold", on=True)
    effect = words.effect(session, told)
    assert "most likely is now “The position is on hold”" in effect
    assert "answer about the hold" in effect


def test_a_reason_that_gains_or_loses_is_named(session: Session, advisor: Advisor) -> None:
    words, told = WizardWords(), advisor.knowledge.words
    assert session.before.ranking[0].reason == "waiting_other_candidates"
    session.choose("others_still_to_interview", on=True)
    assert "“Others are still to be interviewed” has become more likely" in words.effect(
        session, told
    )


@pytest.mark.parametrize(
    ("count", "words"),
    [
        (0, ""),
        (1, "Right under one of the six reasons."),
        (5, "Right under five of the six reasons."),
        (6, "Right whichever of the six reasons it is."),
    ],
)
def test_for_how_many_reasons_the_step_is_right(count: int, words: str) -> None:
    assert WizardWords().right_for(count) == words
