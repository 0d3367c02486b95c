"""What a mail says that Outlook has packed into a "winmail.dat": text and invitation."""

from collections.abc import Iterator
from dataclasses import replace

from desktop.exchange.calendars import read_calendar
from desktop.exchange.found import CannotReadError, FoundEvent, FoundMessage, Trouble
from desktop.exchange.mapi import CLASS, SUBJECT, appointment, text_of
from desktop.exchange.tnef import Packed, TnefError, unpack

#: Classes of invitations and cancellations, new and old; answers to invitations are none.
_REQUESTS = ("IPM.SCHEDULE.MEETING.REQUEST", "IPM.MICROSOFT SCHEDULE.MTGREQ", "IPM.APPOINTMENT")
_CANCELLATIONS = ("IPM.SCHEDULE.MEETING.CANCELED", "IPM.MICROSOFT SCHEDULE.MTGCNCL")
#: Named properties, by their number: the id of a meeting, and which version this is.
_MEETING_ID, _SEQUENCE = 0x0023, 0x8201
#: An id that another program gave is inside Outlook's, behind these letters.
_FOREIGN_ID = b"vCal-Uid\x01\x00\x00\x00"
_CALENDAR_BEGIN = b"BEGIN:VCALENDAR"


def read_winmail(data: bytes, mail: FoundMessage) -> FoundMessage:
    """Text, invitations and troubles. `mail` is what the mail around it says."""
    try:
        packed = unpack(data)
    except TnefError:
        return FoundMessage(troubles=[Trouble.WINMAIL])
    text = text_of(packed.item)
    events = [*_invitation(packed, replace(mail, text=text or mail.text)), *_attached(packed)]
    is_understood = events if _is_meeting(packed) else events or text or mail.text
    troubles = () if is_understood else [Trouble.WINMAIL]
    return FoundMessage(text=text, events=events, troubles=troubles)


def _class(packed: Packed) -> str:
    return packed.item.line(CLASS).upper()


def _is_meeting(packed: Packed) -> bool:
    return _class(packed).startswith((*_REQUESTS, *_CANCELLATIONS))


def _invitation(packed: Packed, mail: FoundMessage) -> Iterator[FoundEvent]:
    if not _is_meeting(packed):
        return
    subject = packed.item.line(SUBJECT)
    found = appointment(packed.item, packed.named, replace(mail, subject=subject))
    if found is not None:
        sequence = packed.item.values.get(packed.named.get(_SEQUENCE, 0), 0)
        yield replace(
            found,
            uid=_uid(packed),
            sequence=sequence if isinstance(sequence, int) else 0,
            is_cancelled=_class(packed).startswith(_CANCELLATIONS),
        )


def _uid(packed: Packed) -> str:
    """The id of a meeting as calendars write it: Outlook's own in hexadecimal digits."""
    raw = packed.item.values.get(packed.named.get(_MEETING_ID, 0), b"")
    if not isinstance(raw, bytes):
        return ""
    _, _, foreign = raw.partition(_FOREIGN_ID)
    return foreign.rstrip(b"\0").decode("utf-8", "replace") if foreign else raw.hex().upper()


def _attached(packed: Packed) -> Iterator[FoundEvent]:
    """The events of the calendars among the attachments."""
    for name, data in packed.attachments:
        if name.lower().endswith(".ics") or data.lstrip().startswith(_CALENDAR_BEGIN):
            try:
                yield from read_calendar(data).events
            except CannotReadError:
                continue
