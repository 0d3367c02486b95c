"""Sentences for what a message of an employer says."""

from collections.abc import Iterator
from datetime import date

from PySide6.QtCore import QObject

from desktop.advice.answers.reading import AnswerReading, Strength
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
            yield self.tr("Interview {when}").format(when=when_at(reading.starts, today))
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


answers = Answers()
