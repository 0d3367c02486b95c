"""Texts of a card: its status, the application, why the step is due, the ways to take it."""

import json
from datetime import date
from enum import StrEnum

from PySide6.QtCore import QObject

from desktop import wording
from desktop.core.kinds import Channel, State, StepKind
from desktop.models.queries import ApplicationRow
from desktop.ui.theme import Meaning


class Urgency(StrEnum):
    """How soon a card's step is due."""

    LAST_DAY = "last_day"
    """The last day to answer an offer."""
    DUE = "due"
    PAST = "past"
    """Its day is past. Nothing is lost by it, so it is not alarming."""
    WAITING = "waiting"


MEANINGS = {
    Urgency.LAST_DAY: Meaning.OVERDUE,
    Urgency.DUE: Meaning.DUE,
    Urgency.PAST: Meaning.WAITING,
    Urgency.WAITING: Meaning.WAITING,
}
ICONS = {
    Urgency.LAST_DAY: "warning",
    Urgency.DUE: "bell",
    Urgency.PAST: "bell",
    Urgency.WAITING: "waiting",
}


def urgency_of(row: ApplicationRow, today: date) -> Urgency:
    """`WAITING` also for a row without a due day.

    The answer to an offer is due until the day on which the employer wants it.
    """
    if row.due_on is None or not row.is_due:
        return Urgency.WAITING
    if row.action is StepKind.ANSWER_OFFER:
        answer_by = json.loads(row.why or "{}").get("answer_by")
        last = date.fromisoformat(answer_by) if answer_by else None
        if last is None or last > today:
            return Urgency.DUE
        return Urgency.LAST_DAY if last == today else Urgency.PAST
    return Urgency.PAST if row.due_on < today else Urgency.DUE


def other_channel(row: ApplicationRow) -> Channel | None:
    """The channel of the alternative to a step that can be done; None if the advice has none."""
    return row.alternative


class CardTexts(QObject):
    """The sentences of a card."""

    def status(self, urgency: Urgency) -> str:
        return {
            Urgency.LAST_DAY: self.tr("Last day"),
            Urgency.DUE: self.tr("Due"),
            Urgency.PAST: self.tr("Still to do"),
            Urgency.WAITING: self.tr("Waiting"),
        }[urgency]

    def way(self, channel: Channel) -> str:
        """The button that takes the step: it writes the letter, or opens the notes."""
        return {
            Channel.PHONE: self.tr("Call"),
            Channel.IN_PERSON: self.tr("Prepare"),
        }.get(channel, self.tr("Write it"))

    def other_way(self, channel: Channel) -> str:
        """The button for the alternative."""
        return self.tr("Call instead") if channel is Channel.PHONE else self.tr("Write instead")

    def line_day(self, row: ApplicationRow, today: date) -> str:
        """When the step is due: "Today", "Since Fri 20 March", "Thursday", "Mon 6 April"."""
        if row.due_on is None:
            return ""
        if urgency_of(row, today) is Urgency.PAST:
            return self.since(row.due_on, today)
        return wording.at_start(wording.near_day(max(row.due_on, today), today))

    def since(self, day: date, today: date | None = None) -> str:
        return self.tr("Since {day}").format(day=wording.day(day, today))

    def about(self, row: ApplicationRow, today: date) -> str:
        """The application: "Northwind · Data engineer · interviewed yesterday · thanked 0 of 2"."""
        parts = [wording.companies(row), wording.roles(row)]
        if row.also:  # what follows is about one of them
            return " · ".join(part for part in parts if part)
        if row.last_interview_on is not None:
            away = wording.relative(row.last_interview_on, today)
            parts.append(
                self.tr("interviewed {when}").format(when=away)
                if row.interviewed
                else self.tr("interview {when}").format(when=away)
            )
        if row.promise_on is not None and row.promise_on >= today:
            parts.append(self.tr("promised {day}").format(day=wording.day(row.promise_on, today)))
        if row.thanked < row.to_thank:
            parts.append(
                self.tr("thanked {done} of {all}").format(done=row.thanked, all=row.to_thank)
            )
        return " · ".join(part for part in parts if part)

    def why(self, row: ApplicationRow, today: date) -> str:
        """Why the step is due on its day, after the day itself if it is past."""
        parts = [wording.step_reason(row.why, today)]
        if row.due_on is not None and urgency_of(row, today) is Urgency.PAST:
            due = self.tr("Due since {day}.").format(day=wording.day(row.due_on, today))
            parts.insert(0, due)
        return " ".join(part for part in parts if part)

    def news(self, row: ApplicationRow, today: date) -> str:
        """The same with what an offer means, for a card that stands alone."""
        why = self.why(row, today)
        if row.also:
            text = self.tr("{why} One message is enough: name each role in it.")
            return text.format(why=why)
        if row.action is StepKind.ANSWER_OFFER:
            return self.tr("An offer. Congratulations! {why}").format(why=why)
        if row.action is StepKind.ASK_FOR_OFFER and row.state is not State.OFFER:
            text = self.tr("{why} Do not give notice before you have it in writing.")
            return text.format(why=why)
        return why
