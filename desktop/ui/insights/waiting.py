"""The content of the section on waiting times."""

from datetime import date
from typing import NamedTuple

from PySide6.QtCore import QCoreApplication

from desktop.core.records import Application
from desktop.exchange.sheets import Sheet
from desktop.insight.results import Curve, Place, Until, WaitGroup, WaitReport
from desktop.ui.insights import words
from desktop.ui.insights.content import Chart, Content, Source
from desktop.ui.insights.curve import CurveDrawing, CurvePoint
from desktop.wording.insights import insights


class Chosen(NamedTuple):
    """An application that is looked at."""

    application: Application
    interview: date | None
    """The day of its last interview, if there was one."""
    silent: int | None
    """The days without a word since then, if the person waits for one."""


def waiting_content(report: WaitReport, group: WaitGroup, chosen: Chosen | None) -> Content:
    """A group of waits beside what has been published; `chosen` adds one that goes on."""
    place = None
    if chosen is not None and chosen.silent is not None and group.until is Until.WORD:
        place = report.place(chosen.silent)
    sentences = [] if place is None else [insights.place(place)]
    charts, notes = [], []
    if group.curve is None:
        sentences.append(insights.waits(group))
    else:
        charts.append(wait_chart(group, group.curve, place))
        notes.append(insights.band())
    notes.append(insights.undated(report))
    return Content(
        sentences=sentences,
        charts=charts,
        notes=[note for note in notes if note],
        published=published(report, chosen),
    )


def published(report: WaitReport, chosen: Chosen | None) -> list[Source]:
    """Published means, and times that laws name, by source: those for the place of `chosen`."""
    means, laws = report.published, report.laws
    if chosen is not None:
        job, interview = chosen.application, chosen.interview
        means = tuple(one for one in means if one.country == job.country) or means
        laws = tuple(
            one
            for one in laws
            if interview is not None and one.is_for(job.country, job.subdivision, interview)
        )
    by_source: dict[str, list[str]] = {}
    for mean in means:
        by_source.setdefault(insights.source(mean), []).append(insights.published(mean))
    for law in laws:
        by_source.setdefault(insights.citation(law), []).append(insights.law(law))
    return [Source(texts=texts, source=source) for source, texts in by_source.items()]


def wait_chart(group: WaitGroup, curve: Curve, place: Place | None) -> Chart:
    here_words = ""
    if place is not None:
        here_words = QCoreApplication.translate("InsightCharts", "you: {days}").format(
            days=words.counts.days(place.days)
        )
    drawing = CurveDrawing(
        points=[
            CurvePoint(one.day, one.share, one.low, one.high, words.point_words(one))
            for one in curve.points
            if one.ended
        ],
        last_day=curve.points[-1].day,
        here=None if place is None else place.days,
        here_words=here_words,
    )
    title = insights.until(group.until)
    return Chart(
        title=title,
        summary=insights.waits(group),
        drawing=drawing,
        sheet=wait_sheet(curve, title),
    )


def wait_sheet(curve: Curve, name: str) -> Sheet:
    """One row for each day on which a wait ended, or no more is known of one."""
    translate = QCoreApplication.translate
    heads = (
        translate("InsightCharts", "Day"),
        translate("InsightCharts", "Had lasted until then"),
        translate("InsightCharts", "Ended"),
        translate("InsightCharts", "Not known further"),
        translate("InsightCharts", "Share that still waits"),
        translate("InsightCharts", "95 % band"),
    )
    band = translate("InsightCharts", "{low} to {high}")
    rows = [
        (
            one.day,
            one.at_risk,
            one.ended,
            one.censored,
            words.share_text(one.share),
            band.format(low=words.share_text(one.low), high=words.share_text(one.high)),
        )
        for one in curve.points
    ]
    return Sheet(name, heads, rows)
