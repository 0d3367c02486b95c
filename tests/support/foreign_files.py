"""Small files of other programs' formats, for tests to set traps in."""

import io
import struct
import zipfile
from collections.abc import Mapping
from datetime import UTC, datetime, timedelta

from desktop.exchange.found import FileKind
from tests.support.compound_files import compound_file
from tests.support.posting_files import ARCHIVE, PAGE, PROSE, pdf
from tests.support.winmail_files import mail_with, meeting
from tests.support.workbooks import old_workbook, open_document, workbook

INVITATION = (
    "BEGIN:VCALENDAR\nMETHOD:REQUEST\nBEGIN:VEVENT\nUID:u\nDTSTART:20260324T130000Z\n"
    "SUMMARY:Interview\nEND:VEVENT\nEND:VCALENDAR\n"
)


def calendar(*events: str, head: str = "") -> bytes:
    bodies = "".join(f"BEGIN:VEVENT\n{event}\nEND:VEVENT\n" for event in events)
    return f"BEGIN:VCALENDAR\nVERSION:2.0\n{head}{bodies}END:VCALENDAR\n".encode()


def card(*lines: str) -> bytes:
    return "\r\n".join(["BEGIN:VCARD", *lines, "END:VCARD", ""]).encode()


def mail(*headers: str, body: str = "Hello") -> bytes:
    return "\n".join([*headers, "", body]).encode()


def parts(*bodies: tuple[str, str]) -> bytes:
    inner = "".join(f"--x\nContent-Type: {kind}\n\n{body}\n" for kind, body in bodies)
    return mail('Content-Type: multipart/mixed; boundary="x"', "Subject: s", body=f"{inner}--x--\n")


def message_file(
    texts: Mapping[int, str | bytes],
    numbers: Mapping[int, int | datetime] | None = None,
    recipients: tuple[Mapping[int, str], ...] = (),
    named: tuple[int, ...] = (),
) -> bytes:
    """A message: str texts as Unicode, bytes as 8-bit texts, or as binary for HTML."""
    streams = {"__properties_version1.0": bytes(32) + _fixed(numbers or {})}
    for tag, text in texts.items():
        streams |= _text("", tag, text)
    for number, person in enumerate(recipients):
        folder = f"__recip_version1.0_#{number:08X}/"
        streams[f"{folder}__properties_version1.0"] = bytes(8)
        for tag, text in person.items():
            streams |= _text(folder, tag, text)
    entries = (struct.pack("<IHH", number, 0, at) for at, number in enumerate(named))
    streams["__nameid_version1.0/__substg1.0_00030102"] = b"".join(entries)
    return compound_file(streams)


def _text(folder: str, tag: int, text: str | bytes) -> dict[str, bytes]:
    kind = 0x1F if isinstance(text, str) else 0x102 if tag == 0x1013 else 0x1E
    data = text.encode("utf-16-le") if isinstance(text, str) else text
    return {f"{folder}__substg1.0_{tag:04X}{kind:04X}": data}


def _fixed(numbers: Mapping[int, int | datetime]) -> bytes:
    return b"".join(
        struct.pack("<HHII", 3, tag, 0, value & 0xFFFFFFFF) + bytes(4)
        if isinstance(value, int)
        else struct.pack("<HHIQ", 0x40, tag, 0, _ticks(value))
        for tag, value in numbers.items()
    )


def _ticks(at: datetime) -> int:
    return (at - datetime(1601, 1, 1, tzinfo=UTC)) // timedelta(microseconds=1) * 10


def packed(files: Mapping[str, bytes]) -> bytes:
    held = io.BytesIO()
    with zipfile.ZipFile(held, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in files.items():
            archive.writestr(name, data)
    return held.getvalue()


EVENT = calendar("UID:u\nSUMMARY:Talk\nDTSTART;TZID=Europe/Berlin:20260324T130000")
TABLE = b"Company,Role,Status\nBluefin,Baker,Applied\nAcme,Clerk,Offer\n"
MAIL = mail("From: a@b.example", "Subject: s", "Date: Mon, 23 Mar 2026 10:00:00 +0000")
BOX = b"From a@b Mon Mar 23 10:00:00 2026\nSubject: one\n\nHi\n\n" * 2
PACKED_AT = datetime(2026, 3, 24, 13, tzinfo=UTC)
CELLS = [["Company", "Role"], ["Bluefin", "Baker"]]


COPY = (
    b'{"format": "callback", "version": 1, "people": [{"id": "p1", "name": "Priya Nair",'
    b' "place": 1, "created_at": "2026-03-01T10:00:00+00:00",'
    b' "updated_at": "2026-03-01T10:00:00+00:00"}]}'
)


#: A file of each kind, by name.
FILES: dict[str, tuple[bytes, FileKind]] = {
    "calendar": (EVENT, FileKind.CALENDAR),
    "cards": (card("FN:Priya Nair", "EMAIL:p@b.example"), FileKind.CARDS),
    "mail": (MAIL, FileKind.MAIL),
    "mail with an invitation": (parts(("text/calendar", INVITATION)), FileKind.MAIL),
    "mail packed by Outlook": (mail_with(meeting(PACKED_AT)), FileKind.MAIL),
    "mailbox": (BOX, FileKind.MAILBOX),
    "text table": (TABLE, FileKind.TABLE),
    "workbook": (workbook(CELLS), FileKind.TABLE),
    "old workbook": (old_workbook(CELLS), FileKind.TABLE),
    "OpenDocument table": (open_document(CELLS), FileKind.TABLE),
    "message": (message_file({0x001A: "IPM.Note", 0x0037: "s"}), FileKind.MAIL),
    "copy": (COPY, FileKind.COMPLETE),
    "saved page": (PAGE, FileKind.PAGE),
    "page archive": (ARCHIVE, FileKind.PAGE),
    "pdf": (pdf(PROSE), FileKind.PAGE),
    "prose": (PROSE.encode(), FileKind.PAGE),
    "archive": (packed({"Jobs/Job Applications.csv": TABLE, "a.ics": EVENT}), FileKind.ARCHIVE),
}
