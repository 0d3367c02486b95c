"""Mails (RFC 5322), and the invitations inside them."""

import re
from collections.abc import Iterator, Sequence
from datetime import UTC, datetime
from email import policy
from email.header import decode_header
from email.message import Message
from email.parser import BytesParser
from email.utils import getaddresses, parsedate_to_datetime

from desktop.core.text import one_line, plain_lines
from desktop.exchange.calendars import latest, read_calendar
from desktop.exchange.charset import decode
from desktop.exchange.found import (
    CannotReadError,
    FileKind,
    FoundEvent,
    FoundMessage,
    FoundPerson,
    Reading,
    Trouble,
)
from desktop.exchange.html_text import html_text
from desktop.exchange.quotes import without_quotes
from desktop.exchange.winmail import read_winmail

#: Bytes of one mail; what is beyond is attachments that nothing reads.
LARGEST = 25 * 1024 * 1024
_EARLIEST = 1971
_MOST_PARTS = 500

#: The line before each mail of a mailbox: an address and a time as `asctime` writes it.
_FROM_LINE = re.compile(
    rb"From (?:\S+ )?.*?\b(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun) "
    rb"(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) [ \d]\d \d\d:\d\d(?::\d\d)?.*\d{4}"
)
HEADER = re.compile(rb"[!-9;-~]+[ \t]*:")
_KEY = re.compile(r"<([^<>\s]+)>")
MARK = b"\xef\xbb\xbf"

#: Labels of Gmail's export, which are in the language of its user.
_SENT = frozenset(
    {"sent", "sent mail", "gesendet", "messages envoyés", "enviados", "posta inviata"}
)
_UNSENT = frozenset(
    {
        "trash", "bin", "spam", "draft", "drafts", "papierkorb", "entwürfe", "corbeille",
        "brouillons", "papelera", "borradores", "cestino", "bozze",
    }
)  # fmt: skip
#: Bit of Thunderbird's status for a mail that was deleted, but is still in the file.
_EXPUNGED = 0x0008


def read_mail(data: bytes) -> Reading:
    """One mail. Raises `CannotReadError` without any header or text that is known."""
    if len(data) > LARGEST:
        raise CannotReadError(Trouble.TOO_LARGE, FileKind.MAIL)
    found = message(data)
    if not (found.sender or found.subject or found.text or found.events):
        trouble = next(iter(found.troubles), Trouble.NO_CONTENT)
        raise CannotReadError(trouble, FileKind.MAIL)
    return Reading(kind=FileKind.MAIL, messages=[found], troubles=found.troubles)


def message(data: bytes, *, only_head: bool = False) -> FoundMessage:
    """What a mail says. Broken headers and parts are left out; `only_head`: its text, too."""
    parser = BytesParser(policy=policy.compat32)
    mail = parser.parsebytes(data.removeprefix(MARK), headersonly=only_head)
    body, html, events, troubles = ("", "", [], []) if only_head else _content(mail)
    text = without_quotes(body) if body.strip() else html_text(html, without_quotes=True)
    labels = {one.strip() for one in _header(mail, "X-Gmail-Labels").casefold().split(",")}
    return FoundMessage(
        key=next(iter(_keys(_header(mail, "Message-ID"))), ""),
        at=_date(_header(mail, "Date")),
        sender=_sender(mail),
        to=tuple(_people(mail, "To", "Cc")),
        subject=_header(mail, "Subject"),
        text=text.strip(),
        answers=tuple(_keys(f"{_header(mail, 'In-Reply-To')} {_header(mail, 'References')}")),
        is_sent=not labels.isdisjoint(_SENT),
        is_list=_is_list(mail),
        is_unsent=not labels.isdisjoint(_UNSENT) or _is_unsent(mail),
        events=latest(events),
        troubles=troubles,
    )


def _content(mail: Message) -> tuple[str, str, list[FoundEvent], list[Trouble]]:
    """The first plain text, the first HTML, the invitations, and what could not be read."""
    body = html = ""
    events: list[FoundEvent] = []
    troubles: list[Trouble] = []
    for number, part in enumerate(mail.walk()):
        if number > _MOST_PARTS:
            troubles.append(Trouble.TOO_LARGE)
            break
        kind, name = part.get_content_type(), _header(part, "Content-Disposition").lower()
        file_name = one_line(str(part.get_filename() or "")).lower()
        is_attached = name.startswith("attachment")
        if kind == "text/calendar" or file_name.endswith(".ics"):
            events += _invitation(part, troubles)
        elif kind == "application/ms-tnef" or file_name == "winmail.dat":
            known = FoundMessage(
                sender=_sender(mail), to=tuple(_people(mail, "To", "Cc")), text=body.strip()
            )
            packed = read_winmail(_payload(part), known)
            body = body if body.strip() else packed.text
            events += packed.events
            troubles += packed.troubles
        elif kind == "multipart/encrypted" or (
            kind == "application/pkcs7-mime" and "signed" not in str(part.get_param("smime-type"))
        ):
            troubles.append(Trouble.SEALED)
        elif kind == "text/plain" and not is_attached and not body.strip():
            body = _text(part)
        elif kind == "text/html" and not is_attached and not html:
            html = _text(part)
    return body, html, events, troubles


def _invitation(part: Message, troubles: list[Trouble]) -> Sequence[FoundEvent]:
    try:
        found = read_calendar(_payload(part), part.get_content_charset("") or "")
    except CannotReadError as error:
        troubles.append(error.trouble)
        return ()
    return found.events


def _payload(part: Message) -> bytes:
    try:
        payload = part.get_payload(decode=True)
    except (ValueError, AssertionError):  # an unknown or broken encoding
        return b""
    return payload if isinstance(payload, bytes) else b""


def _text(part: Message) -> str:
    return plain_lines(decode(_payload(part), part.get_content_charset("") or "")[0])


def _header(mail: Message, name: str) -> str:
    """A header in one line; encoded words and raw bytes become text."""
    return _decoded(next(iter(_raw(mail, name)), ""))


def _raw(mail: Message, name: str) -> list[str]:
    """The values of all headers of that name, unfolded; raw bytes read in the likeliest charset."""
    found = []
    for key, value in mail.raw_items():
        if key.lower() == name.lower():
            text = str(value).replace("\r", "").replace("\n", "")
            found.append(
                text if text.isascii() else decode(text.encode("utf-8", "surrogateescape"))[0]
            )
    return found


def _decoded(value: str) -> str:
    try:
        words = decode_header(value)
    except (ValueError, LookupError):  # a broken encoded word
        return one_line(value)
    parts = [
        word if isinstance(word, str) else decode(word, (charset or "").partition("*")[0])[0]
        for word, charset in words
    ]
    return one_line("".join(parts))


def _people(mail: Message, *names: str) -> Iterator[FoundPerson]:
    """The mailboxes of these headers, without the names of groups and undisclosed ones."""
    for name in names:
        for shown, address in getaddresses(_raw(mail, name)):
            email = one_line(address)
            person = _decoded(shown).strip("'\"")
            if "@" in email:
                yield FoundPerson(name="" if person == email else person, email=email)


def _sender(mail: Message) -> FoundPerson | None:
    return next(_people(mail, "From", "Sender", "Reply-To"), None)


def _keys(text: str) -> list[str]:
    return list(dict.fromkeys(_KEY.findall(text)))


def _date(text: str) -> datetime | None:
    try:
        at = parsedate_to_datetime(text)
        at = at.replace(tzinfo=UTC) if at.tzinfo is None else at.astimezone(UTC)
    except (ValueError, TypeError, OverflowError, IndexError):
        return None
    return at if at.year >= _EARLIEST else None


def _is_list(mail: Message) -> bool:
    has_list = _raw(mail, "List-Unsubscribe") or _raw(mail, "List-Id")
    return bool(has_list) or _header(mail, "Precedence").lower() in {"bulk", "list", "junk"}


def _is_unsent(mail: Message) -> bool:
    status = _header(mail, "X-Mozilla-Status")
    is_expunged = re.fullmatch("[0-9a-fA-F]{4}", status) and int(status, 16) & _EXPUNGED
    is_draft = _raw(mail, "X-Mozilla-Draft-Info") or _header(mail, "X-Unsent") == "1"
    return bool(is_expunged or is_draft)


def is_mail(data: bytes) -> bool:
    """Whether `data` begins with headers of which at least one is a mail's."""
    head = re.split(rb"\r?\n\r?\n", data.removeprefix(MARK)[:20_000], maxsplit=1)[0]
    names = {
        name.strip().lower() for name in re.findall(rb"^([!-9;-~]+)[ \t]*:", head, re.MULTILINE)
    }
    known = {b"from", b"to", b"subject", b"date", b"message-id", b"received", b"content-type"}
    return len(known & names) >= 2


def is_mailbox(data: bytes) -> bool:
    first, _, rest = data.removeprefix(MARK).lstrip(b"\r\n").partition(b"\n")
    return bool(_FROM_LINE.match(first) and HEADER.match(rest))
