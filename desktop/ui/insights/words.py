"""Words for the marks and tables of the page *Insights*.

What is said about a result stands in `wording.insights`.
"""

from collections.abc import Sequence
from datetime import date
from functools import partial

from PySide6.QtCore import QCoreApplication

from desktop import wording
from desktop.insight.results import Answered, CurvePoint, Until, Week
from desktop.wording.dates import day_and_month, full_date
from desktop.wording.insights import insights

_TENTHS = 10


class InsightCharts:
    """Texts with a count, in the plural forms of the language; see `wording.counts`."""

    tr = staticmethod(partial(QCoreApplication.translate, "InsightCharts"))

    def days(self, count: int) -> str:
        return self.tr("1 day") if count == 1 else self.tr("%n days", "", count)

    def contacts(self, count: int) -> str:
        if count == 0:
            return self.tr("no contact")
        return self.tr("1 contact") if count == 1 else self.tr("%n contacts", "", count)

    def most(self, count: int) -> str:
        """The most contacts about one application in a week."""
        if count == 1:
            return self.tr("at most 1 about one application")
        return self.tr("at most %n about one application", "", count)

    def more(self, count: int) -> str:
        return self.tr("And %n more.", "", count)

    def still_open(self, count: int) -> str:
        return self.tr("1 still open") if count == 1 else self.tr("%n still open", "", count)


counts = InsightCharts()


def until_name(until: Until) -> str:
    """The name of a choice: what is waited for."""
    if until is Until.WORD:
        return QCoreApplication.translate("InsightCharts", "Next word")
    return QCoreApplication.translate("InsightCharts", "Decision")


def point_words(point: CurvePoint) -> str:
    """A mark of a curve: "After 14 days: 2 of 11 ended. About 5 of 10 wait on (3 to 7).".

    The share is in tenths, as so few cases carry no per cents.
    """
    share, low, high = (round(one * _TENTHS) for one in (point.share, point.low, point.high))
    pattern = QCoreApplication.translate(
        "InsightCharts",
        "After {days}: {ended} of {waiting} ended. About {share} of 10 wait on ({low} to {high}).",
    )
    return pattern.format(
        days=counts.days(point.day),
        ended=point.ended,
        waiting=point.at_risk,
        share=share,
        low=low,
        high=high,
    )


def share_text(share: float) -> str:
    """A share for a table: "0.48"."""
    return wording.locale().toString(share, "f", 2)


def week_label(monday: date) -> str:
    """A short day below a column: "2 Mar"."""
    return day_and_month(monday)


def week_words(week: Week) -> str:
    """A column in a sentence: "Week of 2 March 2026: 3 contacts, at most 1 about one …"."""
    translate = QCoreApplication.translate
    contacts, monday = counts.contacts(week.contacts), full_date(week.monday)
    if not week.contacts:
        pattern = translate("InsightCharts", "Week of {day}: {contacts}")
        return pattern.format(day=monday, contacts=contacts)
    pattern = translate("InsightCharts", "Week of {day}: {contacts}, {most}")
    return pattern.format(day=monday, contacts=contacts, most=counts.most(week.most))


def answered_name(one: Answered) -> str:
    """The kind or the channel of follow-ups."""
    if one.kind is not None:
        return wording.contact_kind(one.kind)
    return "" if one.channel is None else wording.channel(one.channel)


def answered_numbers(one: Answered) -> str:
    """The numbers behind a row of dots: "2 of 5 answered after 1 and 4 days, 1 still open"."""
    translate = QCoreApplication.translate
    pattern = translate("InsightCharts", "{answered} of {sent} answered {lengths}")
    lengths = insights.lengths(one.days)
    said = pattern.format(answered=one.answered, sent=one.sent, lengths=lengths).strip()
    return joined((said, counts.still_open(one.waiting) if one.waiting else ""))


def answered_words(one: Answered) -> str:
    """A row in a sentence."""
    return joined((insights.answered(one), counts.still_open(one.waiting) if one.waiting else ""))


def joined(parts: Sequence[str]) -> str:
    """Parts of a sentence with commas between them, without the empty ones."""
    comma = QCoreApplication.translate("InsightCharts", ", ")
    return comma.join(part for part in parts if part)
