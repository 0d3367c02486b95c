"""The first sentences of an answer: what to do, and a fact that calms."""

from collections.abc import Mapping, Sequence
from datetime import date

from PySide6.QtCore import QObject

from desktop import wording
from desktop.advice.figures import Figure
from desktop.advice.model import Advice, Step, StepReasonKind
from desktop.advice.situation import JUDGEMENTS, CalmingFact, Situation
from desktop.core.kinds import Basis, StepKind
from desktop.ui.help.texts import source_of
from desktop.ui.wizard.words import does_something

_NUMBERS = 6
#: Where no step is left, these say all there is to say.
_ENDED = frozenset({Situation.HIRED, Situation.WITHDRAWN})


class AnswerWords(QObject):
    def lead(self, current: Situation, advice: Advice, names: Sequence[str], today: date) -> str:
        """ "Today, ask Dana how it stands. That is right for all six reasons." """
        parts = [self._opening(current)]
        if advice.step is not None:
            parts.append(self._action(advice.step, names, today))
        elif current not in _ENDED:
            parts.append(self.tr("Nothing is left to do here."))
        if current is Situation.WAITING and does_something(advice.step):
            parts.append(self.right_for(advice.right_for))
        return " ".join(part for part in parts if part)

    def right_for(self, count: int) -> str:
        """For how many of the six reasons the step is right; empty for 0."""
        if count == 0:
            return ""
        if count == 1:
            return self.tr("That is right for the likeliest of the six reasons.")
        if count == _NUMBERS:
            return self.tr("That is right for all six reasons.")
        numbers = (self.tr("two"), self.tr("three"), self.tr("four"), self.tr("five"))
        return self.tr("That is right for {count} of the six reasons.").format(
            count=numbers[count - 2]
        )

    def fact(self, fact: CalmingFact, figures: Mapping[str, Figure]) -> tuple[str, str]:
        """A calming fact, and its source: author and year, or that it is judgement."""
        if fact in JUDGEMENTS:
            return self._judgement(fact), wording.at_start(wording.basis(Basis.JUDGEMENT))
        figure = figures[fact]
        return figure.text, source_of(figure)

    def _opening(self, current: Situation) -> str:
        return {
            Situation.APPLIED: self.tr(
                "Nobody there has met you yet, so silence says nothing about you."
            ),
            Situation.WAITING: "",
            Situation.ON_HOLD: self.tr("The job is on hold, not lost."),
            Situation.GOING_AHEAD: self.tr("They are going ahead."),
            Situation.OFFER: self.tr("An offer. Congratulations!"),
            Situation.REJECTED: self.tr("They said no, and I'm sorry."),
            Situation.HIRED: self.tr("You got the job. Congratulations!"),
            Situation.WITHDRAWN: self.tr("You withdrew, and nothing is left to do here."),
            Situation.MOVED_ON: self.tr("You have stopped waiting."),
        }[current]

    def _action(self, step: Step, names: Sequence[str], today: date) -> str:
        """The step with its day, as one or two sentences."""
        what = wording.step(step.kind, names, step.channel)
        day, waits = step.on, step.kind_today is StepKind.WAIT
        if step.kind is StepKind.NO_CONTACT:
            text = self.tr("They asked not to be contacted, so leave the next word to them.")
        elif step.kind is StepKind.MOVE_ON:
            text = self._moving_on(step, waits=waits)
        elif step.kind is StepKind.ANSWER_OFFER:
            day = step.why.day("answer_by") or date.min
            text = (
                self.tr("The next word is yours: {then} by {day}.")
                if day >= today
                else self.tr("The next word is yours: {then}.")
            )
        elif step.why.kind is StepReasonKind.INTERVIEW_AHEAD:
            text = self.tr(
                "Nothing to send before the interview on {day}, unless you have not confirmed it"
                " yet."
            )
        elif not waits:
            text = self.tr("Today, {then}.")
        elif day == today:
            text = self.tr("Nothing to do yet. Later today, {then}.")
        else:
            text = self.tr("Nothing to do today. On {day}, {then}.")
        return text.format(then=wording.continued(what), day=wording.day(day, today))

    def _moving_on(self, step: Step, *, waits: bool) -> str:
        if step.why.kind is StepReasonKind.LETTER_SENT:
            return self.tr("Your letter is sent, and nothing is left to do here.")
        if step.why.kind is StepReasonKind.OFFER_DECIDE:
            if waits:
                return self.tr("Nothing to do today. Decide on {day}, even without their answer.")
            return self.tr("Decide about your other offer today, even without their answer.")
        if waits:
            return self.tr("Nothing to do today. If they stay silent until {day}, stop waiting.")
        return self.tr("Stop waiting, and look at their job page now and then.")

    def _judgement(self, fact: CalmingFact) -> str:
        return {
            CalmingFact.OFFER: self.tr(
                "Asking for a few days to decide is usual. Until the offer is in writing, do not "
                "give notice, and go on with your other applications."
            ),
            CalmingFact.OFFER_TOLD: self.tr(
                "An offer that they have announced is the best sign there is. Until it is in "
                "writing, do not give notice, and go on with your other applications."
            ),
            CalmingFact.INVITED: self.tr("An invitation is the best sign there is."),
            CalmingFact.ON_HOLD: self.tr(
                "A hold has to do with budgets and plans, seldom with you. When it ends, those who "
                "stayed in friendly contact are remembered first."
            ),
        }[fact]
