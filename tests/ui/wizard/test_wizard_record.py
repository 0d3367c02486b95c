"""The line of the wizard about observations that the record already has."""

from collections.abc import Callable
from datetime import date, datetime, timedelta

import pytest

from desktop.actions import contacts, notes
from desktop.core.ids import new_id
from desktop.core.kinds import ContactKind
from desktop.core.records import Contact, Observation
from desktop.models.store import Store
from desktop.ops import Ops
from desktop.ui.wizard.words import WizardWords
from tests.support.moments import noon

TODAY = date(2026, 3, 24)
Add = Callable[..., str]


@pytest.fixture
def known(ops: Ops, store: Store) -> Callable[[str], str]:
    def say(key: str) -> str:
        record = store.queries.record(key)
        assert record is not None
        return WizardWords().known(ops.advisor, record, noon(TODAY))

    return say


@pytest.fixture
def log(ops: Ops) -> Callable[..., None]:
    def add(key: str, kind: ContactKind, days_ago: int) -> None:
        at = datetime(2026, 3, 24, 9) - timedelta(days=days_ago)
        contact = Contact(id=new_id(), application_id=key, at=at, kind=kind)
        assert ops.run("Log", contacts.log, contact, ())

    return add


def test_the_line_names_the_interviews_date_and_the_thanks(
    add_application: Add, known: Callable[[str], str]
) -> None:
    key = add_application(days_ago=8)
    assert known(key) == "From your record: 6 working days since the interview, no thanks sent yet."


def test_an_interview_of_today_is_named_as_one(
    add_application: Add, known: Callable[[str], str]
) -> None:
    assert "the interview was today" in known(add_application(days_ago=0))


def test_a_missing_interview_is_named(add_application: Add, known: Callable[[str], str]) -> None:
    assert known(add_application(days_ago=-3)) == "From your record: no interview held yet."


def test_the_line_names_the_promise(add_application: Add, known: Callable[[str], str]) -> None:
    key = add_application(days_ago=8, promise=date(2026, 3, 27))
    assert "they promised Fri 27 March" in known(key)


def test_an_absence_is_named_as_one(
    ops: Ops, add_application: Add, known: Callable[[str], str]
) -> None:
    key = add_application(days_ago=8)
    away = Observation(
        id=new_id(),
        application_id=key,
        kind="decision_maker_away",
        observed_on=TODAY,
        until=date(2026, 4, 7),
    )
    assert ops.run("Note", notes.add_observation, away)
    line = known(key)
    assert "the person who decides is away until Tue 7 April" in line
    assert "one observation noted" in line


def test_contacts_are_counted_with_what_is_unanswered(
    add_application: Add, known: Callable[[str], str], log: Callable[..., None]
) -> None:
    key = add_application(days_ago=30)
    log(key, ContactKind.THANK_YOU, 29)
    assert known(key).endswith("thanks sent.")
    log(key, ContactKind.CHECK_IN, 20)
    assert "one contact unanswered (follow-up)" in known(key)
    log(key, ContactKind.CHECK_IN, 10)
    assert "2 contacts unanswered" in known(key)


def test_several_observations_are_counted(
    ops: Ops, add_application: Add, known: Callable[[str], str]
) -> None:
    key = add_application(days_ago=3)
    for kind in ("early_in_order", "internal_candidate"):
        observation = Observation(id=new_id(), application_id=key, kind=kind, observed_on=TODAY)
        assert ops.run("Note", notes.add_observation, observation)
    assert "2 observations noted" in known(key)
