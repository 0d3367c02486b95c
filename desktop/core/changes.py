"""What a write changed, so that whoever shows it can look again."""

from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class Changes:
    """The records touched by one action.

    `agenda` is true when a next step or a reminder may have moved; `settings` when a setting did;
    `bin` when something went into the bin or out of it.
    """

    applications: frozenset[str] = field(default_factory=frozenset)
    people: frozenset[str] = field(default_factory=frozenset)
    agenda: bool = False
    settings: bool = False
    bin: bool = False

    def __or__(self, other: "Changes") -> "Changes":
        return Changes(
            self.applications | other.applications,
            self.people | other.people,
            self.agenda or other.agenda,
            self.settings or other.settings,
            self.bin or other.bin,
        )

    def __bool__(self) -> bool:
        return bool(self.applications or self.people or self.agenda or self.settings or self.bin)
