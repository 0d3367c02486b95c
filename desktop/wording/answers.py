"""Sentences for what a message of an employer says."""

from collections.abc import Iterator
from datetime import date

from PySide6.QtCore import QObject

from desktop.advice.answers.reading import AnswerReading, Strength
from desktop.advice.answers.zones import NamedZone
from desktop.wording.dates import day, when_at
from desktop.wording.kinds import answer_kind


class Answers(QObject):
    def proposal(self, reading: AnswerReading) -> str:
        """The kind of answer that a message is read as."""
        kind = answer_kind(reading.kind)
        if reading.strength is Strength.LIKELY:
            return self.tr("This may mean “{answer}”.").format(answer=kind)
        return self.tr("This reads like “{answer}”.").format(answer=kind)

    def particulars(self, reading: AnswerReading, today: date) -> str:
        """What else was read; empty if there is nothing."""
        return " · ".join(self._particulars(reading, today))

    def says(self, reading: AnswerReading, today: date) -> str:
        """The kind of answer and its particulars, for a list."""
        kind = answer_kind(reading.kind)
        if reading.strength is Strength.LIKELY:
            kind = self.tr("Perhaps: {answer}").format(answer=kind)
        return " · ".join((kind, *self._particulars(reading, today)))

    def found(self, count: int) -> str:
        """How many mails say something that can be taken over."""
        if count == 1:
            return self.tr("1 mail says how it stands")
        return self.tr("%Ln mails say how it stands", "", count)

    def button(self, count: int) -> str:
        if count == 0:
            return self.tr("Take over")
        if count == 1:
            return self.tr("Take over 1 answer")
        return self.tr("Take over %Ln answers", "", count)

    def taken_over(self, count: int) -> str:
        if count == 1:
            return self.tr("1 answer taken over")
        return self.tr("%Ln answers taken over", "", count)

    def _particulars(self, reading: AnswerReading, today: date) -> Iterator[str]:
        if reading.starts is not None:
            when = when_at(reading.starts, today)
            yield self._with_zone(reading.zone, when)
        elif reading.starts_on is not None:
            words = self.tr("Interview on {day}, its time is not named")
            yield words.format(day=day(reading.starts_on, today))
        if reading.promise_on is not None:
            yield self.tr("Promised by {day}").format(day=day(reading.promise_on, today))
        if reading.until is not None:
            yield self.tr("Until {day}").format(day=day(reading.until, today))
        if reading.in_writing:
            yield self.tr("In writing")
        if reading.answer_by is not None:
            yield self.tr("Answer by {day}").format(day=day(reading.answer_by, today))
        if reading.write_again:
            yield self.tr("Write again later")
        if reading.others:
            yield self.tr("Others are still to be interviewed")
        if reading.no_calls:
            yield self.tr("Wait until they get in touch")

    def _with_zone(self, zone: NamedZone | None, when: str) -> str:
        if zone is None:
            return self.tr("Interview {when}").format(when=when)
        if zone.zone:
            words = self.tr("Interview {when} {zone}")
        else:
            words = self.tr("Interview {when} {zone}, which must be checked")
        return words.format(when=when, zone=zone.words)

    def zone_hint(self, zone: NamedZone | None) -> str:
        """What to check about the zone that a message names; empty if there is nothing."""
        if zone is None or zone.zone:
            return ""
        if len(zone.choices) == 1:
            words = self.tr("They write “{zone}”, but the clocks there differ on that day.")
        else:
            words = self.tr("They write “{zone}”, which may be several zones. Choose one.")
        return words.format(zone=zone.words)


answers = Answers()
