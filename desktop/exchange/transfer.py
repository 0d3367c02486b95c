"""A `Reading` as JSON, to pass from the process that reads a file to the program."""

import json
from collections.abc import Sequence
from dataclasses import fields, is_dataclass
from datetime import date, datetime
from enum import Enum
from functools import cache
from types import UnionType
from typing import Any, Union, cast, get_args, get_origin, get_type_hints

from desktop.exchange.found import CannotReadError, FileKind, Reading, Trouble


def dump(outcome: Reading | CannotReadError) -> str:
    if isinstance(outcome, CannotReadError):
        return json.dumps({"trouble": outcome.trouble, "kind": outcome.kind})
    return json.dumps(_plain(outcome), ensure_ascii=False)


def load(text: str) -> Reading | CannotReadError:
    """What `dump` wrote. Raises ValueError, TypeError or KeyError for anything else."""
    values = json.loads(text)
    if not isinstance(values, dict):
        raise TypeError("not a reading")
    if "trouble" in values:
        return CannotReadError(Trouble(values["trouble"]), FileKind(values["kind"]))
    return cast("Reading", _made(Reading, values))


def _plain(value: Any) -> Any:
    if is_dataclass(value):
        return {field.name: _plain(getattr(value, field.name)) for field in fields(value)}
    if isinstance(value, list | tuple):
        return [_plain(one) for one in value]
    if isinstance(value, date):
        return value.isoformat()
    return value


@cache
def _hints(kind: Any) -> dict[str, Any]:
    return get_type_hints(kind)


def _made(hint: Any, value: Any) -> Any:
    if value is None:
        return None
    if get_origin(hint) in {Union, UnionType}:
        (hint,) = (one for one in get_args(hint) if one is not type(None))
    if get_origin(hint) is Sequence:
        (inner,) = get_args(hint)
        return [_made(inner, one) for one in value]
    if is_dataclass(hint):
        hints = _hints(cast("Any", hint))
        return hint(**{name: _made(hints[name], one) for name, one in value.items()})  # type: ignore[operator]
    if hint in {date, datetime}:
        return hint.fromisoformat(value)
    return hint(value) if issubclass(hint, Enum) else value
