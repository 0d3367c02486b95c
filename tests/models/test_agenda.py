"""Steps that one message settles are one row of the agenda and count as one."""

from collections.abc import Mapping, Sequence
from datetime import date, timedelta
from typing import Any

import pytest

from desktop.core.ids import new_id
from desktop.core.kinds import Channel, LetterKind, Recipients, State, StepKind
from desktop.core.records import Application
from desktop.core.summary import Summary
from desktop.models.agenda import SHARED_KINDS
from desktop.models.database import Store
from desktop.models.queries import ApplicationRow
from tests.models.samples import NOW, TODAY
from tests.support.moments import midnight, noon

AT = noon(TODAY)
DANA = "Dana Reyes"
AGENCY = {"recipients": Recipients.AGENCY_RECRUITER}

Values = Mapping[str, Any]


def put(store: Store, **values: Any) -> str:
    """Write an application and its summary, by default with thanks to Dana due today."""
    names = ("company", "role", "agency")
    of: dict[str, Any] = {name: values.pop(name) for name in names if name in values}
    state = values.pop("state", State.WAITING)
    made = Application(
        id=new_id(), **({"company": "Northwind", "role": "Engineer"} | of), state=state
    )
    due = values.pop("due", TODAY)
    shown = {
        "action": StepKind.SEND_THANK_YOU,
        "channel": Channel.EMAIL,
        "recipients": Recipients.EACH_INTERVIEWER,
        "recipient_names": DANA,
        "letter_kind": LetterKind.THANK_YOU,
        "last_interview_on": TODAY - timedelta(days=1),
        "interviewed": True,
        "step_on": due,
        "step_at": midnight(due),
        "due_at": midnight(due),
    }
    with store.writing(NOW) as writer:
        writer.insert(made)
        writer.put_summary(Summary(application_id=made.id, **(shown | values)))
    return made.id


def agenda(store: Store, **more: Any) -> Sequence[ApplicationRow]:
    return store.queries.agenda(now=AT, limit=9, **more)


TABLE: dict[str, tuple[Values, Values, bool]] = {
    "two roles, one person": ({}, {"role": "Analyst"}, True),
    "the company spelled alike": ({}, {"company": "NORTHWIND"}, True),
    "the same two people": (
        {"recipient_names": f"{DANA}; Lee Okafor"},
        {"recipient_names": f"{DANA}; Lee Okafor"},
        True,
    ),
    "one of them overdue": ({"due": TODAY - timedelta(days=2)}, {}, True),
    "one agency, two employers": (
        AGENCY | {"company": "Contoso", "agency": "Hays"},
        AGENCY | {"company": "Fabrikam", "agency": "hays"},
        True,
    ),
    "two agencies": (AGENCY | {"agency": "Hays"}, AGENCY | {"agency": "Adecco"}, False),
    "an agency named like the employer": (AGENCY | {"agency": "Northwind"}, {}, False),
    "a namesake elsewhere": ({}, {"company": "Contoso"}, False),
    "other people": ({}, {"recipient_names": "Lee Okafor"}, False),
    "one person more": ({}, {"recipient_names": f"{DANA}; Lee Okafor"}, False),
    "nobody known": ({"recipient_names": ""}, {"recipient_names": ""}, False),
    "thanks and a question": ({}, {"action": StepKind.SEND_CHECK_IN}, False),
    "a letter and a call": (
        {"action": StepKind.SEND_CHECK_IN},
        {"action": StepKind.SEND_CHECK_IN, "channel": Channel.PHONE},
        False,
    ),
    "one not due yet": ({}, {"due": TODAY + timedelta(days=1)}, False),
}


@pytest.mark.parametrize("case", TABLE)
def test_one_message_settles(store: Store, case: str) -> None:
    first, second, together = TABLE[case]
    ids = [put(store, **first), put(store, **second)]
    rows = [row for row in agenda(store) if row.is_due]
    due = 1 if together or case == "one not due yet" else 2
    assert len(rows) == due
    assert (rows[0].ids == tuple(ids)) is together
    assert store.queries.due_count(AT) == store.queries.things_due(AT) == due


@pytest.mark.parametrize("kind", StepKind)
def test_each_answer_stands_alone(store: Store, kind: StepKind) -> None:
    for _ in range(2):
        put(store, action=kind)
    assert len(agenda(store)) == (1 if kind in SHARED_KINDS else 2)
    answers = {StepKind.ANSWER_THEM, StepKind.ANSWER_OFFER}
    assert not answers & set(SHARED_KINDS)


def test_the_row_names_the_others_and_their_promises(store: Store) -> None:
    put(store, role="Engineer")
    put(store, role="Analyst", promise_on=date(2026, 3, 13))
    key = put(store, role="Tester")
    (row,) = agenda(store)
    assert [one.role for one in row.settled] == ["Engineer", "Analyst", "Tester"]
    assert [one.promise_on for one in row.also] == [date(2026, 3, 13), None]
    other = store.queries.step(key, AT)
    assert other is not None
    assert [one.role for one in other.settled] == ["Tester", "Engineer", "Analyst"]
    assert store.queries.row(key, AT) == store.queries.row(other.id, AT)


def test_in_calm_mode_a_rejected_one_is_not_named(store: Store) -> None:
    put(store, state=State.REJECTED)
    key = put(store)
    (row,) = agenda(store, rejected=False)
    assert (row.id, row.also) == (key, ())
    assert store.queries.due_count(AT, rejected=False) == 1
    assert len(agenda(store)[0].ids) == 2


def test_pages_of_the_agenda_count_what_is_together_once(store: Store) -> None:
    for company in ("Contoso", "Contoso", "Fabrikam", "Tailwind"):
        put(store, company=company)
    pages = [store.queries.agenda(now=AT, limit=2, offset=start) for start in (0, 2)]
    assert [[row.company for row in page] for page in pages] == [
        ["Contoso", "Fabrikam"],
        ["Tailwind"],
    ]
