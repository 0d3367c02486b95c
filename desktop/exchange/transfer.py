"""What the process that reads a file is told and tells, as JSON: `Known` and `Reading`.

A reading is a line with everything but its long lists, and lines with some entries of these each:
Python does nothing else while it parses a piece of JSON, and a window is to react meanwhile.
"""

import json
from collections.abc import Callable, Iterator, Sequence
from dataclasses import fields, is_dataclass, replace
from datetime import date, datetime
from enum import Enum
from functools import cache
from types import UnionType
from typing import Any, TypeVar, Union, cast, get_args, get_origin, get_type_hints

from desktop.exchange.found import CannotReadError, FileKind, Reading, Trouble
from desktop.exchange.places import Known

T = TypeVar("T")


#: Entries of a line, and characters of a text in one.
_AT_ONCE, _CHARACTERS = 500, 200_000
#: Fields of a reading that may be long.
_LISTS = ("events", "people", "messages", "applications", "postings")


def dump(outcome: Reading | CannotReadError) -> str:
    if isinstance(outcome, CannotReadError):
        return json.dumps({"trouble": outcome.trouble, "kind": outcome.kind})
    tables = [replace(table, rows=()) for table in outcome.tables]
    emptied: Any = dict.fromkeys(_LISTS, ())
    short = replace(outcome, tables=tables, complete="", **emptied)
    parts = [json.dumps(part, ensure_ascii=False) for part in _parts(outcome)]
    first = json.dumps(_plain(short) | {"parts": len(parts)}, ensure_ascii=False)
    return "\n".join([first, *parts])


def _parts(outcome: Reading) -> Iterator[dict[str, Any]]:
    for name in _LISTS:
        for several in _some(getattr(outcome, name), _AT_ONCE):
            yield {name: _plain(several)}
    for number, table in enumerate(outcome.tables):
        for rows in _some(table.rows, _AT_ONCE):
            yield {"table": number, "rows": _plain(rows)}
    for text in _some(outcome.complete, _CHARACTERS):
        yield {"complete": text}


def _some(values: Sequence[T], count: int) -> Iterator[Sequence[T]]:
    return (values[start : start + count] for start in range(0, len(values), count))


def load(text: str) -> Reading | CannotReadError:
    """What `dump` wrote. Raises ValueError, TypeError or KeyError for anything else."""
    first, *parts = text.split("\n")
    values = json.loads(first)
    if not isinstance(values, dict):
        raise TypeError("not a reading")
    if "trouble" in values:
        return CannotReadError(Trouble(values["trouble"]), FileKind(values["kind"]))
    if values.pop("parts") != len(parts):
        raise ValueError("not all of a reading")
    copy: list[str] = []
    for part in map(json.loads, parts):
        if "rows" in part:
            values["tables"][part["table"]]["rows"] += part["rows"]
        elif "complete" in part:
            copy.append(part["complete"])
        else:
            ((name, several),) = part.items()
            values[name] += several
    values["complete"] = "".join(copy)
    return cast("Reading", _maker_of_record(Reading)(values))


def dump_known(known: Known) -> str:
    return json.dumps(_plain(known), ensure_ascii=False)


def load_known(text: str) -> Known:
    """What `dump_known` wrote."""
    return cast("Known", _maker_of_record(Known)(json.loads(text)))


def _plain(value: Any) -> Any:
    if is_dataclass(value):
        return {field.name: _plain(getattr(value, field.name)) for field in fields(value)}
    if isinstance(value, list | tuple):
        return [_plain(one) for one in value]
    if isinstance(value, date):
        return value.isoformat()
    return value


@cache
def _maker(hint: Any) -> Callable[[Any], Any] | None:
    """Makes a value of its JSON; None where they are the same. A table has a million values."""
    if get_origin(hint) in {Union, UnionType}:
        (hint,) = (one for one in get_args(hint) if one is not type(None))
        make = _maker(hint)
        return None if make is None else lambda value: None if value is None else make(value)
    if get_origin(hint) is Sequence:
        inner = _maker(get_args(hint)[0])
        return None if inner is None else lambda values: [inner(value) for value in values]
    if is_dataclass(hint):
        return _maker_of_record(hint)
    if hint in {date, datetime}:
        return cast("Callable[[Any], Any]", hint.fromisoformat)
    return hint if issubclass(hint, Enum) else None


def _maker_of_record(kind: Any) -> Callable[[Any], Any]:
    makers = {name: make for name, hint in get_type_hints(kind).items() if (make := _maker(hint))}

    def made(values: dict[str, Any]) -> Any:
        return kind(**values | {name: make(values[name]) for name, make in makers.items()})

    return made
