"""The page *Insights*: what the person's own record shows, beside what has been published."""

from collections.abc import Iterator
from functools import partial
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QStandardPaths, Qt, QTimer
from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from desktop import wording
from desktop.core.changes import Changes
from desktop.insight.results import EmployerHistory, InsightReport, WeekReview
from desktop.models.queries import ApplicationRow, Filter, Sort
from desktop.ops import Ops
from desktop.ui import theme
from desktop.ui.exporting.saving import Saving
from desktop.ui.insights.behind import BehindDialog
from desktop.ui.insights.computing import (
    ReportJob,
    ReviewJob,
    employer_of,
    is_quick,
    report_of,
    review_of,
)
from desktop.ui.insights.content import Content
from desktop.ui.insights.copying import pages
from desktop.ui.insights.employer import employer_content
from desktop.ui.insights.fit import fit_content
from desktop.ui.insights.flow import flow_content, link_of, link_words
from desktop.ui.insights.follow_ups import follow_up_content
from desktop.ui.insights.loading import Loader
from desktop.ui.insights.printing import Printing
from desktop.ui.insights.section import InsightSection, SectionKey
from desktop.ui.insights.waiting import Chosen
from desktop.ui.insights.waiting_section import WaitingSection
from desktop.ui.insights.week import WeekSection, whole_week
from desktop.ui.shell.navigator import Navigator
from desktop.ui.widgets.announce import announce
from desktop.ui.widgets.buttons import LinkButton
from desktop.ui.widgets.card import PageArea
from desktop.ui.widgets.empty_state import EmptyState
from desktop.ui.widgets.flow import RowOrColumn
from desktop.ui.widgets.page import Page
from desktop.ui.widgets.shortcuts import add_keys
from desktop.ui.widgets.tab_order import order_tabs
from desktop.ui.widgets.text import Quiet, Title

#: Applications that the first section offers, those that are due first.
_OFFERED = 50


class InsightsPage(Page):
    """Sections below each other. What was shown stays until new results are there."""

    def __init__(self, ops: Ops, navigator: Navigator, parent: QWidget | None = None) -> None:
        super().__init__(ops, navigator, QCoreApplication.translate("Pages", "Insights"), parent)
        self.report: InsightReport | None = None
        self._application = ""
        self._history: EmployerHistory | None = None
        self._loader = Loader(ops.before_write, self)
        self._loader.ready.connect(self._on_ready)
        self._loader.interrupted.connect(self._load_later)
        self._loader.failed.connect(self._on_failed)
        self.waiting = WaitingSection(self)
        self.employer = InsightSection(SectionKey("employer", self.tr("This employer")), self)
        self.flow = InsightSection(
            SectionKey("flow", self.tr("Where do my applications go?")), self
        )
        self.follow_ups = InsightSection(
            SectionKey("follow_ups", self.tr("What did follow-ups bring?")), self
        )
        self.fit = InsightSection(SectionKey("fit", self.tr("Did the advice fit?")), self)
        self.week = WeekSection(self)
        self.sections = (
            self.waiting,
            self.employer,
            self.flow,
            self.follow_ups,
            self.fit,
            self.week,
        )
        self.empty = EmptyState(
            "insights",
            self.tr("Nothing to show yet"),
            self.tr(
                "With your first applications, this page shows how long you waited and what came "
                "of it, beside what has been published."
            ),
        )
        self.today_button = self.empty.add_choice(self.tr("Show what to do today"))
        self.today_button.clicked.connect(lambda: navigator.show_page.emit("today"))
        self.about = Quiet(
            self.tr("All of this is your own record. A few cases are not a rule."),
            self,
        )
        self.loading = Quiet(self.tr("Counting…"), self)
        self.save = LinkButton(self.tr("Save as PDF…"), self, theme.icon("export"))
        self.save.clicked.connect(self._save)
        self.print = LinkButton(self.tr("Open as PDF to print"), self, theme.icon("external"))
        self.print.clicked.connect(self._print)
        add_keys(self.print, "Ctrl+P")
        for button in (self.print, self.save):
            button.setEnabled(False)  # until there are figures
        self.printing = Printing(self)
        self.printing.saving.failed.connect(self._on_failed)
        self.week.print.clicked.connect(self._print_week)
        self.saving = Saving(self)
        self.saving.saved.connect(lambda path: self._tell(self.tr("Saved: {path}"), path))
        self.saving.failed.connect(self._on_failed)
        self._arrange()
        self.flow.opened.connect(self._open_band)
        self.waiting.application_chosen.connect(self._choose)
        for section in self.sections:
            section.copied.connect(ops.reported)
            section.copied.connect(partial(announce, self))
            section.rebuilt.connect(self._order_tabs)
            section.walked.connect(self._scroll_to)

    def concerns(self, changes: Changes) -> bool:
        return bool(changes)

    def current_application(self) -> str:
        return self._application

    def focus_content(self) -> None:
        is_empty = self._stack.currentWidget() is self.empty
        target = self.today_button if is_empty else self.waiting.application
        target.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def refresh(self) -> None:
        if self.ops.queries.is_empty():
            self._loader.cancel()
            self._stack.setCurrentWidget(self.empty)
            return
        self._stack.setCurrentWidget(self.area)
        self._show_applications()
        if not is_quick(self.ops):
            self._loader.start(ReportJob(self.ops))
            return
        self._loader.cancel()
        self._show_report(report_of(self.ops))
        self.week.show_review(review_of(self.ops))

    def hideEvent(self, event: QHideEvent) -> None:
        """Stop a computation: the window may close, and the store with it."""
        super().hideEvent(event)
        if self._loader.is_busy:
            self._loader.cancel()
            self.stale = True

    def _load_later(self) -> None:
        """After a write has interrupted the computation."""
        QTimer.singleShot(0, self, self._load_again)

    def _load_again(self) -> None:
        if self.isVisible() and not self._loader.is_busy:
            self.refresh()
        else:
            self.stale = True

    def show_record(self, record_id: str) -> None:
        """Choose this application in the first section, now or when the page is shown."""
        self._application = record_id
        if self.isVisible():
            self._refresh_now()
        else:
            self.stale = True

    def _show_applications(self) -> None:
        """Offer those that wait, and the one that is chosen."""
        queries, now = self.ops.queries, self.ops.now()
        rows = queries.applications(
            filter=Filter.WAITING, sort=Sort.DUE, now=now, offset=0, limit=_OFFERED
        )
        chosen = queries.row(self._application, now) if self._application else None
        if chosen is None:
            self._application = ""
        elif all(row.id != chosen.id for row in rows):
            rows.insert(0, chosen)
        named = [(row.id, _name(row)) for row in rows]
        self._show_employer()
        self.waiting.show_applications(named, self._chosen())

    def _chosen(self) -> Chosen | None:
        queries = self.ops.queries
        application = queries.application(self._application) if self._application else None
        row = None if application is None else queries.row(application.id, self.ops.now())
        if application is None or row is None:
            return None
        interview = row.last_interview_on if row.interviewed else None
        silent = None if self._history is None else self._history.this.silent
        return Chosen(application, interview, silent)

    def _choose(self, application_id: str) -> None:
        self._application = application_id
        self._show_employer()
        self.waiting.choose(self._chosen())
        announce(self.waiting, " ".join(self.waiting.content.sentences))

    def _show_employer(self) -> None:
        history = employer_of(self.ops, self._application) if self._application else None
        self._history = history
        if history is not None:
            self.employer.show_content(employer_content(history))
            self.employer.heading.setText(wording.in_sentence(history.company))
        else:
            self.employer.heading.setText(self.employer.key.heading)
            hint = self.tr("Choose an application above to see how its employer has answered.")
            self.employer.show_content(Content(notes=[hint]))

    def _on_ready(self, found: InsightReport | WeekReview | None) -> None:
        """Show what was computed on another thread: the figures, then the week's review."""
        if isinstance(found, WeekReview):
            self.week.show_review(found)
        elif found is not None:
            self._show_report(found)
            self._loader.start(ReviewJob(self.ops))

    def _show_report(self, report: InsightReport | None) -> None:
        if report is None:
            return
        self.report = report
        self.loading.hide()
        for button in (self.print, self.save):
            button.setEnabled(True)
        self.waiting.show_report(report.waits)
        self.flow.show_content(flow_content(report.flow))
        self.follow_ups.show_content(follow_up_content(report.follow_ups))
        self.fit.show_content(fit_content(report.fit, is_calm=self.ops.queries.preferences.calm))

    def _open_band(self, key: str) -> None:
        """Show the applications behind a band."""
        flow = None if self.report is None else self.report.flow
        link = None if flow is None else link_of(flow, key)
        if flow is None or link is None:
            return
        dialog = BehindDialog(self.ops, link_words(flow, link), link.ids, self.window())
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.chosen.connect(self.navigator.open_application)
        dialog.open()

    def _on_failed(self, sentence: str) -> None:
        """Say why something failed; what was shown stays. Without a sentence it was stopped."""
        self.loading.hide()
        if sentence:
            self.ops.failed.emit(sentence)

    def _order_tabs(self) -> None:
        """Let Tab go from section to section, whichever was built last."""
        order_tabs([self.print, self.save, *self.sections])

    def _scroll_to(self, mark: QWidget) -> None:
        self.area.ensureWidgetVisible(mark, 0, theme.S)

    def _tell(self, pattern: str, path: Path) -> None:
        self.ops.reported.emit(pattern.format(path=path.name))

    def _save(self) -> None:
        """Ask where to save the page as a PDF, which can be printed."""
        place = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        dialog = QFileDialog(self.window(), self.tr("Save as PDF"), place)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix("pdf")
        dialog.setNameFilter(self.tr("PDF (*.pdf)"))
        dialog.selectFile(self._file_name())
        dialog.fileSelected.connect(lambda path: self.save_to(Path(path)))
        dialog.open()

    def save_to(self, path: Path) -> None:
        """Write the page to a PDF, unless one is being written."""
        if self.saving.is_busy:
            return
        self.saving.start(path, *self._pages())

    def _pages(self) -> tuple[Iterator[bytes], int]:
        """The page as a PDF, and about how many pieces that has."""
        shown = [(one.heading.text(), one.content) for one in self.sections]
        return pages(self.title, shown, self.ops.now().today), 2 * len(shown)

    def _file_name(self) -> str:
        return self.tr("insights {day}.pdf").format(day=self.ops.now().today.isoformat())

    def _print(self) -> None:
        self.printing.start(self._file_name(), *self._pages())

    def _print_week(self) -> None:
        if (review := self.week.review) is not None:
            heading = self.week.heading.text()
            found = pages(heading, [("", whole_week(review))], self.ops.now().today)
            self.printing.start(self._file_name(), found, 1)

    def _arrange(self) -> None:
        head, buttons = RowOrColumn(), RowOrColumn()
        for button in (self.print, self.save):
            buttons.box.addWidget(button, 0, Qt.AlignmentFlag.AlignLeading)
        head.box.addWidget(Title(self.title, self), 1)
        head.box.addWidget(buttons)
        contents = QWidget()
        contents.setMaximumWidth(theme.scaled(theme.READING_WIDTH))
        column = QVBoxLayout(contents)
        column.setContentsMargins(0, theme.XL, 0, theme.XXL)
        column.setSpacing(theme.L)
        column.addWidget(head)
        column.addWidget(self.about)
        column.addWidget(self.loading)
        for section in self.sections:
            column.addWidget(section)
        column.addStretch(1)
        room = QWidget()
        middle = QHBoxLayout(room)
        middle.setContentsMargins(theme.XL, 0, theme.XL, 0)
        middle.addStretch(1)
        middle.addWidget(contents, 1000)
        middle.addStretch(1)
        self.area = PageArea(room, self)
        self._stack = QStackedWidget()
        self._stack.addWidget(self.area)
        self._stack.addWidget(self.empty)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self._stack)


def _name(row: ApplicationRow) -> str:
    """An application in the choice: "Northwind · Data engineer"."""
    return " · ".join(filter(None, map(wording.in_sentence, (row.company, row.role))))
