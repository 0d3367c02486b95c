import json
from collections.abc import Callable
from datetime import date, timedelta

import pytest

from desktop.core.kinds import State, StepKind
from desktop.models.queries import ApplicationRow
from desktop.models.store import Store
from desktop.ui.today.card_texts import CardTexts, Urgency, urgency_of
from tests.support.moments import noon

TODAY = date(2026, 3, 24)


@pytest.fixture
def row(store: Store, put_row: Callable[..., str]) -> Callable[..., ApplicationRow]:
    def make(**fields: object) -> ApplicationRow:
        found = store.queries.row(put_row(**fields), noon(TODAY))
        assert found is not None
        return found

    return make


@pytest.mark.parametrize(
    ("days", "kind"),
    [(-1, Urgency.PAST), (0, Urgency.DUE), (1, Urgency.WAITING), (None, Urgency.WAITING)],
)
def test_how_soon_a_step_is_due(
    row: Callable[..., ApplicationRow], days: int | None, kind: Urgency
) -> None:
    due = None if days is None else TODAY + timedelta(days=days)
    assert urgency_of(row(due=due), TODAY) is kind


@pytest.mark.parametrize(
    ("answer_by", "kind"),
    [
        (None, Urgency.DUE),
        ("2026-03-24", Urgency.LAST_DAY),
        ("2026-03-27", Urgency.DUE),
        ("2026-03-23", Urgency.PAST),
    ],
)
def test_the_answer_to_an_offer_has_time_until_their_day(
    row: Callable[..., ApplicationRow], answer_by: str | None, kind: Urgency
) -> None:
    why = {"kind": "offer_received", "received": "2026-03-20"}
    if answer_by is not None:
        why["answer_by"] = answer_by
    shown = row(
        due=date(2026, 3, 20), action=StepKind.ANSWER_OFFER, why=json.dumps(why), state=State.OFFER
    )
    assert urgency_of(shown, TODAY) is kind
    assert CardTexts().why(shown, TODAY).startswith("Due since") is (kind is Urgency.PAST)
    assert "An offer. Congratulations! " in CardTexts().news(shown, TODAY)


@pytest.mark.parametrize(
    ("action", "state", "warns"),
    [
        (StepKind.ASK_FOR_OFFER, State.WAITING, True),
        (StepKind.ASK_FOR_OFFER, State.OFFER, False),
        (StepKind.CALL, State.WAITING, False),
    ],
)
def test_an_announced_offer_is_no_reason_to_give_notice(
    row: Callable[..., ApplicationRow], action: StepKind, state: State, warns: bool
) -> None:
    why = json.dumps({"kind": "offer_told", "told": "2026-03-20", "workdays": 3})
    shown = row(due=TODAY, action=action, state=state, why=why)
    news = CardTexts().news(shown, TODAY)
    assert news.startswith(CardTexts().why(shown, TODAY))
    assert news.endswith("Do not give notice before you have it in writing.") is warns


def test_a_card_tells_which_interview_it_is_about(row: Callable[..., ApplicationRow]) -> None:
    shown = row(due=TODAY, last_interview_on=TODAY - timedelta(days=1), thanked=0, to_thank=2)
    assert CardTexts().about(shown, TODAY) == (
        "Northwind · Data engineer · interviewed yesterday · thanked 0 of 2"
    )


def test_thanks_that_are_complete_are_not_told(row: Callable[..., ApplicationRow]) -> None:
    shown = row(due=TODAY, last_interview_on=TODAY, thanked=2, to_thank=2)
    assert CardTexts().about(shown, TODAY) == "Northwind · Data engineer · interviewed today"


def test_an_interview_ahead_is_not_told_as_held(row: Callable[..., ApplicationRow]) -> None:
    shown = row(due=TODAY, interviewed=False, last_interview_on=TODAY + timedelta(days=2))
    assert CardTexts().about(shown, TODAY) == "Northwind · Data engineer · interview in 2 days"


@pytest.mark.parametrize(("days", "is_shown"), [(0, True), (3, True), (-1, False)])
def test_a_promise_is_told_until_its_day_has_passed(
    row: Callable[..., ApplicationRow], days: int, is_shown: bool
) -> None:
    shown = row(due=TODAY, promise_on=TODAY + timedelta(days=days))
    assert ("promised" in CardTexts().about(shown, TODAY)) == is_shown


def test_an_overdue_step_says_since_when(row: Callable[..., ApplicationRow]) -> None:
    late, now = row(due=TODAY - timedelta(days=1)), row(due=TODAY)
    assert CardTexts().why(late, TODAY) == "Due since Mon 23 March."
    assert CardTexts().why(now, TODAY) == ""
