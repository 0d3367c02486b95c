"""`mailto:` links."""

from collections.abc import Sequence
from urllib.parse import quote

#: Maximum characters: some systems and mail programs truncate or refuse longer links.
MAX_LINK = 1800


def mailto(to: Sequence[str], subject: str, body: str) -> str:
    """The `mailto:` link (RFC 6068), percent-encoded.

    Raises ValueError for a control character in a recipient or the subject, which could add a
    header.
    """
    for text in (*to, subject):
        if any(ord(letter) < 0x20 or ord(letter) == 0x7F for letter in text):
            raise ValueError("a header cannot hold control characters")
    people = ",".join(quote(one.strip(), safe="@") for one in to)
    lines = "\r\n".join(body.strip("\n").splitlines())
    return f"mailto:{people}?subject={quote(subject, safe='')}&body={quote(lines, safe='')}"


def fits(link: str) -> bool:
    """Whether the link is short enough for all common mail programs."""
    return len(link) <= MAX_LINK
