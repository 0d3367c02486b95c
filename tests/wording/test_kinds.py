from collections.abc import Callable
from enum import StrEnum
from typing import Any

import pytest

from desktop import wording
from desktop.core import kinds
from desktop.core.kinds import Caution, Channel, Likelihood, Reason, State

WORDED: list[tuple[type[StrEnum], Callable[[Any], str]]] = [
    (kinds.StepKind, wording.step_kind),
    (kinds.AnswerKind, wording.answer_kind),
    (kinds.Basis, wording.basis),
    (kinds.Caution, wording.caution),
    (kinds.Channel, wording.channel),
    (kinds.ContactKind, wording.contact_kind),
    (kinds.Direction, wording.direction),
    (kinds.Format, wording.format_name),
    (kinds.LetterKind, wording.letter_kind),
    (kinds.Likelihood, wording.likelihood),
    (kinds.OutcomeReason, wording.outcome_reason),
    (kinds.CheckInterval, wording.check_interval),
    (kinds.DocumentKind, wording.document_kind),
    (kinds.PageStatus, wording.page_status),
    (kinds.Part, wording.part),
    (kinds.Reason, wording.reason),
    (kinds.Recipients, wording.recipients),
    (kinds.RoleType, wording.role_type),
    (kinds.InterviewKind, wording.interview_name),
    (kinds.InterviewStatus, wording.interview_status),
    (kinds.State, wording.state),
]


@pytest.mark.parametrize(("kind", "word"), WORDED, ids=lambda value: getattr(value, "__name__", ""))
def test_every_kind_has_words_of_its_own(kind: type[StrEnum], word: Callable[[Any], str]) -> None:
    words = [word(value) for value in kind]
    assert len(set(words)) == len(kind)
    assert all("_" not in text and "!" not in text and text.strip() == text for text in words)


def test_every_list_of_kinds_is_worded() -> None:
    lists = {
        value
        for value in vars(kinds).values()
        if isinstance(value, type) and issubclass(value, StrEnum) and value is not StrEnum
    }
    with_letters = {kinds.Tone, kinds.LetterLanguage, kinds.Courtesy}
    elsewhere = {kinds.InterviewMoment, *with_letters}  # the first in notifications
    never_shown = {kinds.ReminderState}
    assert lists == {kind for kind, _ in WORDED} | elsewhere | never_shown


def test_words_are_those_of_the_field() -> None:
    assert wording.reason(Reason.WAITING_OTHER_CANDIDATES) == "Others still to interview"
    assert wording.likelihood(Likelihood.VERY_LIKELY) == "very likely"
    assert wording.state(State.MOVED_ON) == "Stopped waiting"
    assert wording.by_channel(Channel.EMAIL) == "by e-mail"
    assert wording.by_channel(Channel.NONE) == ""


def test_cautions_are_whole_sentences() -> None:
    assert all(wording.caution(caution).endswith(".") for caution in Caution)
