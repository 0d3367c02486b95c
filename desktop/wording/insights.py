"""What is said about the results of `desktop.insight`: plain, kind, numbers instead of per cents.

No sentence blames or praises the person, or says what an employer thinks. Of little it is said that
it is little. Texts with a count have the plural forms of the language, see `counts`.
"""

from collections.abc import Sequence
from datetime import date
from functools import partial

from PySide6.QtCore import QCoreApplication

from desktop.core.kinds import Channel, InterviewKind, RoleType, State
from desktop.insight.results import (
    ENOUGH,
    AdviceFit,
    Answered,
    Flow,
    FlowLink,
    FlowNode,
    FollowUpReport,
    GroupBy,
    NamedTime,
    Place,
    PublishedWait,
    Thanks,
    Until,
    WaitGroup,
    WaitReport,
)
from desktop.wording.countries import country_name
from desktop.wording.counts import counts
from desktop.wording.dates import full_date, locale
from desktop.wording.kinds import channel, contact_kind, interview_name, role_type, state
from desktop.wording.marking import QT_TRANSLATE_NOOP

#: What each law in `waits.toml` names, by its id there.
LAWS = {
    "ontario_interview": QT_TRANSLATE_NOOP(
        "Insights",
        "In Ontario, employers with 25 or more employees are to say within {days} days of the last "
        "interview whether they have decided, for jobs that were advertised publicly. This counts "
        "for interviews since {since}. It is information about the law and says nothing about this "
        "employer.",
    ),
}
#: Up to so many lengths of waits are listed one by one.
_LISTED = 8


class Insights:
    """The sentences of the page *Insights*, except the week's review."""

    tr = staticmethod(partial(QCoreApplication.translate, "Insights"))

    # Waiting

    def place(self, place: Place) -> str:
        """How long an application has waited, beside the person's other waits."""
        return self._join(self._place(place), self._going_on(place.going_on))

    def _place(self, place: Place) -> str:
        days = self.days_so_far(place.days)
        if place.ended == 0:
            return self.tr("{days}. None of your waits has ended yet.").format(days=days)
        if place.ended == 1:
            ended = (
                self.tr("The one wait of yours that ended was longer.")
                if place.longer
                else self.tr("The one wait of yours that ended was not longer.")
            )
        elif place.longer == 0:
            ended = self.tr(
                "None of your %n waits that ended was longer; that alone decides nothing.",
                "",
                place.ended,
            )
        elif place.longer == 1:
            ended = self.tr("Of your %n waits that ended one was longer.", "", place.ended)
        else:
            ended = self.tr("Of your %n waits that ended {longer} were longer.", "", place.ended)
        return self.tr("{days}. {ended}").format(days=days, ended=ended.format(longer=place.longer))

    def _going_on(self, longer: int) -> str:
        if longer == 0:
            return ""
        if longer == 1:
            return self.tr("One that still goes on is longer.")
        return self.tr("%n that still go on are longer.", "", longer)

    def days_so_far(self, days: int) -> str:
        if days == 0:
            return self.tr("The interview was today")
        return self.tr("1 day so far") if days == 1 else self.tr("%n days so far", "", days)

    def until(self, until: Until) -> str:
        """The title of a curve."""
        if until is Until.WORD:
            return self.tr("From an interview to their next word")
        return self.tr("From the first interview to the decision")

    def group(self, group: WaitGroup) -> str:
        """The name of a group: "All", "Second interview", "Germany"."""
        match group.by:
            case GroupBy.ALL:
                return self.tr("All")
            case GroupBy.ROUND:
                return interview_name(InterviewKind(group.value))
            case GroupBy.ROLE:
                return role_type(RoleType(group.value))
        return country_name(group.value)

    def waits(self, group: WaitGroup) -> str:
        """What a group shows: a curve in a sentence, or the few waits themselves."""
        if group.cases == 0:
            return self.tr(
                "No interview has been held yet. After the first one, this shows how long "
                "employers take."
            )
        if group.curve is None:
            return self._few(group)
        median, cases = group.curve.median, group.cases
        if median is None:
            text = self.tr("Fewer than half of %n waits have ended so far.", "", cases)
        elif median == 0:
            text = self.tr("Of %n waits about half ended on the day of the interview.", "", cases)
        elif median == 1:
            text = self.tr("Of %n waits about half ended within a day.", "", cases)
        else:
            text = self.tr("Of %n waits about half ended within {days} days.", "", cases)
        return self._join(text.format(days=median), self._silent(group.silent))

    def _few(self, group: WaitGroup) -> str:
        cases, ended = group.cases, group.ended
        if ended == 0:
            text = (
                self.tr("1 wait, and it goes on.")
                if cases == 1
                else self.tr("%n waits, and all of them go on.", "", cases)
            )
        elif ended == cases:
            text = (
                self.tr("1 wait, and it has ended: {lengths}.")
                if cases == 1
                else self.tr("%n waits, and all have ended: {lengths}.", "", cases)
            )
        else:
            text = self.tr("%n waits, of which {ended} ended: {lengths}.", "", cases)
        text = text.format(ended=ended, lengths=self.lengths(group.days))
        if cases < ENOUGH:
            return self._join(text, self.tr("That is too few for a curve."))
        return self._join(text, self.tr("A curve needs one that has ended."))

    def lengths(self, days: Sequence[int]) -> str:
        """ "after 3, 5 and 12 days"; only the shortest and the longest of many."""
        if not days:
            return ""
        if len(set(days)) == 1:
            return self._after(days[0])
        if len(days) > _LISTED:
            return self.tr("after {first} to {last} days").format(first=days[0], last=days[-1])
        *first, last = map(str, days)
        return self.tr("after {days} and {last} days").format(
            days=self.tr(", ").join(first), last=last
        )

    def _after(self, days: int) -> str:
        if days == 0:
            return self.tr("on the same day")
        return self.tr("after 1 day") if days == 1 else self.tr("after %n days", "", days)

    def _silent(self, count: int) -> str:
        if count == 0:
            return ""
        if count == 1:
            return self.tr("One goes on or was left; it counts for as long as it is known.")
        return self.tr(
            "%n go on or were left; they count for as long as they are known.", "", count
        )

    def band(self) -> str:
        """What the band of a curve means."""
        return self.tr(
            "The band shows how uncertain the curve is: with so many waits it would hold the true "
            "share in about 19 of 20 cases."
        )

    def undated(self, report: WaitReport) -> str:
        """What was left out; empty if nothing was."""
        if report.undated == 0:
            return ""
        if report.undated == 1:
            return self.tr(
                "One application is left out where the day of its ending counts: it is not known."
            )
        return self.tr(
            "%n applications are left out where the day of their ending counts: it is not known.",
            "",
            report.undated,
        )

    def published(self, wait: PublishedWait) -> str:
        """ "United States: 25.1 days on average from the first interview to the decision."."""
        text = (
            self.tr("{country}: {days} days on average from the first interview to the decision.")
            if wait.since == "interview"
            else self.tr("{country}: {days} days on average from the application to the decision.")
        )
        return text.format(country=country_name(wait.country), days=self._number(wait.days))

    def source(self, wait: PublishedWait) -> str:
        """Source, year and caveat of a published figure."""
        named = self.tr("{source}, {year}").format(source=wait.figure.source, year=wait.figure.year)
        return self._join(f"{named}.", wait.figure.caveat)

    def law(self, law: NamedTime) -> str:
        """What a law names; information only."""
        text = QCoreApplication.translate("Insights", LAWS[law.id])
        return text.format(days=law.days, since=full_date(law.since))

    def citation(self, law: NamedTime) -> str:
        return self.tr("Source: {citation}").format(citation=law.citation)

    # The flow

    def node(self, node: FlowNode) -> str:
        """The name of a stage: "Applied", "Second interview", "Waiting"."""
        if node.round is not None:
            name = interview_name(node.round)
            return (
                self.tr("{interview} and later").format(interview=name) if node.is_later else name
            )
        if node.outcome is not None:
            return state(node.outcome)
        return self.tr("Ended") if node.depth else self.tr("Applications")

    def link(self, link: FlowLink, source: FlowNode, target: FlowNode) -> str:
        """ "Applications to Phone screen: 3 applications, 2 to 9 March 2026"."""
        text = self.tr("{source} to {target}: {applications}").format(
            source=self.node(source),
            target=self.node(target),
            applications=counts.applications(link.count),
        )
        days = self.days(link.first, link.last)
        return self.tr("{text}, {days}").format(text=text, days=days) if days else text

    def days(self, first: date | None, last: date | None) -> str:
        if first is None or last is None:
            return ""
        if first == last:
            return full_date(first)
        return self.tr("{first} to {last}").format(first=full_date(first), last=full_date(last))

    def flow(self, flow: Flow) -> str:
        if not flow.applications:
            return self.tr("Here you will see where your applications went.")
        going_on = sum(node.count for node in flow.nodes if node.outcome in _GOES_ON)
        if flow.applications == 1:
            return self.tr("1 application so far.")
        text = self.tr("%n applications; {count} of them go on.", "", flow.applications)
        if going_on == 0:
            text = self.tr("%n applications; none of them goes on.", "", flow.applications)
        if going_on == 1:
            text = self.tr("%n applications; one of them goes on.", "", flow.applications)
        return text.format(count=going_on)

    # Follow-ups

    def answered(self, answered: Answered) -> str:
        """ "Check-in: 2 sent, 1 answered after 4 days"; numbers, however large."""
        name = self.follow_up(answered)
        if answered.answered == 0:
            text = self.tr("{name}: {sent} sent, none answered so far")
        elif len(answered.days) == 1:
            text = self.tr("{name}: {sent} sent, 1 answered {lengths}")
        else:
            text = self.tr("{name}: {sent} sent, {answered} answered {lengths}")
        return text.format(
            name=name,
            sent=answered.sent,
            answered=answered.answered,
            lengths=self.lengths(answered.days),
        )

    def follow_up(self, answered: Answered) -> str:
        """The name of a kind or a channel."""
        if answered.kind is not None:
            return contact_kind(answered.kind)
        if answered.channel in {None, Channel.NONE}:
            return self.tr("Channel not noted")
        return channel(answered.channel or Channel.NONE)

    def follow_ups(self, report: FollowUpReport) -> str:
        if report.sent == 0:
            return self.tr("You have not followed up yet. There may have been no need.")
        answered = sum(one.answered for one in report.kinds)
        if report.sent == 1:
            return (
                self.tr("The one follow-up so far was answered.")
                if answered
                else self.tr("The one follow-up so far has no answer yet.")
            )
        if answered == 0:
            text = self.tr("None of %n follow-ups has been answered so far.", "", report.sent)
        elif answered == 1:
            text = self.tr("One of %n follow-ups was answered.", "", report.sent)
        else:
            text = self.tr("{answered} of %n follow-ups were answered.", "", report.sent)
        text = text.format(answered=answered)
        return self._join(text, self.tr("An answer may have come without them, too."))

    def weeks(self, report: FollowUpReport) -> str:
        """The weeks beside the line of once a week."""
        more = sum(week.most > 1 for week in report.weeks)
        if not any(week.contacts for week in report.weeks):
            return self.tr("No contacts in the last weeks.")
        if more == 0:
            return self.tr("Never more than once in a calendar week about one application.")
        if more == 1:
            return self.tr("In one week more than once about one application; once is enough.")
        return self.tr(
            "In %n weeks more than once about one application; once is enough.", "", more
        )

    def thanks(self, thanks: Thanks) -> str:
        if thanks.interviews == 0:
            return self.tr("No interview to give thanks for yet.")
        if thanks.interviews == 1:
            return (
                self.tr("Thanks went out in time for the one interview so far.")
                if thanks.on_time
                else self.tr("1 interview so far; thanks that come later are welcome, too.")
            )
        if thanks.on_time == thanks.interviews:
            return self.tr("Thanks went out in time for all %n interviews.", "", thanks.interviews)
        text = self.tr(
            "Of %n interviews: thanks by the next working day {on_time}, later {late}, none noted "
            "{none}.",
            "",
            thanks.interviews,
        )
        return text.format(on_time=thanks.on_time, late=thanks.late, none=thanks.none)

    # The advice

    def fit(self, fit: AdviceFit) -> str:
        if fit.runs == 0:
            return self.tr(
                "There is nothing to compare yet: it takes an ending whose true reason you know."
            )
        if fit.runs == 1:
            text = self.tr("1 run of “What should I do?” ended with a reason that you know.")
        else:
            text = self.tr(
                "%n runs of “What should I do?” ended with a reason that you know.", "", fit.runs
            )
        text = self._join(
            text,
            self.tr(
                "The true reason was ranked first {first}, second {second}, third {third}."
            ).format(
                first=self.times(fit.ranks[0]),
                second=self.times(fit.ranks[1]),
                third=self.times(fit.ranks[2]),
            ),
        )
        return self._join(
            text, self.tr("These are your own cases; they prove nothing beyond them.")
        )

    def times(self, count: int) -> str:
        if count == 0:
            return self.tr("never")
        if count == 1:
            return self.tr("once")
        return self.tr("twice") if count == 2 else self.tr("%n times", "", count)

    def outside(self, fit: AdviceFit) -> str:
        """Runs whose true reason is none of the six; empty if there is none."""
        if fit.outside == 0:
            return ""
        if fit.outside == 1:
            return self.tr("One had a reason that is none of the six.")
        return self.tr("%n had a reason that is none of the six.", "", fit.outside)

    def _number(self, days: float) -> str:
        return locale().toString(days, "f", 0 if days.is_integer() else 1)

    def _join(self, *sentences: str) -> str:
        return " ".join(sentence for sentence in sentences if sentence)


_GOES_ON = frozenset({State.WAITING, State.ON_HOLD, State.OFFER})


insights = Insights()
