"""What a write changed, so that views of it can be refreshed."""

from collections.abc import Sequence
from dataclasses import field

from desktop.core.lazy_dataclass import dataclass


@dataclass(frozen=True, slots=True)
class Changes:
    """Ids of the records touched by one action.

    `agenda`: a next step or a reminder may have changed. `settings`: a setting or a letter template
    did. `bin`: an item entered or left the bin. `letters`: a draft of a letter was written or
    deleted.
    """

    applications: frozenset[str] = field(default_factory=frozenset)
    people: frozenset[str] = field(default_factory=frozenset)
    agenda: bool = False
    settings: bool = False
    bin: bool = False
    letters: bool = False

    def __or__(self, other: "Changes") -> "Changes":
        return joined((self, other))

    def __bool__(self) -> bool:
        lists = self.agenda or self.settings or self.bin or self.letters
        return bool(self.applications or self.people or lists)


def joined(changes: Sequence[Changes]) -> Changes:
    """All of these changes as one."""
    return Changes(
        frozenset().union(*(one.applications for one in changes)),
        frozenset().union(*(one.people for one in changes)),
        any(one.agenda for one in changes),
        any(one.settings for one in changes),
        any(one.bin for one in changes),
        any(one.letters for one in changes),
    )
