"""Frozen dataclasses whose methods are compiled on first use behave like Python's."""

import copy
import dataclasses
import pickle
from collections.abc import Callable
from typing import Any

import pytest

from desktop.core import lazy_dataclass
from desktop.core.lazy_dataclass import dataclass


@dataclass(frozen=True, slots=True)
class Point:
    """A record with a default."""

    x: int
    y: int = 2
    marks: list[str] = dataclasses.field(default_factory=list, compare=False)


@dataclass(frozen=True, slots=True, kw_only=True)
class Named:
    first: str = ""
    last: str


@dataclass(frozen=True, slots=True, eq=False)
class Step:
    """Equal only to itself."""

    label: str


def _assign(point: Any) -> None:
    point.x = 9


def _delete(point: Any) -> None:
    del point.x


def _assign_unknown(point: Any) -> None:
    point.z = 9


def test_the_fields_have_their_values_and_defaults() -> None:
    point = Point(1)
    assert (point.x, point.y, point.marks) == (1, 2, [])
    assert Point(1).marks is not point.marks
    assert Named(last="Roth") == Named(first="", last="Roth")


def test_a_missing_or_unknown_field_is_refused() -> None:
    make: Any = Point
    with pytest.raises(TypeError, match="'x'"):
        make()
    with pytest.raises(TypeError, match="'z'"):
        make(1, z=3)
    make = Named
    with pytest.raises(TypeError, match="positional"):
        make("Dee", "Roth")


@pytest.mark.parametrize("change", [_assign, _delete, _assign_unknown])
def test_nothing_can_be_changed(change: Callable[[Any], None]) -> None:
    point = Point(1)
    with pytest.raises(dataclasses.FrozenInstanceError):
        change(point)
    assert point == Point(1)


def test_records_are_equal_by_the_values_that_are_compared() -> None:
    assert Point(1, 2, ["a"]) == Point(1, 2, ["b"])
    assert Point(1, 2) != Point(1, 3)
    assert Point(1, 2).__eq__((1, 2, [])) is NotImplemented
    assert hash(Point(1, 2, ["a"])) == hash(Point(1, 2, ["b"]))
    assert len({Point(1, 2), Point(1, 2), Point(2, 2)}) == 2


def test_a_record_without_comparison_is_equal_to_itself_alone() -> None:
    step = Step("Add")
    assert step == step  # noqa: PLR0124
    assert step != Step("Add")


def test_a_record_is_shown_with_its_fields() -> None:
    assert repr(Point(1)) == "Point(x=1, y=2, marks=[])"


def test_records_are_copied_replaced_and_pickled() -> None:
    point = Point(1, 3, ["a"])
    assert dataclasses.replace(point, x=5) == Point(5, 3)
    assert dataclasses.asdict(point) == {"x": 1, "y": 3, "marks": ["a"]}
    copied = copy.deepcopy(point)
    assert copied == point
    assert copied.marks is not point.marks
    assert pickle.loads(pickle.dumps(point)) == point  # noqa: S301


def test_only_frozen_records_with_slots_are_made() -> None:
    make: Any = lazy_dataclass.dataclass
    with pytest.raises(TypeError, match="frozen"):
        make(frozen=False, slots=True)
    with pytest.raises(TypeError, match="frozen"):
        make(frozen=True, slots=False)


def test_init_is_compiled_once_when_the_first_record_is_made() -> None:
    @dataclass(frozen=True, slots=True)
    class Fresh:
        value: int

    before = vars(Fresh)["__init__"]
    Fresh(1)
    compiled = vars(Fresh)["__init__"]
    Fresh(2)
    assert before is not compiled
    assert vars(Fresh)["__init__"] is compiled
