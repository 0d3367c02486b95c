"""The section with the week's review, to read, copy and print."""

from dataclasses import replace

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from desktop.insight.results import WeekReview
from desktop.ui import theme
from desktop.ui.insights import words
from desktop.ui.insights.content import Content, Part
from desktop.ui.insights.section import InsightSection, SectionKey
from desktop.ui.widgets.buttons import LinkButton
from desktop.ui.widgets.flow import FlowLayout
from desktop.wording.insight_review import insight_review

#: Lines of what comes; the copied text and paper have all.
_MOST = 10


class WeekSection(InsightSection):
    """What was done, what comes, and one thing that went well."""

    def __init__(self, parent: QWidget | None = None) -> None:
        self.review: WeekReview | None = None
        super().__init__(SectionKey("week", self.tr("Your week")), parent)
        self.copy = LinkButton(self.tr("Copy text"), self, theme.icon("copy"))
        self.copy.clicked.connect(self._copy_text)
        self.print = LinkButton(self.tr("Open as PDF to print"), self, theme.icon("external"))
        self.print.setAccessibleName(
            self.tr("{part}: open as PDF to print").format(part=self.key.heading)
        )
        for button in (self.copy, self.print):
            button.setEnabled(False)  # until there is a review
        row = FlowLayout()
        row.addWidget(self.copy)
        row.addWidget(self.print)
        self.add_below(row)

    def show_review(self, review: WeekReview) -> None:
        self.review = review
        for button in (self.copy, self.print):
            button.setEnabled(True)
        self.show_content(week_content(review))

    def _copy_text(self) -> None:
        if self.review is not None:
            QGuiApplication.clipboard().setText(insight_review.text(self.review))
            self.copied.emit(self.tr("Text copied"))


def week_content(review: WeekReview) -> Content:
    """The days, what went well, what was done, and the first of what comes."""
    left = len(review.coming) - _MOST
    if left <= 0:
        return whole_week(review)
    first = replace(review, coming=review.coming[: _MOST - 1])
    return _content(review, [*insight_review.coming(first), words.counts.more(left + 1)])


def whole_week(review: WeekReview) -> Content:
    """The same with all that comes, for paper."""
    return _content(review, insight_review.coming(review))


def _content(review: WeekReview, coming: list[str]) -> Content:
    translate = QCoreApplication.translate
    well = insight_review.went_well(review)
    parts = [
        Part(heading=translate("InsightCharts", "Went well"), lines=[well] if well else []),
        Part(heading=translate("InsightCharts", "Done"), lines=insight_review.done(review)),
        Part(heading=translate("InsightCharts", "Coming"), lines=coming),
    ]
    return Content(
        sentences=[insight_review.title(review)], parts=[part for part in parts if part.lines]
    )
