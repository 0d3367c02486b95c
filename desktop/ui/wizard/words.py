"""The wizard's sentences about the record and about the effect of the answers."""

from datetime import date

from PySide6.QtCore import QObject

from desktop import wording
from desktop.advice.advisor import Advisor
from desktop.advice.calendars import calendar_for
from desktop.advice.dated_case import DatedCase
from desktop.advice.knowledge import Knowledge, Words
from desktop.advice.model import Evidence, Step
from desktop.core.kinds import Likelihood, StepKind
from desktop.core.moment import Moment
from desktop.core.records import ApplicationRecord
from desktop.ui.wizard.session import Session

#: From unlikely to very likely.
_RANKS = tuple(reversed(Likelihood))


class WizardWords(QObject):
    def known(self, advisor: Advisor, record: ApplicationRecord, now: Moment) -> str:
        """The facts of the record, in one line."""
        application = record.application
        calendar = calendar_for(application.country, application.subdivision)
        case, today = advisor.case(record, now), advisor.today(record, now)
        dated = DatedCase(case, today, calendar, advisor.knowledge.cadence)
        facts = [*self._interview(dated), *self._promise(dated), *self._contacts(dated)]
        noted = len(record.observations)
        if noted == 1:
            facts.append(self.tr("one observation noted"))
        elif noted:
            facts.append(self.tr("%n observations noted", "", noted))
        if not facts:
            return self.tr("Your record has nothing yet to base advice on.")
        return self.tr("From your record: {facts}.").format(facts=", ".join(facts))

    def _interview(self, dated: DatedCase) -> list[str]:
        met = dated.case.interview_on
        if met is None:
            return [self.tr("no interview held yet")]
        if met == dated.today:
            return [self.tr("the interview was today")]
        days = wording.workdays(dated.calendar.count_between(met, dated.today))
        return [self.tr("{days} since the interview").format(days=days)]

    def _promise(self, dated: DatedCase) -> list[str]:
        if dated.promise is None:
            return []
        day = wording.day(dated.promise, dated.today)
        if dated.stated_promise == dated.promise:
            return [self.tr("they promised {day}").format(day=day)]
        return [self.tr("the person who decides is away until {day}").format(day=day)]

    def _contacts(self, dated: DatedCase) -> list[str]:
        waiting = len(dated.follow_ups)
        if waiting == 1:
            kind = wording.contact_kind(dated.follow_ups[0].kind)
            return [self.tr("one contact unanswered ({kind})").format(kind=wording.continued(kind))]
        if waiting:
            return [self.tr("%n contacts unanswered", "", waiting)]
        if dated.case.interview_on is None:
            return []
        return [self.tr("thanks sent") if dated.thanked else self.tr("no thanks sent yet")]

    def effect(self, session: Session, words: Words) -> str:
        """The effect of the answers so far on the advice; empty before the first answer."""
        before, now = session.before, session.advice()
        if not session.answered:
            return ""
        parts = []
        first, was_first = now.ranking[0], before.ranking[0]
        title = words.reasons[first.reason].title
        if first.reason != was_first.reason:
            parts.append(self.tr("most likely is now “{reason}”").format(reason=title))
        elif first.likelihood != was_first.likelihood:
            stronger = _RANKS.index(first.likelihood) > _RANKS.index(was_first.likelihood)
            text = (
                self.tr("“{reason}” has become more likely")
                if stronger
                else self.tr("“{reason}” has become less likely")
            )
            parts.append(text.format(reason=title))
        if now.step is not None and (before.step is None or _differs(before.step, now.step)):
            parts.append(self.step_in_short(now.step, session.today))
        if not parts:
            return self.tr("Your answers have not changed the advice so far.")
        return self.tr("Your answers so far: {changes}.").format(changes="; ".join(parts))

    def step_in_short(self, step: Step, today: date) -> str:
        """ "ask how it stands on Tue 31 March"."""
        return self.tr("{step} {when}").format(
            step=wording.continued(wording.step_kind(step.kind)),
            when=wording.when(step.on, today),
        )

    def basis(self, evidence: Evidence, knowledge: Knowledge) -> str:
        """The basis of the evidence: "their words", "judgement" or a source."""
        if knowledge.kinds[evidence.kind].statement:
            return self.tr("their words")
        basis = wording.basis(evidence.basis)
        if not evidence.source:
            return basis
        return self.tr("{basis}: {source}").format(basis=basis, source=evidence.source)


def _differs(one: Step, other: Step) -> bool:
    return (one.kind, one.on, one.channel) != (other.kind, other.on, other.channel)


def does_something(step: Step | None) -> bool:
    """Whether there is something to do on the step's day, to be reminded of or logged."""
    return step is not None and step.kind not in {StepKind.WAIT, StepKind.NO_CONTACT}
