"""The content of the section on follow-ups."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from desktop.exchange.sheets import Sheet
from desktop.insight.results import Answered, FollowUpReport, Thanks
from desktop.ui.insights import words
from desktop.ui.insights.columns import Column, ColumnsDrawing
from desktop.ui.insights.content import Chart, Content
from desktop.ui.insights.dots import DotRow, DotsDrawing
from desktop.wording.insights import insights

#: Each fourth week has its day below; more would touch each other.
_LABELLED = 4


def follow_up_content(report: FollowUpReport) -> Content:
    """Charts of what there is; none of nothing."""
    translate = QCoreApplication.translate
    charts = []
    if report.kinds:
        charts.append(_answers(translate("InsightCharts", "Answers, by kind"), report.kinds))
    if any(one.answered for one in report.channels):
        charts.append(_answers(translate("InsightCharts", "Answers, by channel"), report.channels))
    if any(week.contacts for week in report.weeks):
        charts.append(_weeks(report))
    if report.thanks.interviews:
        charts.append(_thanks(report.thanks))
    return Content(sentences=[insights.follow_ups(report)], charts=charts)


def _answers(title: str, found: Sequence[Answered]) -> Chart:
    translate = QCoreApplication.translate
    rows = [
        DotRow(
            name=words.answered_name(one),
            part=one.answered,
            whole=one.sent,
            numbers=words.answered_numbers(one),
            words=words.answered_words(one),
        )
        for one in found
    ]
    heads = (
        translate("InsightCharts", "What"),
        translate("InsightCharts", "Sent"),
        translate("InsightCharts", "Answered"),
        translate("InsightCharts", "When"),
        translate("InsightCharts", "Still open"),
    )
    table = [
        (
            words.answered_name(one),
            one.sent,
            one.answered,
            insights.lengths(one.days),
            one.waiting,
        )
        for one in found
    ]
    return Chart(
        title=title,
        summary=translate("InsightCharts", "What is filled was answered."),
        drawing=DotsDrawing(rows),
        sheet=Sheet(title, heads, table),
    )


def _thanks(thanks: Thanks) -> Chart:
    """Filled dots only: each interview is in one of the rows."""
    translate = QCoreApplication.translate
    title = translate("InsightCharts", "Thank-yous")
    named = (
        (translate("InsightCharts", "By the next working day"), thanks.on_time),
        (translate("InsightCharts", "Later"), thanks.late),
        (translate("InsightCharts", "None noted"), thanks.none),
    )
    pattern = translate("InsightCharts", "{name}: {number}")
    rows = [
        DotRow(name, number, number, str(number), pattern.format(name=name, number=number))
        for name, number in named
    ]
    heads = (translate("InsightCharts", "Thanks"), translate("InsightCharts", "Interviews"))
    return Chart(
        title=title,
        summary=insights.thanks(thanks),
        drawing=DotsDrawing(rows),
        sheet=Sheet(title, heads, named),
    )


def _weeks(report: FollowUpReport) -> Chart:
    """The most contacts about one application in each week, which once a week is about."""
    translate = QCoreApplication.translate
    title = translate("InsightCharts", "Contacts about one application in a week")
    columns = [
        Column(
            label=words.week_label(week.monday) if number % _LABELLED == 0 else "",
            number=week.most,
            words=words.week_words(week),
        )
        for number, week in enumerate(report.weeks)
    ]
    heads = (
        translate("InsightCharts", "Week of"),
        translate("InsightCharts", "Contacts"),
        translate("InsightCharts", "Most about one application"),
    )
    rows = [(week.monday, week.contacts, week.most) for week in report.weeks]
    return Chart(
        title=title,
        summary=insights.weeks(report),
        drawing=ColumnsDrawing(columns, 1.0, translate("InsightCharts", "once a week")),
        sheet=Sheet(title, heads, rows),
    )
