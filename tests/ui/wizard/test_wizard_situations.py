"""The wizard can be told every situation of the rules within six questions.

Questions about it are answered with yes, all others with "none of these". Saving the run gives the
record the same advice.
"""

from collections.abc import Callable, Mapping
from datetime import date, datetime, time

import pytest

from desktop.actions import applications, contacts, notes, wizard
from desktop.advice.facts import FactKind
from desktop.advice.model import Advice
from desktop.advice.questions import MAX_QUESTIONS
from desktop.core.ids import new_id
from desktop.core.kinds import Channel, ContactKind, Part, Reason
from desktop.core.records import Application, ApplicationRecord, Contact, Interview, Person, Problem
from desktop.models.store import Store
from desktop.ops import Ops
from desktop.ui.wizard.session import Session
from tests.scenarios.interview import ways_to
from tests.support.window import Clock
from tests.ui.wizard.situations import MET, RECORDED, ROWS, YES, Start, Told


@pytest.fixture
def write(ops: Ops, store: Store) -> Callable[[Start], ApplicationRecord]:
    def made(start: Start) -> ApplicationRecord:
        key = new_id()
        application = Application(
            id=key, company="Northwind", role="Engineer", country="US", **start.application
        )
        dana = Person(id=new_id(), name="Dana Reyes", email="d@example.com", phone=start.phone)
        interview = None
        if start.interview:
            interview = Interview(
                id=new_id(),
                application_id=key,
                round=start.kind,
                starts=datetime.fromisoformat(start.interview),
                zone="UTC",
            )
        met = [(dana, Part.INTERVIEWER)] if interview else []
        assert ops.run(
            "Add", applications.add, application=application, interview=interview, people=met
        )
        for kind, on in start.sent:
            at = datetime.combine(date.fromisoformat(on), time(14))
            sent = Contact(id=new_id(), application_id=key, at=at, kind=ContactKind(kind))
            assert ops.run("Log", contacts.log, sent, [dana.id])
        if interview:
            raised = Problem(id=new_id(), application_id=key, problem="Slow", idea="Cache it")
            assert ops.run("Note", notes.add_problem, raised)
        if start.state is not None:
            state, on = start.state
            day = date.fromisoformat(on)
            assert ops.run("State", applications.set_state, key, state, day)
        return known(store, key)

    return made


def known(store: Store, key: str) -> ApplicationRecord:
    record = store.queries.record(key)
    assert record is not None
    return record


def answer(session: Session, ops: Ops, told: Mapping[str, Told]) -> list[str]:
    """Answer every question; the answers given."""
    yes = {name for kind in told for name in ways_to(kind, ops.advisor.knowledge)}
    given = []
    while not session.finished:
        offered = [option.kind for option in session.questions[session.place].options]
        chosen = [kind for kind in offered if kind in yes]
        for kind in chosen:
            session.choose(kind, on=True)
            reply = told.get(kind, YES)
            if reply.until:
                session.set_until(kind, date.fromisoformat(reply.until), reply.at)
            if reply.on:
                session.set_on(kind, date.fromisoformat(reply.on))
        if not chosen:
            session.answer_none()
        given += chosen
        session.go_forward()
    return given


def gist(advice: Advice) -> tuple[object, ...]:
    step = advice.step
    assert step is not None
    return (
        advice.stage, step.kind, step.on, step.channel, step.recipients, step.letter_kind, step.why,
    )  # fmt: skip


@pytest.mark.parametrize("name", [*ROWS, *RECORDED])
def test_the_answers_lead_to_the_stage_and_the_step_of_the_rules(
    ops: Ops, store: Store, clock: Clock, write: Callable[[Start], ApplicationRecord], name: str
) -> None:
    start, told, stage, kind, on = (ROWS | RECORDED)[name]
    record = write(start)
    session = Session(ops.advisor, record, clock())
    given = answer(session, ops, told)
    assert told.keys() <= set(given)
    assert len(session.questions) <= MAX_QUESTIONS
    advice = session.advice()
    step = advice.step
    assert step is not None
    assert (advice.stage, step.kind, step.on.isoformat()) == (stage, kind, on)

    key = record.application.id
    saved = ops.run(
        "Wizard",
        wizard.finish,
        key,
        session.answers(),
        session.observations(),
        advice,
        facts=session.facts(),
    )
    assert saved
    assert gist(ops.advisor.advise(known(store, key), clock())) == gist(advice)
    ops.undo()
    assert known(store, key) == record


def test_every_fact_and_every_statement_has_a_row(ops: Ops) -> None:
    told = {kind for _, answers, *_ in ROWS.values() for kind in answers}
    news = {option.kind for page in ops.advisor.knowledge.news[1:] for option in page.options}
    assert news == told & news
    assert set(FactKind) <= told


def test_somebody_inside_asks_in_person(
    ops: Ops, clock: Clock, write: Callable[[Start], ApplicationRecord]
) -> None:
    session = Session(ops.advisor, write(MET), clock())
    answer(session, ops, {"internal": YES})
    step = session.advice().step
    assert step is not None
    assert step.channel is Channel.IN_PERSON


@pytest.mark.parametrize(
    ("told", "reason"),
    [
        ("told_on_hold", Reason.ON_HOLD),
        ("freeze_or_layoffs_news", Reason.ON_HOLD),
        ("invited_to_follow_up", Reason.WAITING_YOUR_FOLLOWUP),
        ("concern_voiced", Reason.NOT_FIT),
        ("new_hire_visible", Reason.BETTER_CANDIDATE),
        ("backup_language", Reason.BETTER_CANDIDATE),
        ("reply_warm_new_date", Reason.LIKE_YOU_OTHER_PRIORITIES),
    ],
)
def test_what_they_said_leads_to_its_reason(
    ops: Ops,
    clock: Clock,
    write: Callable[[Start], ApplicationRecord],
    told: str,
    reason: Reason,
) -> None:
    session = Session(ops.advisor, write(MET), clock())
    answer(session, ops, {told: Told("2026-03-27" if told == "reply_warm_new_date" else "")})
    assert session.advice().ranking[0].reason is reason
    assert len(session.questions) <= MAX_QUESTIONS


def test_a_second_undated_answer_is_left_with_them_for_fifteen_working_days(
    ops: Ops, store: Store, clock: Clock, write: Callable[[Start], ApplicationRecord]
) -> None:
    key = write(MET).application.id
    for told, on in ((Told(on="2026-03-18"), "2026-03-25"), (YES, "2026-04-14")):
        session = Session(ops.advisor, known(store, key), clock())
        answer(session, ops, {"reply_still_deciding": told})
        advice = session.advice()
        assert advice.step is not None
        assert advice.step.on.isoformat() == on
        assert ops.run(
            "Wizard", wizard.finish, key, session.answers(), session.observations(), advice
        )
