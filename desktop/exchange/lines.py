"""Content lines of calendars and cards (RFC 5545, 3.1 and RFC 2426, 2.6)."""

from collections.abc import Iterator

_LONGEST_LINE = 75


def escaped(text: str) -> str:
    """`text` as the value of a property."""
    for letter in "\\;,":
        text = text.replace(letter, f"\\{letter}")
    return text.replace("\r", "").replace("\n", "\\n")


def folded(line: str) -> Iterator[str]:
    """The parts of a line, of at most 75 bytes each, with a space before all but the first."""
    part, size = "", 0
    for letter in line:
        length = len(letter.encode())
        if size + length > _LONGEST_LINE:
            yield part
            part, size = " ", 1
        part += letter
        size += length
    yield part
