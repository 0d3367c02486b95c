"""Reads a file of another program: the kind is told by content, not by name."""

import io
import json
import re
import zipfile
import zlib
from dataclasses import replace

from desktop.exchange.calendars import read_calendar
from desktop.exchange.cards import read_cards
from desktop.exchange.charset import decode
from desktop.exchange.charset_guess import can_be_read_otherwise, sample_of
from desktop.exchange.column_dates import Order
from desktop.exchange.complete import is_complete, load
from desktop.exchange.compound import has_endless_chain
from desktop.exchange.file_names import NOTION_PART, readable
from desktop.exchange.found import (
    CannotReadError,
    FileKind,
    FoundApplication,
    FoundPerson,
    FoundTable,
    ReadAs,
    Reading,
    Trouble,
)
from desktop.exchange.mailbox_reading import read_mailbox
from desktop.exchange.mails import is_mail, is_mailbox, read_mail
from desktop.exchange.outlook import SIGNATURE, read_outlook
from desktop.exchange.postings import (
    is_page_archive,
    read_page,
    read_page_archive,
    read_pdf,
    read_prose,
)
from desktop.exchange.tables import is_encrypted_workbook, read_text_table, read_workbook
from desktop.exchange.trackers import (
    Guess,
    applications,
    guess,
    is_people,
    needs_today,
    not_taken,
    order_of,
    people,
)

#: Files of an archive that are read, and their size in all.
_MOST_FILES = 200
_MOST_BYTES = 200 * 1024 * 1024
#: A file that claims to unpack to more than so many times its size is a trap.
_MOST_RATIO = 200

_CALENDAR = re.compile(rb"\s*BEGIN:V(?:CALENDAR|EVENT|TIMEZONE)\b", re.IGNORECASE)
_CARD = re.compile(rb"\s*BEGIN:VCARD\b", re.IGNORECASE)
_WORKBOOK_PARTS = ("xl/", "mimetype", "content.xml")
#: Begins of pictures and archives that are not read.
_OTHERS = (b"\x89PNG", b"\xff\xd8\xff", b"GIF8", b"Rar!", b"7z\xbc\xaf", b"\x1f\x8b")
_BROKEN_ZIP = (zipfile.BadZipFile, NotImplementedError, ValueError)
_PACKED = b"PK\x03\x04"
_MARK = b"\xef\xbb\xbf"


def read_file(data: bytes, charset: str = "") -> Reading:
    """What is in a file. Raises `CannotReadError` with the reason if nothing is."""
    try:
        return _read(data, charset)
    except RecursionError as error:  # parts in parts in parts
        raise CannotReadError(Trouble.TOO_LARGE) from error


def _read(data: bytes, charset: str) -> Reading:
    if not data.strip():
        raise CannotReadError(Trouble.EMPTY)
    if data.startswith(SIGNATURE):
        return _compound(data)
    if data.startswith(_PACKED):
        return _packed(data)
    if b"%PDF-" in data[:1024]:
        return read_pdf(data)
    if data.startswith(_OTHERS):
        raise CannotReadError(Trouble.UNKNOWN_FORMAT)
    return _text(data, charset)


def _text(data: bytes, charset: str) -> Reading:
    begin = decode(data[:4096], charset)[0].encode()
    if _CALENDAR.match(begin):
        return read_calendar(data, charset)
    if _CARD.match(begin):
        return read_cards(data, charset)
    if is_mailbox(data):
        return read_mailbox(io.BytesIO(data))
    if is_mail(data):
        return read_page_archive(data) if is_page_archive(data) else read_mail(data)
    if begin.lstrip()[:1] == b"<":
        return read_page(data, charset)
    return _other_text(data, charset)


def _other_text(data: bytes, charset: str) -> Reading:
    """A complete copy, a table or a posting."""
    values = _json(data)
    if is_complete(values):
        return _complete(decode(data, charset)[0])
    if values is not None:
        raise CannotReadError(Trouble.UNKNOWN_FORMAT)
    try:
        return _text_table(data, charset)
    except CannotReadError as error:
        posting = read_prose(data, charset) if error.trouble is Trouble.UNKNOWN_FORMAT else None
        if posting is None:
            raise
        return posting


def _text_table(data: bytes, charset: str) -> Reading:
    table = read_text_table(data, charset)
    found = _tables([table])
    if not can_be_read_otherwise(data):
        return found
    return replace(found, read_as=ReadAs(charset=table.charset, sample=sample_of([table])))


def _compound(data: bytes) -> Reading:
    if has_endless_chain(data):
        raise CannotReadError(Trouble.BROKEN)
    encrypted = is_encrypted_workbook(data)
    if encrypted is None:
        return read_outlook(data)
    if encrypted:
        raise CannotReadError(Trouble.PASSWORD, FileKind.TABLE)
    return _tables(read_workbook(data))


def _packed(data: bytes, *, is_inner: bool = False) -> Reading:
    """A workbook or an archive; one inside an archive (`is_inner`) has no further ones."""
    try:
        archive = zipfile.ZipFile(io.BytesIO(data))
        names = archive.namelist()
    except (*_BROKEN_ZIP, OSError) as error:
        raise CannotReadError(Trouble.BROKEN, FileKind.ARCHIVE) from error
    with archive:
        _refuse_bomb(archive, len(data))
        if any(name.startswith(_WORKBOOK_PARTS) for name in names):
            return _tables(read_workbook(data))
        return _archive(archive, is_inner=is_inner)


def _refuse_bomb(archive: zipfile.ZipFile, size: int) -> None:
    unpacked = sum(one.file_size for one in archive.infolist())
    if unpacked > _MOST_BYTES or (unpacked > 10 * 1024 * 1024 and unpacked > size * _MOST_RATIO):
        raise CannotReadError(Trouble.TOO_LARGE, FileKind.ARCHIVE)


def _archive(archive: zipfile.ZipFile, *, is_inner: bool) -> Reading:
    """All files of an archive whose names say a kind that can be read; none is written to disk."""
    names = readable(archive.namelist())
    if is_inner:
        names = [name for name in names if not NOTION_PART.search(name)]
    chosen = [archive.getinfo(name) for name in names]
    if not chosen:
        raise CannotReadError(Trouble.NO_CONTENT, FileKind.ARCHIVE)
    readings, troubles = [], []
    for one in chosen[:_MOST_FILES]:
        try:
            data = _member(archive, one)
            is_part = NOTION_PART.search(one.filename) and data.startswith(_PACKED)
            readings.append(_packed(data, is_inner=True) if is_part else read_file(data))
        except CannotReadError as error:
            troubles.append(error.trouble)
    if not readings:
        raise CannotReadError(troubles[0], FileKind.ARCHIVE)
    return _joined(readings, troubles)


def _member(archive: zipfile.ZipFile, one: zipfile.ZipInfo) -> bytes:
    try:
        with archive.open(one) as opened:
            data = opened.read(_MOST_BYTES + 1)
    except RuntimeError as error:
        raise CannotReadError(Trouble.PASSWORD, FileKind.ARCHIVE) from error
    except (*_BROKEN_ZIP, OSError, EOFError, zlib.error) as error:
        raise CannotReadError(Trouble.BROKEN, FileKind.ARCHIVE) from error
    if len(data) > _MOST_BYTES:  # more than it claims
        raise CannotReadError(Trouble.TOO_LARGE, FileKind.ARCHIVE)
    return data


def _joined(readings: list[Reading], troubles: list[Trouble]) -> Reading:
    return Reading(
        kind=FileKind.ARCHIVE,
        events=[event for one in readings for event in one.events],
        people=[person for one in readings for person in one.people],
        messages=[message for one in readings for message in one.messages],
        applications=[found for one in readings for found in one.applications],
        tables=[table for one in readings for table in one.tables],
        postings=[posting for one in readings for posting in one.postings],
        not_taken=[head for one in readings for head in one.not_taken],
        troubles=[*troubles, *(trouble for one in readings for trouble in one.troubles)],
    )


def _complete(text: str) -> Reading:
    """A copy with at least one record; what is damaged in it is counted."""
    found = load(text)
    if not any(found.of.values()):
        raise CannotReadError(Trouble.NO_CONTENT, FileKind.COMPLETE)
    troubles = [Trouble.BROKEN] * found.unreadable
    return Reading(kind=FileKind.COMPLETE, complete=text, troubles=troubles)


def _json(data: bytes) -> object:
    """The value of JSON in UTF-8; None for anything else."""
    if data.removeprefix(_MARK).lstrip()[:1] not in {b"{", b"["}:
        return None
    try:
        return json.loads(data)
    except (ValueError, RecursionError):
        return None


def _tables(tables: list[FoundTable]) -> Reading:
    """Rows of known heads become applications or people; other tables are kept for questions.

    So is a table whose dates can be read in two ways, or lack their year.
    """
    if not any(table.rows for table in tables):
        raise CannotReadError(Trouble.NO_CONTENT, FileKind.TABLE)
    found: list[FoundApplication] = []
    persons: list[FoundPerson] = []
    unknown: list[FoundTable] = []
    left: list[str] = []
    for table in tables:
        how = guess(table)
        if is_people(table.heads):
            persons += people(table)
        elif how.is_sure and _is_clear(table, how):
            found += applications(table, how)
            left += not_taken(table, how)
        else:
            unknown.append(table)
    return Reading(
        kind=FileKind.TABLE, applications=found, people=persons, tables=unknown, not_taken=left
    )


def _is_clear(table: FoundTable, how: Guess) -> bool:
    """Whether each date of a table can be read in one way, and has its year."""
    return order_of(table, how) is not Order.UNCLEAR and not needs_today(table, how)
