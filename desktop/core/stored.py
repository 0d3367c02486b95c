"""A record together with what the store keeps beside it: place, and times of the writes."""

from dataclasses import dataclass
from datetime import datetime
from typing import Any


@dataclass(frozen=True, slots=True, kw_only=True)
class Setting:
    """A setting of the program."""

    id: str
    """The key."""
    value: str


@dataclass(frozen=True, slots=True)
class Stored:
    """A record of `core.records`, or a `Setting`, as it is stored."""

    record: Any
    place: int
    """The number in the order of insertion, which decides ties."""
    created_at: datetime
    """Instant in UTC."""
    updated_at: datetime
    """Instant in UTC."""
