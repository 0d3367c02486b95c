"""Conversion of records to rows of the database and back.

Dates and times are stored as ISO 8601 text, booleans as 0 and 1, enumerations by their value.
"""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import fields
from datetime import date, datetime
from enum import StrEnum
from types import NoneType, UnionType
from typing import Any, TypeAlias, TypeVar, get_args, get_origin, get_type_hints

from desktop.core.errors import UserError
from desktop.core.patterns import pattern

SqlValue: TypeAlias = str | int | None
Row: TypeAlias = dict[str, SqlValue]
T = TypeVar("T")

_DECODERS: dict[Any, Mapping[str, Callable[[Any], Any]]] = {}
_ENCODERS: dict[type, Callable[[Any], SqlValue]] = {}


def encode(value: Any) -> SqlValue:
    """The stored form of a value."""
    kind = type(value)
    encoder = _ENCODERS.get(kind) or _ENCODERS.setdefault(kind, _encoder(kind))
    return encoder(value)


def _encoder(kind: type) -> Callable[[Any], SqlValue]:
    if kind is NoneType:
        return _as_is
    if issubclass(kind, StrEnum):
        return lambda value: str(value.value)
    if issubclass(kind, str):
        return clean
    if issubclass(kind, int):
        return int
    if issubclass(kind, date):
        return kind.isoformat
    raise TypeError(f"no column type for {kind.__name__}")


def clean(text: str) -> str:
    """`text` with lone surrogates, which UTF-8 cannot encode, replaced by "?"."""
    return text if text.isascii() else text.encode("utf-8", "replace").decode()


def to_row(record: Any) -> Row:
    """The row of a record, without `seq`, `created_at` and `updated_at`."""
    return {name: encode(getattr(record, name)) for name in decoders(type(record))}


class UnreadableError(UserError, ValueError):
    """An invalid stored value: the file is damaged."""

    def __init__(self) -> None:
        super().__init__(
            "Something in Callback's file is damaged and cannot be read. Restore a backup in "
            "Settings, My data; the damaged file is kept."
        )


def from_row(kind: type[T], row: Mapping[str, object]) -> T:
    """The record of `kind` in `row`; other columns are ignored.

    Raises `UnreadableError` for a missing column and an invalid date or enumeration value.
    """
    try:
        return kind(**{name: decode(row[name]) for name, decode in decoders(kind).items()})
    except (KeyError, TypeError, ValueError) as error:
        raise UnreadableError from error


def from_values(kind: type[T], values: Sequence[Any], decode: Sequence[Callable[..., Any]]) -> T:
    """Like `from_row` for `values` in the order of the fields of `kind`, with their decoders."""
    try:
        return kind(*[decoder(value) for decoder, value in zip(decode, values, strict=True)])
    except (TypeError, ValueError) as error:
        raise UnreadableError from error


#: Tables that keep the name that their record had before.
_FORMER_NAMES = {"Contact": "interaction", "Observation": "signal", "PageCheck": "careers_check"}


def table_name(kind: type) -> str:
    """The table of a kind of record: its name in snake case, or a former one."""
    return _FORMER_NAMES.get(kind.__name__) or _CAPITAL.sub("_", kind.__name__).lower()


_CAPITAL = pattern(r"(?<!^)(?=[A-Z])")


def decoders(kind: Any) -> Mapping[str, Callable[[Any], Any]]:
    """The decoder of each field of a dataclass, by name."""
    if kind not in _DECODERS:
        hints = get_type_hints(kind)
        _DECODERS[kind] = {field.name: _decoder(hints[field.name]) for field in fields(kind)}
    return _DECODERS[kind]


def _decoder(hint: Any) -> Callable[[Any], Any]:
    if get_origin(hint) is UnionType:
        (inner,) = (kind for kind in get_args(hint) if kind is not type(None))
        decode = _decoder(inner)
        return lambda value: None if value is None else decode(value)
    if hint in (date, datetime):
        parse: Callable[[Any], Any] = hint.fromisoformat
        return parse
    if hint is str:
        return _text
    if get_origin(hint) is tuple:
        return _as_is
    if issubclass(hint, StrEnum):
        return _member_of(hint)
    read: Callable[[Any], Any] = hint
    return read


def _member_of(kind: type[StrEnum]) -> Callable[[Any], Any]:
    """Like calling `kind`, but several times as fast, for lists of thousands of rows."""
    members = {member.value: member for member in kind}

    def read(value: Any) -> StrEnum:
        try:
            return members[value]
        except KeyError:
            raise ValueError(f"{value!r} is not one of {kind.__name__}") from None

    return read


def _text(value: Any) -> str:
    if type(value) is not str:
        raise TypeError(f"{value!r} is no text")
    return value


def _as_is(value: Any) -> Any:
    return value
