"""Advice straight from a record, and what is still worth asking about it."""

import pytest

from desktop.advice.advisor import Advisor
from desktop.advice.knowledge import Knowledge
from desktop.core.kinds import Action, Reason, State
from tests.advice.builders import day, knowledge
from tests.advice.records import application, dossier, interview, outbound, signal

RECORD = dossier(
    interviews=(interview("a", "2026-03-10", promise_on="2026-03-20"),),
    interactions=(outbound("t", "2026-03-11", "thank_you"),),
)


@pytest.fixture
def advisor() -> Advisor:
    return Advisor(knowledge)


def test_a_record_is_advised_on_by_its_own_calendar(advisor: Advisor) -> None:
    step = advisor.advise(RECORD, day("2026-03-18")).step
    assert step is not None
    assert (step.action, step.on) == (Action.WAIT, day("2026-03-24"))


def test_the_knowledge_is_loaded_once_and_not_before_it_is_needed() -> None:
    loaded = []

    def load() -> Knowledge:
        loaded.append(1)
        return knowledge()

    advisor = Advisor(load)
    assert not loaded
    advisor.advise(RECORD, day("2026-03-18"))
    advisor.advise(RECORD, day("2026-03-19"))
    assert loaded == [1]


def test_an_answer_can_be_tried_without_storing_it(advisor: Advisor) -> None:
    tried = advisor.with_signals(
        RECORD, [signal("told_on_hold", "2026-03-18", "2026-07-01")], day("2026-03-18")
    )
    assert tried.ranking[0].reason is Reason.ON_HOLD
    assert tried.step is not None
    assert tried.step.action is Action.ACKNOWLEDGE_HOLD
    assert advisor.advise(RECORD, day("2026-03-18")).ranking[0].reason is not Reason.ON_HOLD


def asked(advisor: Advisor, record: object) -> dict[str, list[str]]:
    pages = advisor.questions(record)  # type: ignore[arg-type]
    return {page.id: [o.signal for o in page.options] for page in pages}


def test_a_record_without_signals_is_asked_all_five_pages(advisor: Advisor) -> None:
    assert list(asked(advisor, RECORD)) == ["process", "ending", "since", "answer", "outside"]
    assert list(asked(advisor, dossier())) == ["process", "ending", "since", "answer", "outside"]


def test_what_is_known_is_not_asked_again(advisor: Advisor) -> None:
    known = dossier(
        interviews=RECORD.interviews,
        application=application(state=State.REJECTED),
        signals=tuple(
            signal(kind, "2026-03-12")
            for kind in (
                "told_on_hold", "vague_close", "job_reposted", "posting_removed",
                "new_hire_visible", "freeze_or_layoffs_news",
            )
        ),
    )  # fmt: skip
    pages = asked(advisor, known)
    assert "outside" not in pages
    assert "vague_close" not in pages["ending"]
    assert pages["answer"] == ["reply_still_deciding", "reply_warm_new_date"]


def test_a_new_round_is_asked_about_anew_except_for_what_lasts(advisor: Advisor) -> None:
    later = dossier(
        interviews=(*RECORD.interviews, interview("b", "2026-03-24")),
        signals=(
            signal("vague_close", "2026-03-12"),
            signal("internal_candidate", "2026-03-12"),
            signal("from_a_later_version", "2026-03-12"),
        ),
    )
    pages = asked(advisor, later)
    assert "vague_close" in pages["ending"]
    assert "internal_candidate" not in pages["process"]
