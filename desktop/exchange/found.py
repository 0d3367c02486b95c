"""What a file of another program says, before anything is decided about it.

Texts are as they were written, without control characters. A missing text is empty.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum


class FileKind(StrEnum):
    """The kind of a file, told by its content."""

    CALENDAR = "calendar"
    CARDS = "cards"
    MAIL = "mail"
    MAILBOX = "mailbox"
    TABLE = "table"
    ARCHIVE = "archive"
    PAGE = "page"
    COMPLETE = "complete"
    """A complete copy of a store of Callback."""
    UNKNOWN = "unknown"


class Trouble(StrEnum):
    """Why a file, or a part of it, could not be read."""

    EMPTY = "empty"
    UNKNOWN_FORMAT = "unknown_format"
    BROKEN = "broken"
    PASSWORD = "password"  # noqa: S105  a file that needs one
    TOO_LARGE = "too_large"
    NO_ACCESS = "no_access"
    """The file may not be read, or is gone."""
    TOO_MANY = "too_many"
    """A folder with more files than are read at once; the others were left out."""
    NO_CONTENT = "no_content"
    """A file of a known kind without an entry that can be used."""
    SEALED = "sealed"
    """An encrypted mail."""
    NEWER = "newer"
    """A copy that a newer version of Callback has made."""
    SCANNED = "scanned"
    """A PDF with pictures of its pages instead of text."""
    WINMAIL = "winmail"
    """A mail whose content is in a "winmail.dat"."""


class CannotReadError(Exception):
    """The whole file cannot be read."""

    def __init__(self, trouble: Trouble, kind: FileKind = FileKind.UNKNOWN) -> None:
        super().__init__(trouble.value)
        self.trouble = trouble
        self.kind = kind


@dataclass(frozen=True, slots=True, kw_only=True)
class FoundPerson:
    """A card, a sender or somebody invited."""

    name: str = ""
    email: str = ""
    phone: str = ""
    company: str = ""
    role: str = ""
    url: str = ""


class ZoneKind(StrEnum):
    """What is known of the zone of a wall time."""

    INSTANT = "instant"
    """The time is aware: its instant is certain."""
    FLOATING = "floating"
    """No zone is named: the time of the place where one is."""
    UNDEFINED = "undefined"
    """A zone is named that neither the file nor the system defines: it must be asked."""
    DAY = "day"
    """A day without a time."""


@dataclass(frozen=True, slots=True, kw_only=True)
class FoundEvent:
    """An appointment.

    One of the same `uid` and `occurrence` with a higher `sequence`, or the same one and a later
    `stamp`, replaces it.
    """

    uid: str = ""
    occurrence: str = ""
    """The recurrence id, for one meeting of a series that was changed."""
    sequence: int = 0
    stamp: datetime | None = None
    """The instant (UTC) at which this version was written."""
    summary: str = ""
    starts: datetime
    """Aware for `INSTANT`, otherwise a wall time; midnight for `DAY`."""
    zone: str = ""
    """The zone as the file names it."""
    zone_kind: ZoneKind
    minutes: int | None = None
    place: str = ""
    link: str = ""
    description: str = ""
    organiser: FoundPerson | None = None
    invited: Sequence[FoundPerson] = ()
    """Persons only: no rooms, no equipment."""
    is_cancelled: bool = False
    is_tentative: bool = False
    repeats: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class FoundMessage:
    """A mail. `text` is what the sender wrote, without the quoted messages below."""

    key: str = ""
    """The Message-ID, without brackets."""
    at: datetime | None = None
    """Aware; None if the mail has no valid date."""
    sender: FoundPerson | None = None
    to: Sequence[FoundPerson] = ()
    subject: str = ""
    text: str = ""
    answers: Sequence[str] = ()
    """Keys of the mails that it answers."""
    is_sent: bool = False
    """Whether a label says that it is from the folder of sent mails."""
    is_list: bool = False
    """Whether it went to a list of subscribers: a newsletter, or mails of a portal."""
    is_unsent: bool = False
    """Whether it is a draft, was deleted, or is in the folder for junk."""
    events: Sequence[FoundEvent] = ()
    troubles: Sequence[Trouble] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class LeftOut:
    """The number of mails of a mailbox that are not in a reading, by the reason."""

    unrelated: int = 0
    """They have nothing to do with an application."""
    newsletters: int = 0
    alerts: int = 0
    """Adverts for other jobs."""
    unsent: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class FoundInterview:
    """An interview that a row of a table tells of."""

    starts: datetime
    """A wall time, where one is; at nine if `has_time` is false."""
    has_time: bool
    words: str = ""
    """As it was written."""
    is_phone: bool = False
    people: Sequence[FoundPerson] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class FoundApplication:
    """A row of a tracker's export."""

    company: str
    role: str = ""
    stage: str = ""
    """As the tracker calls it."""
    applied_on: date | None = None
    applied_as_written: str = ""
    saved_on: date | None = None
    place: str = ""
    url: str = ""
    source: str = ""
    salary: str = ""
    notes: str = ""
    answered_on: date | None = None
    """The day on which the employer said what the stage is."""
    interviews: Sequence[FoundInterview] = ()
    people: Sequence[FoundPerson] = ()
    """Interviewers, where no interview is named."""
    contacts: Sequence[FoundPerson] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class FoundPosting:
    """The text of a posting, and what its page says about it."""

    title: str = ""
    company: str = ""
    url: str = ""
    text: str


@dataclass(frozen=True, slots=True, kw_only=True)
class FoundTable:
    """A sheet, as texts. `heads` are empty if no row looks like a header."""

    name: str = ""
    heads: Sequence[str]
    rows: Sequence[Sequence[str]]
    charset: str = ""
    """How its bytes were read, for a text file."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ReadAs:
    """How the bytes of a text table were read, where they could be read otherwise."""

    charset: str
    sample: str = ""
    """Some words with letters that another charset would read otherwise."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Reading:
    """Everything that was found in a file."""

    kind: FileKind
    events: Sequence[FoundEvent] = ()
    people: Sequence[FoundPerson] = ()
    messages: Sequence[FoundMessage] = ()
    applications: Sequence[FoundApplication] = ()
    tables: Sequence[FoundTable] = ()
    read_as: ReadAs | None = None
    complete: str = ""
    """The JSON of a complete copy, which `exchange.complete` reads."""
    postings: Sequence[FoundPosting] = ()
    not_taken: Sequence[str] = ()
    """The heads of columns that hold what cannot be imported."""
    troubles: Sequence[Trouble] = ()
    """Parts that could not be read, one for each."""
    left_out: LeftOut = LeftOut()
