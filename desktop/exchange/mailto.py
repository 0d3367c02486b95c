"""A mail as an address that a mail program opens."""

from collections.abc import Sequence
from urllib.parse import quote

#: Longer addresses are cut off or refused by some systems and mail programs.
LONGEST = 1800


def mailto(to: Sequence[str], subject: str, body: str) -> str:
    """The `mailto:` address (RFC 6068) for a mail, percent-encoded throughout.

    Raises ValueError for a control character in a recipient or the subject: that would be another
    header.
    """
    for text in (*to, subject):
        if any(ord(letter) < 0x20 or ord(letter) == 0x7F for letter in text):
            raise ValueError("a header cannot hold control characters")
    people = ",".join(quote(one.strip(), safe="@") for one in to)
    lines = "\r\n".join(body.strip("\n").splitlines())
    return f"mailto:{people}?subject={quote(subject, safe='')}&body={quote(lines, safe='')}"


def fits(address: str) -> bool:
    """Whether every mail program can be expected to take the whole address."""
    return len(address) <= LONGEST
