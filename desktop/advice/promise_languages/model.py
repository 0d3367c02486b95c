"""What is known of a language that promises are written in."""

from dataclasses import dataclass

Rules = tuple[tuple[str, str], ...]


def nth_of(form: str, nth: Rules, units: Rules, months: Rules) -> Rules:
    """Rules for "the first Monday of next month": `form` with each unit of each month."""
    return tuple(
        (form.format(nth=number, unit=unit, month=month), f"{first} {named} OF {of}")
        for number, first in nth
        for unit, named in units
        for month, of in months
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class PromiseLanguage:
    rules: Rules
    """Patterns of whole words with their English, in capitals; r"\\1" inserts a group."""
    time: str
    """A pattern for words about time that must not be left over."""
    names: tuple[str, ...] = ()
    """Names of days and months: another spelling of one, by one letter, is not understood."""
