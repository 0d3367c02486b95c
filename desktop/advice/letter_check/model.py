"""Input and output of the letter check, without wording."""

from collections.abc import Mapping
from dataclasses import dataclass
from dataclasses import field as made
from enum import StrEnum

from desktop.advice.letter_check.phrases import Phrases
from desktop.core.kinds import LetterKind


class FindingKind(StrEnum):
    """What is wrong. Each comment names the parameters."""

    PLACEHOLDER = "placeholder"  # found
    SUBJECT_MISSING = "subject_missing"
    WRONG_NAME = "wrong_name"  # found, name
    MISSPELT_NAME = "misspelt_name"  # found, name
    WRONG_COMPANY = "wrong_company"  # found, name
    MISSPELT_COMPANY = "misspelt_company"  # found, name
    WRONG_ROLE = "wrong_role"  # found, name
    MISSPELT_ROLE = "misspelt_role"  # found, name
    POSTED_COMPANY = "posted_company"  # found, name: as the posting spells it
    POSTED_ROLE = "posted_role"  # the same
    POSTED_TASK = "posted_task"  # found: the words of the posting
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
    SENT_BEFORE = "sent_before"  # day, another: 1 if there are other words, else 0
    SENT_ALIKE = "sent_alike"  # the same
    NO_DETAIL = "no_detail"  # name
    MISSING = "missing"  # what: the name of a template field
    NOT_ADDRESSED = "not_addressed"  # name
    NOT_SIGNED = "not_signed"  # name
    NO_NUMBER = "no_number"  # name


#: Findings about the whole text, which they select.
ABOUT_ALL = frozenset({FindingKind.COPY, FindingKind.SENT_BEFORE, FindingKind.SENT_ALIKE})


class Field(StrEnum):
    SUBJECT = "subject"
    BODY = "body"


@dataclass(frozen=True, slots=True)
class Replacement:
    """`text` to replace the range from `start` up to `end` in the finding's field."""

    start: int
    end: int
    text: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Finding:
    """One finding, from `start` up to `end` (equal if it has no place in the text)."""

    kind: FindingKind
    field: Field = Field.BODY
    start: int = 0
    end: int = 0
    params: Mapping[str, str | int] = made(default_factory=dict)
    replacement: Replacement | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Letter:
    """The letter to check. `phone_script` and `voicemail` have no subject."""

    kind: LetterKind
    subject: str
    body: str


@dataclass(frozen=True, slots=True, kw_only=True)
class CheckContext:
    """The facts of the record that one letter is checked against."""

    phrases: Phrases
    name: str = ""
    """The addressee's name; empty if unknown."""
    first: str = ""
    """The addressee's name in the greeting."""
    me: str = ""
    company: str = ""
    agency: str = ""
    role: str = ""
    posted_company: str = ""
    """How the posting spells the company, where that differs; so for the role."""
    posted_role: str = ""
    tasks: tuple[str, ...] = ()
    """What the posting says one will do, in its own words."""
    others: tuple[str, ...] = ()
    """The names of all other people in the record."""
    details: tuple[str, ...] = ()
    """Details, problems and ideas from the conversation with this person."""
    colleagues: Mapping[str, str] = made(default_factory=dict)
    """Texts sent to or drafted for other people of the same interview, by their names."""
    received: tuple[tuple[str, str], ...] = ()
    """The texts that this person has got, each with its day in words, the latest first."""
    has_other_words: bool = False
    """Whether there is a template that has not been used for this person."""
    missing: tuple[str, ...] = ()
    """The template fields without a value."""
    edited: bool = False
    """Whether the person has edited the text, so that changed fields no longer update it."""
    drafted: str = ""
    """The text rendered from a built-in template; empty for a template of the person's own."""
    attachment_promised: bool = False
    default_subject: str = ""
