"""What the checker is given and what it answers. The interface finds the words."""

from collections.abc import Mapping
from dataclasses import dataclass
from dataclasses import field as made
from enum import StrEnum

from desktop.advice.letter_check.phrases import Phrases
from desktop.core.kinds import LetterKind


class FindingKind(StrEnum):
    """What is wrong. The parameters of each stand beside it."""

    PLACEHOLDER = "placeholder"  # found
    SUBJECT_MISSING = "subject_missing"
    WRONG_NAME = "wrong_name"  # found, name
    MISSPELT_NAME = "misspelt_name"  # found, name
    WRONG_COMPANY = "wrong_company"  # found, name
    MISSPELT_COMPANY = "misspelt_company"  # found, name
    WRONG_ROLE = "wrong_role"  # found, name
    MISSPELT_ROLE = "misspelt_role"  # found, name
    SEVERAL_PEOPLE = "several_people"
    TOO_SHORT = "too_short"  # words, least, most
    TOO_LONG = "too_long"  # words, least, most
    TOO_MANY_PARAGRAPHS = "too_many_paragraphs"  # paragraphs, most
    TOO_LONG_TO_SAY = "too_long_to_say"  # seconds, most
    SECOND_ASK = "second_ask"
    STATUS_QUESTION = "status_question"
    NO_ASK = "no_ask"
    SAYS_NOT = "says_not"  # part: thanks, interest, deadline
    REPROACH = "reproach"  # found
    PRESSURE = "pressure"  # found
    FILLER = "filler"  # found
    PAY = "pay"  # found
    ATTACHMENT = "attachment"  # found
    COPY = "copy"  # name
    NO_DETAIL = "no_detail"  # name
    MISSING = "missing"  # what: the name of the material
    NOT_ADDRESSED = "not_addressed"  # name
    NOT_SIGNED = "not_signed"  # name
    NO_NUMBER = "no_number"  # name


class Field(StrEnum):
    SUBJECT = "subject"
    BODY = "body"


@dataclass(frozen=True, slots=True)
class Replacement:
    """Put `text` in place of what stands from `start` up to `end`, in the finding's field."""

    start: int
    end: int
    text: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Finding:
    """One thing to look at, from `start` up to `end` (the same where it is nowhere to be seen)."""

    kind: FindingKind
    field: Field = Field.BODY
    start: int = 0
    end: int = 0
    params: Mapping[str, str | int] = made(default_factory=dict)
    replacement: Replacement | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Letter:
    """What is to be sent. `phone_script` and `voicemail` have no subject."""

    kind: LetterKind
    subject: str
    body: str


@dataclass(frozen=True, slots=True, kw_only=True)
class CheckContext:
    """What the record says that bears on one letter."""

    phrases: Phrases
    name: str = ""
    """Of the person written to; empty where nobody is known."""
    first: str = ""
    """How that person is greeted."""
    me: str = ""
    company: str = ""
    agency: str = ""
    role: str = ""
    others: tuple[str, ...] = ()
    """Everybody else's names in the record."""
    details: tuple[str, ...] = ()
    """What the conversation with this person had: details, problems, ideas."""
    colleagues: Mapping[str, str] = made(default_factory=dict)
    """What was sent to others of the same interview, or is drafted for them, by their names."""
    missing: tuple[str, ...] = ()
    """What the template went without."""
    edited: bool = False
    """Whether the text is the person's own by now: fields beside it do not reach it any more."""
    drafted: str = ""
    """What a template that comes with the program has made; empty where it is one's own."""
    attachment_promised: bool = False
    default_subject: str = ""
