"""Links that open a new mail: `mailto:`, and those of web mails."""

from collections.abc import Sequence
from urllib.parse import quote

#: Maximum characters: some systems, mail programs and web mails truncate or refuse longer links.
MAX_LINK = 1800

GMAIL = "https://mail.google.com/mail/?view=cm&fs=1&to={to}&su={subject}&body={body}"
OUTLOOK = "https://outlook.live.com/mail/0/deeplink/compose?to={to}&subject={subject}&body={body}"
#: Outlook with an account of an employer or a school.
OFFICE = "https://outlook.office.com/mail/deeplink/compose?to={to}&subject={subject}&body={body}"


def mailto(to: Sequence[str], subject: str, body: str) -> str:
    """The `mailto:` link (RFC 6068), percent-encoded.

    Raises ValueError for a control character in a recipient or the subject, which could add a
    header.
    """
    _check_headers(*to, subject)
    people = ",".join(quote(one.strip(), safe="@") for one in to)
    lines = "\r\n".join(body.strip("\n").splitlines())
    return f"mailto:{people}?subject={quote(subject, safe='')}&body={quote(lines, safe='')}"


def web_mail(pattern: str, to: str, subject: str, body: str) -> str:
    """The link that opens a new mail in a web mail, one of the patterns above.

    Raises ValueError as `mailto` does.
    """
    _check_headers(to, subject)
    text = "\n".join(body.strip("\n").splitlines())
    values = {"to": to.strip(), "subject": subject, "body": text}
    return pattern.format(**{name: quote(value, safe="") for name, value in values.items()})


def fits(link: str) -> bool:
    """Whether the link is short enough for all common systems, mail programs and web mails."""
    return len(link) <= MAX_LINK


def _check_headers(*texts: str) -> None:
    for text in texts:
        if any(ord(letter) < 0x20 or ord(letter) == 0x7F for letter in text):
            raise ValueError("a header cannot hold control characters")
