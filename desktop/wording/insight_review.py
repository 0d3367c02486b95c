"""The words of the week's review and of one employer's history."""

from collections.abc import Iterator, Mapping
from functools import partial

from PySide6.QtCore import QCoreApplication

from desktop.core.kinds import State
from desktop.insight.results import (
    ApplicationThere,
    Coming,
    ComingKind,
    DoneKind,
    EmployerHistory,
    PromiseEnd,
    WeekReview,
)
from desktop.wording.dates import clock_time, day, full_date
from desktop.wording.grammar import fill
from desktop.wording.insights import insights
from desktop.wording.kinds import interview_name, state, step_kind
from desktop.wording.marking import QT_TRANSLATE_NOOP
from desktop.wording.names import in_sentence

#: States after which an employer owes no answer.
_SETTLED = frozenset({State.OFFER, State.HIRED, State.REJECTED})
_ONE: Mapping[DoneKind, str] = {
    DoneKind.HIRED: QT_TRANSLATE_NOOP("InsightReview", "1 hire"),
    DoneKind.OFFER: QT_TRANSLATE_NOOP("InsightReview", "1 offer"),
    DoneKind.INVITATION: QT_TRANSLATE_NOOP("InsightReview", "1 invitation"),
    DoneKind.INTERVIEW: QT_TRANSLATE_NOOP("InsightReview", "1 interview"),
    DoneKind.ANSWER: QT_TRANSLATE_NOOP("InsightReview", "1 answer from an employer"),
    DoneKind.THANKED: QT_TRANSLATE_NOOP("InsightReview", "1 thank-you"),
    DoneKind.APPLIED: QT_TRANSLATE_NOOP("InsightReview", "1 application"),
    DoneKind.SPOKE: QT_TRANSLATE_NOOP("InsightReview", "1 call or talk"),
    DoneKind.WROTE: QT_TRANSLATE_NOOP("InsightReview", "1 message written"),
    DoneKind.LET_GO: QT_TRANSLATE_NOOP("InsightReview", "1 application that you let go"),
    DoneKind.REJECTED: QT_TRANSLATE_NOOP("InsightReview", "1 no"),
}


class InsightReview:
    tr = staticmethod(partial(QCoreApplication.translate, "InsightReview"))

    # The week

    def title(self, review: WeekReview) -> str:
        return self.tr("{first} to {last}").format(
            first=day(review.first), last=day(review.last, review.first)
        )

    def done(self, review: WeekReview) -> list[str]:
        """What was done, a line for each kind."""
        lines = [self.done_line(kind, count) for kind in DoneKind if (count := review.count(kind))]
        return lines or [self.tr("Nothing is noted for these days. A week of rest is fine, too.")]

    def done_line(self, kind: DoneKind, count: int) -> str:
        """ "1 interview", "3 interviews"."""
        if count == 1:
            return QCoreApplication.translate("InsightReview", _ONE[kind])
        many = {
            DoneKind.HIRED: self.tr("%n hires", "", count),
            DoneKind.OFFER: self.tr("%n offers", "", count),
            DoneKind.INVITATION: self.tr("%n invitations", "", count),
            DoneKind.INTERVIEW: self.tr("%n interviews", "", count),
            DoneKind.ANSWER: self.tr("%n answers from employers", "", count),
            DoneKind.THANKED: self.tr("%n thank-yous", "", count),
            DoneKind.APPLIED: self.tr("%n applications", "", count),
            DoneKind.SPOKE: self.tr("%n calls and talks", "", count),
            DoneKind.WROTE: self.tr("%n messages written", "", count),
            DoneKind.LET_GO: self.tr("%n applications that you let go", "", count),
            DoneKind.REJECTED: self.tr("%n noes", "", count),
        }
        return many[kind]

    def went_well(self, review: WeekReview) -> str:
        """One thing that went well; empty if there is none to name."""
        one = review.went_well
        if one is None:
            return ""
        company = in_sentence(one.company)
        match one.kind:
            case DoneKind.HIRED:
                text = self.tr("{company} hired you.")
            case DoneKind.OFFER:
                text = self.tr("{company} made you an offer.")
            case DoneKind.INVITATION:
                text = self.tr("{company} invited you.")
            case DoneKind.INTERVIEW:
                text = self.tr("You had an interview at {company}.")
            case DoneKind.ANSWER:
                text = self.tr("{company} got back to you.")
            case DoneKind.THANKED:
                text = self.tr("You thanked the people at {company}.")
            case DoneKind.APPLIED:
                text = self.tr("You applied at {company}.")
            case DoneKind.SPOKE:
                text = self.tr("You spoke with {company}, or tried to.")
            case DoneKind.WROTE:
                text = self.tr("You wrote to {company}.")
            case _:
                text = self.tr("You decided how to go on with {company}.")
        return fill(text, company=company)

    def coming(self, review: WeekReview) -> list[str]:
        """What comes, in the order of the days."""
        lines = [self.coming_line(one) for one in review.coming]
        return lines or [self.tr("Nothing is planned for the next seven days.")]

    def coming_line(self, one: Coming) -> str:
        """ "Tue 31 March: Second interview at Northwind, 14:00"."""
        company = in_sentence(one.company)
        if one.kind is ComingKind.INTERVIEW and one.at is not None and one.round is not None:
            return self.tr("{day}: {interview} at {company}, {time}").format(
                day=day(one.on),
                interview=interview_name(one.round),
                company=company,
                time=clock_time(one.at.time()),
            )
        if one.step is not None:
            return self.tr("{day}: {company}: {step}").format(
                day=day(one.on), company=company, step=step_kind(one.step)
            )
        return self.tr("{day}: {company} promised an answer").format(
            day=day(one.on), company=company
        )

    def text(self, review: WeekReview) -> str:
        """The whole review, to copy or print."""
        well = self.went_well(review)
        parts = [
            self.tr("Your week, {days}").format(days=self.title(review)),
            "",
            self.tr("Done"),
            *(f"- {line}" for line in self.done(review)),
            "",
            *([self.tr("Went well"), f"- {well}", ""] if well else []),
            self.tr("Coming"),
            *(f"- {line}" for line in self.coming(review)),
        ]
        return "\n".join(parts) + "\n"

    # One employer

    def employer(self, history: EmployerHistory) -> list[str]:
        """What is known of the employer, a sentence each."""
        return [line for line in self._employer(history) if line]

    def _employer(self, history: EmployerHistory) -> Iterator[str]:
        yield self.answer(history.this)
        yield self._promises(history)
        yield self.reposted(history.this)
        if history.others:
            count = len(history.others)
            yield (
                self.tr("You have one more application there.")
                if count == 1
                else self.tr("You have %n more applications there.", "", count)
            )

    def answer(self, there: ApplicationThere) -> str:
        """Whether they answered, and after how many days. A hire is no silence."""
        if there.state in _SETTLED:
            return self._settled(there)
        if not there.interviews:
            return self.tr("There has been no interview yet.")
        if there.silent is not None:
            return self._silent(there.silent)
        if not there.answers:
            return ""
        return self.tr("They answered {lengths}.").format(
            lengths=insights.lengths(sorted(there.answers))
        )

    def _silent(self, days: int) -> str:
        if days == 0:
            return self.tr("The last interview was today.")
        if days == 1:
            return self.tr("No word since the interview yesterday.")
        return self.tr("No word since the last interview, %n days ago.", "", days)

    def _settled(self, there: ApplicationThere) -> str:
        if there.state is State.REJECTED:
            text = self.tr("They have decided, and said so.")
        elif there.state is State.HIRED:
            text = self.tr("They hired you: that is no silence.")
        else:
            text = self.tr("They made you an offer.")
        if not there.answers:
            return text
        return self.tr("{text} Word came {lengths}.").format(
            text=text, lengths=insights.lengths(sorted(there.answers))
        )

    def _promises(self, history: EmployerHistory) -> str:
        kept, missed = history.promises(PromiseEnd.KEPT), history.promises(PromiseEnd.MISSED)
        if kept + missed == 0:
            return ""
        if kept + missed == 1:
            return (
                self.tr("They kept the one day that they promised.")
                if kept
                else self.tr("The one day that they promised passed without a word.")
            )
        text = self.tr("Of %n days that they promised, they kept {kept}.", "", kept + missed)
        return text.format(kept=kept)

    def reposted(self, there: ApplicationThere) -> str:
        if not there.reposted:
            return ""
        return self.tr(
            "The job was posted again, seen on {day}. Often that has a harmless cause."
        ).format(day=full_date(there.reposted[-1]))

    def application(self, there: ApplicationThere) -> str:
        """A line for one application: "Engineer: Rejected, 2 interviews"."""
        interviews = (
            self.tr("1 interview")
            if there.interviews == 1
            else self.tr("%n interviews", "", there.interviews)
        )
        return self.tr("{role}: {state}, {interviews}").format(
            role=in_sentence(there.role), state=state(there.state), interviews=interviews
        )


insight_review = InsightReview()
