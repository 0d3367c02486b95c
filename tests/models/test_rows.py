from dataclasses import dataclass
from datetime import UTC, date, datetime

import pytest

from desktop.core.kinds import Reason, State
from desktop.models.rows import UnreadableError, encode, from_row, table_name, to_row
from desktop.models.tables import TABLE_OF


@dataclass(frozen=True)
class Everything:
    text: str
    number: int
    truth: bool
    day: date
    at: datetime
    state: State
    maybe_day: date | None = None
    maybe_at: datetime | None = None
    maybe_reason: Reason | None = None
    maybe_text: str | None = None


FULL = Everything(
    text="Zoë\n“quoted”",
    number=7,
    truth=True,
    day=date(2026, 3, 9),
    at=datetime.fromisoformat("2026-03-09T14:30"),
    state=State.ON_HOLD,
    maybe_day=date(2026, 3, 10),
    maybe_at=datetime(2026, 3, 10, 8, 0, 5, tzinfo=UTC),
    maybe_reason=Reason.NOT_FIT,
    maybe_text="x",
)
BARE = Everything(
    "", 0, False, date(1, 1, 1), datetime.fromisoformat("9999-12-31T23:59"), State.WAITING
)


@pytest.mark.parametrize("record", [FULL, BARE])
def test_a_record_comes_back_from_its_row_as_it_was(record: Everything) -> None:
    assert from_row(Everything, to_row(record)) == record


def test_a_row_holds_iso_texts_and_numbers_only() -> None:
    assert to_row(FULL) == {
        "text": "Zoë\n“quoted”",
        "number": 7,
        "truth": 1,
        "day": "2026-03-09",
        "at": "2026-03-09T14:30:00",
        "state": "on_hold",
        "maybe_day": "2026-03-10",
        "maybe_at": "2026-03-10T08:00:05+00:00",
        "maybe_reason": "not_fit",
        "maybe_text": "x",
    }
    assert {type(value) for value in to_row(FULL).values()} == {str, int}
    assert to_row(BARE)["maybe_reason"] is None


def test_a_column_that_the_record_does_not_have_is_left_out() -> None:
    assert from_row(Everything, {**to_row(FULL), "created_at": "2026"}) == FULL


def test_a_value_outside_the_closed_list_is_an_error() -> None:
    with pytest.raises(UnreadableError, match="damaged") as raised:
        from_row(Everything, {**to_row(FULL), "state": "lost"})
    assert "lost" in str(raised.value.__cause__)


@pytest.mark.parametrize("value", [None, 5, b"x"])
def test_a_text_that_is_none_is_an_error(value: object) -> None:
    with pytest.raises(UnreadableError, match="damaged"):
        from_row(Everything, {**to_row(FULL), "text": value})


def test_half_a_character_is_replaced() -> None:
    assert encode("a\ud800b") == "a?b"


def test_a_type_without_a_column_is_an_error() -> None:
    with pytest.raises(TypeError, match="float"):
        encode(1.5)


def test_the_table_of_a_record_is_that_of_its_model() -> None:
    names = {kind: table._meta.table_name for kind, table in TABLE_OF.items()}
    assert {kind: table_name(kind) for kind in TABLE_OF} == names
