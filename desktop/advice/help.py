"""The help pages: tasks, reasons and rules, read from text files in one of the languages.

An expert can edit the files; a page may refer to published figures.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path
from typing import Any

from desktop.advice.figures import Figure
from desktop.advice.knowledge import FALLBACK, KnowledgeError, read_toml, words_in
from desktop.advice.model import StepReasonKind
from desktop.core.kinds import Reason

FILES = ("program", "advice", "reasons", "rules", "letters")


class Topic(StrEnum):
    """The topics of the pages, in the order of the table of contents."""

    ADD = "add"
    IMPORT = "import"
    DOCUMENTS = "documents"
    ANSWERED = "answered"
    PREPARE = "prepare"
    WRITE = "write"
    LATER = "later"
    FIND = "find"
    BOARD = "board"
    SEVERAL = "several"
    INSIGHTS = "insights"
    UNDO = "undo"
    EXPORT = "export"
    KEEP = "keep"
    REMIND = "remind"
    KEYS = "keys"
    ADVICE = "advice"
    BETTER_CANDIDATE = "better_candidate"
    LIKE_YOU_OTHER_PRIORITIES = "like_you_other_priorities"
    WAITING_YOUR_FOLLOWUP = "waiting_your_followup"
    ON_HOLD = "on_hold"
    WAITING_OTHER_CANDIDATES = "waiting_other_candidates"
    NOT_FIT = "not_fit"
    APPLICATION = "application"
    ARRANGEMENT = "arrangement"
    INTERVIEW = "interview"
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
    OFFER = "offer"
    OTHER_OFFER = "other_offer"
    REQUESTS = "wishes"
    LETTERS = "letters"
    CALLS = "calls"
    LETTER_TEMPLATES = "letter_templates"
    BEFORE_YOU_SEND = "before_you_send"
    CAREERS_PAGE = "careers_page"


#: The topics on how to use the program.
PROGRAM_TOPICS = (
    Topic.ADD,
    Topic.IMPORT,
    Topic.DOCUMENTS,
    Topic.ANSWERED,
    Topic.PREPARE,
    Topic.WRITE,
    Topic.LATER,
    Topic.FIND,
    Topic.BOARD,
    Topic.SEVERAL,
    Topic.INSIGHTS,
    Topic.UNDO,
    Topic.EXPORT,
    Topic.KEEP,
    Topic.REMIND,
    Topic.KEYS,
)
#: The topics of the reasons.
REASON_TOPICS = {reason: Topic(reason.value) for reason in Reason}
#: The topics about letters and page checks. The remaining topics are rules.
LETTER_TOPICS = (
    Topic.LETTERS,
    Topic.CALLS,
    Topic.LETTER_TEMPLATES,
    Topic.BEFORE_YOU_SEND,
    Topic.CAREERS_PAGE,
)

_WHY_TOPICS = {
    StepReasonKind.APPLIED: Topic.APPLICATION,
    StepReasonKind.CLOSING_DATE: Topic.APPLICATION,
    StepReasonKind.APPLICATION_UNANSWERED: Topic.APPLICATION,
    StepReasonKind.THANK_AT_ONCE: Topic.THANKS,
    StepReasonKind.INTERVIEW_AHEAD: Topic.NEW_INTERVIEW,
    StepReasonKind.INVITED: Topic.ARRANGEMENT,
    StepReasonKind.DATE_ASKED: Topic.ARRANGEMENT,
    StepReasonKind.CANCELLED: Topic.ARRANGEMENT,
    StepReasonKind.CANCELLED_ASK: Topic.ARRANGEMENT,
    StepReasonKind.CANCELLED_BY_ME: Topic.ARRANGEMENT,
    StepReasonKind.MISSED_BY_THEM: Topic.ARRANGEMENT,
    StepReasonKind.MISSED_AGAIN: Topic.ARRANGEMENT,
    StepReasonKind.MISSED_UNANSWERED: Topic.ARRANGEMENT,
    StepReasonKind.PROMISE_NOT_DUE: Topic.PROMISE,
    StepReasonKind.PROMISE_PASSED: Topic.PROMISE,
    StepReasonKind.NO_PROMISE: Topic.NO_PROMISE,
    StepReasonKind.DECIDES_AT_ONCE: Topic.PROMISE,
    StepReasonKind.STILL_DECIDING: Topic.PROMISE,
    StepReasonKind.STILL_DECIDING_AGAIN: Topic.NO_PROMISE,
    StepReasonKind.AWAY: Topic.PROMISE,
    StepReasonKind.ANSWER_WITHOUT_DATE: Topic.NO_PROMISE,
    StepReasonKind.THEY_WILL_CONTACT: Topic.REQUESTS,
    StepReasonKind.THEY_WILL_CONTACT_STILL: Topic.REQUESTS,
    StepReasonKind.SPACING: Topic.ONCE_A_WEEK,
    StepReasonKind.HOLD_ACKNOWLEDGE: Topic.HOLD,
    StepReasonKind.HOLD_UNTIL: Topic.HOLD,
    StepReasonKind.HOLD_REPEAT: Topic.HOLD,
    StepReasonKind.APPLICATION_DECLINED: Topic.APPLICATION,
    StepReasonKind.REJECTED: Topic.AFTER_A_NO,
    StepReasonKind.NEW_HIRE: Topic.AFTER_A_NO,
    StepReasonKind.AGENCY_DEBRIEF: Topic.AGENCY,
    StepReasonKind.AGENCY_WEEKLY: Topic.AGENCY,
    StepReasonKind.OFFER_RECEIVED: Topic.OFFER,
    StepReasonKind.OFFER_TOLD: Topic.OFFER,
    StepReasonKind.OFFER_EXPECTED: Topic.OFFER,
    StepReasonKind.OFFER_ASKED: Topic.OFFER,
    StepReasonKind.OFFER_ANSWERED: Topic.OFFER,
    StepReasonKind.OFFER_DEADLINE: Topic.OTHER_OFFER,
    StepReasonKind.OFFER_DECIDE: Topic.OTHER_OFFER,
    StepReasonKind.FINAL_UNANSWERED: Topic.MOVING_ON,
    StepReasonKind.LETTER_SENT: Topic.AFTER_A_NO,
    StepReasonKind.LETTER_AGAIN: Topic.AFTER_A_NO,
    StepReasonKind.INVITED_AGAIN: Topic.AFTER_A_NO,
    StepReasonKind.NEW_OPENING: Topic.MOVING_ON,
    StepReasonKind.MOVED_ON_AGAIN: Topic.MOVING_ON,
    StepReasonKind.NO_CONTACT_REQUESTED: Topic.REQUESTS,
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Page:
    """One page, in plain text."""

    topic: Topic
    title: str
    paragraphs: tuple[str, ...]
    points: tuple[str, ...]
    """Short sentences, shown as a list below the paragraphs."""
    judgement: str
    """Which statements of this page are judgement, not measured; may be empty."""
    figures: tuple[Figure, ...]
    picture: str = ""
    """What the picture of this page shows, for those who do not see it; empty without one."""


def topic_of_reason(reason: Reason) -> Topic:
    return REASON_TOPICS[reason]


def topic_of_why(kind: StepReasonKind) -> Topic:
    """The page about the rule that a step's day comes from."""
    return _WHY_TOPICS[kind]


def load_help(
    directory: Path, figures: Sequence[Figure], language: str = FALLBACK
) -> Mapping[Topic, Page]:
    """All pages below `directory`, in the order of `Topic`; what a language lacks is English.

    Raises OSError for a missing file and KnowledgeError for incomplete pages.
    """
    translated = {} if language == FALLBACK else words_in(directory, language, FILES)
    return parse_help(
        (directory / "figures.toml").read_text(encoding="utf-8"),
        [*words_in(directory, FALLBACK, FILES).values(), *translated.values()],
        figures,
    )


def parse_help(
    figures_by_topic: str, texts: Sequence[str], figures: Sequence[Figure]
) -> Mapping[Topic, Page]:
    """Pages from the texts of their files; a page of a later file replaces an earlier one.

    `figures_by_topic` is the text of `figures.toml`.

    Raises KnowledgeError for an unknown topic and for a missing page, key or figure.
    """
    tables: dict[str, Any] = {}
    for text in texts:
        tables |= read_toml("help", text)
    named = read_toml("help/figures", figures_by_topic)
    if unknown := (tables.keys() | named.keys()) - set(Topic):
        raise KnowledgeError(f"help: there is no topic {', '.join(sorted(unknown))}")
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
        picture=table.get("picture", ""),
    )
