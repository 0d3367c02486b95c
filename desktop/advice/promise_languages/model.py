"""What is known of a language that promises are written in."""

from dataclasses import dataclass

Rules = tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class PromiseLanguage:
    rules: Rules
    """Patterns of whole words with their English, in capitals; r"\\1" inserts a group."""
    time: str
    """A pattern for words about time that must not be left over."""
    names: tuple[str, ...] = ()
    """Names of days and months: another spelling of one, by one letter, is not understood."""
