"""The pages to read up on: one for each reason and for each rule, told in plain words.

The sentences stand in text files that an expert can edit, apart by language; a page may lean on
published figures. Nothing here knows where those files lie.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path
from typing import Any

from desktop.advice.figures import Figure
from desktop.advice.knowledge import FALLBACK, KnowledgeError, read_toml, words_directory
from desktop.advice.model import WhyKind
from desktop.core.kinds import Reason

FILES = ("advice", "reasons", "rules", "letters")


class Topic(StrEnum):
    """What there is a page about, in the order of the contents."""

    ADVICE = "advice"
    BETTER_CANDIDATE = "better_candidate"
    LIKE_YOU_OTHER_PRIORITIES = "like_you_other_priorities"
    WAITING_YOUR_FOLLOWUP = "waiting_your_followup"
    ON_HOLD = "on_hold"
    WAITING_OTHER_CANDIDATES = "waiting_other_candidates"
    NOT_FIT = "not_fit"
    THANKS = "thanks"
    PROMISE = "promise"
    NO_PROMISE = "no_promise"
    ONCE_A_WEEK = "once_a_week"
    SEQUENCE = "sequence"
    MOVING_ON = "moving_on"
    NEW_INTERVIEW = "new_interview"
    AFTER_A_NO = "after_a_no"
    HOLD = "hold"
    AGENCY = "agency"
    SEVERAL_INTERVIEWERS = "several_interviewers"
    NO_ADDRESS = "no_address"
    OTHER_OFFER = "other_offer"
    WISHES = "wishes"
    LETTERS = "letters"
    LETTER_TEMPLATES = "letter_templates"
    BEFORE_YOU_SEND = "before_you_send"
    CAREERS_PAGE = "careers_page"


#: The topics that are a reason each.
REASON_TOPICS = {reason: Topic(reason.value) for reason in Reason}
#: The topics about what the program does with letters and page checks; the rest are a rule each.
LETTER_TOPICS = (
    Topic.LETTERS,
    Topic.LETTER_TEMPLATES,
    Topic.BEFORE_YOU_SEND,
    Topic.CAREERS_PAGE,
)

_WHY_TOPICS = {
    WhyKind.THANK_AT_ONCE: Topic.THANKS,
    WhyKind.INTERVIEW_AHEAD: Topic.NEW_INTERVIEW,
    WhyKind.PROMISE_NOT_DUE: Topic.PROMISE,
    WhyKind.PROMISE_PASSED: Topic.PROMISE,
    WhyKind.NO_PROMISE: Topic.NO_PROMISE,
    WhyKind.ANSWER_WITHOUT_DATE: Topic.NO_PROMISE,
    WhyKind.THEY_WILL_CONTACT: Topic.WISHES,
    WhyKind.THEY_WILL_CONTACT_STILL: Topic.WISHES,
    WhyKind.SPACING: Topic.ONCE_A_WEEK,
    WhyKind.HOLD_ACKNOWLEDGE: Topic.HOLD,
    WhyKind.HOLD_UNTIL: Topic.HOLD,
    WhyKind.HOLD_REPEAT: Topic.HOLD,
    WhyKind.REJECTED: Topic.AFTER_A_NO,
    WhyKind.NEW_HIRE: Topic.AFTER_A_NO,
    WhyKind.AGENCY_DEBRIEF: Topic.AGENCY,
    WhyKind.AGENCY_WEEKLY: Topic.AGENCY,
    WhyKind.OFFER_DEADLINE: Topic.OTHER_OFFER,
    WhyKind.OFFER_DECIDE: Topic.OTHER_OFFER,
    WhyKind.FINAL_UNANSWERED: Topic.MOVING_ON,
    WhyKind.LETTER_SENT: Topic.AFTER_A_NO,
    WhyKind.LETTER_AGAIN: Topic.AFTER_A_NO,
    WhyKind.NEW_OPENING: Topic.MOVING_ON,
    WhyKind.MOVED_ON_AGAIN: Topic.MOVING_ON,
    WhyKind.NO_CONTACT_WISH: Topic.WISHES,
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Page:
    """One page. All of it is plain text."""

    topic: Topic
    title: str
    paragraphs: tuple[str, ...]
    points: tuple[str, ...]
    """Short sentences that stand as a list below the paragraphs."""
    judgement: str
    """What on this page is nobody's measurement; empty where there is nothing to say."""
    figures: tuple[Figure, ...]


def topic_of_reason(reason: Reason) -> Topic:
    return REASON_TOPICS[reason]


def topic_of_why(kind: WhyKind) -> Topic:
    """The page about the rule that a step's day comes from."""
    return _WHY_TOPICS[kind]


def load_help(
    directory: Path, figures: Sequence[Figure], language: str = FALLBACK
) -> Mapping[Topic, Page]:
    """All pages below `directory`, in the order of `Topic`.

    Raises OSError for a missing file and KnowledgeError for pages that are not whole.
    """
    words = words_directory(directory, language)
    return parse_help(
        (directory / "figures.toml").read_text(encoding="utf-8"),
        [(words / f"{name}.toml").read_text(encoding="utf-8") for name in FILES],
        figures,
    )


def parse_help(
    leans_on: str, texts: Sequence[str], figures: Sequence[Figure]
) -> Mapping[Topic, Page]:
    """Pages from the texts of their files. `leans_on` names the figures of each topic."""
    tables: dict[str, Any] = {}
    for text in texts:
        tables |= read_toml("help", text)
    named = read_toml("help/figures", leans_on)
    if strange := (tables.keys() | named.keys()) - set(Topic):
        raise KnowledgeError(f"help: there is no topic {', '.join(sorted(strange))}")
    known = {figure.id: figure for figure in figures}
    try:
        return {t: _page(t, tables[t], [known[n] for n in named.get(t, ())]) for t in Topic}
    except KeyError as error:
        raise KnowledgeError(f"help: {error.args[0]} is missing") from error


def _page(topic: Topic, table: Mapping[str, Any], figures: Sequence[Figure]) -> Page:
    return Page(
        topic=topic,
        title=table["title"],
        paragraphs=tuple(table["paragraphs"]),
        points=tuple(table.get("points", ())),
        judgement=table.get("judgement", ""),
        figures=tuple(figures),
    )
