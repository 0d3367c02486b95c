"""The page with all details of one application."""

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QStackedLayout, QVBoxLayout, QWidget

from desktop.core.changes import Changes
from desktop.core.kinds import State
from desktop.ops import Ops
from desktop.ui import theme
from desktop.ui.interviews.detail.documents import DocumentsSection, PostingsSection
from desktop.ui.interviews.detail.employer import EmployerSection
from desktop.ui.interviews.detail.empty_sections import EmptySections
from desktop.ui.interviews.detail.header import Header
from desktop.ui.interviews.detail.notes import (
    NotesSection,
    ProblemsSection,
    QuestionsSection,
)
from desktop.ui.interviews.detail.offer import OfferCard
from desktop.ui.interviews.detail.offer_line import OtherApplications
from desktop.ui.interviews.detail.pages import PagesSection
from desktop.ui.interviews.detail.people import PeopleSection
from desktop.ui.interviews.detail.runs import RunsSection
from desktop.ui.interviews.detail.section import Row, Section, SectionContext
from desktop.ui.interviews.detail.step_card import NextStepCard
from desktop.ui.interviews.detail.timeline import TimelineSection
from desktop.ui.shell.navigator import Navigator
from desktop.ui.widgets.card import Hairline, see_through
from desktop.ui.widgets.empty_state import EmptyState
from desktop.ui.widgets.page import Page
from desktop.ui.widgets.tab_order import order_tabs


class DetailView(Page):
    """Header, next step and sections of the application set by `show_application`."""

    def __init__(self, ops: Ops, navigator: Navigator, parent: QWidget | None = None) -> None:
        super().__init__(ops, navigator, "", parent)
        self.title = self.tr("Application")
        self._id: str | None = None
        self._people: frozenset[str] = frozenset()
        self._wanted_record = ""
        context = SectionContext(ops, navigator, self)
        self.header = Header(context)
        self.offer = OfferCard(context)
        self.step = NextStepCard(context)
        self.others = OtherApplications(context)
        self.people = PeopleSection(context)
        self.timeline = TimelineSection(context)
        self.problems = ProblemsSection(context)
        self.questions = QuestionsSection(context)
        self.postings = PostingsSection(context)
        self.documents = DocumentsSection(context)
        self.pages = PagesSection(context)
        self.notes = NotesSection(context)
        self.employer = EmployerSection(context)
        self.runs = RunsSection(context)
        self.sections: tuple[Section, ...] = (
            self.timeline,
            self.people,
            self.problems,
            self.questions,
            self.postings,
            self.documents,
            self.pages,
            self.notes,
        )
        self.empty_state = EmptyState(
            "interviews",
            self.tr("Nothing selected"),
            self.tr("Choose an application to see what to do, whom you met and what was said."),
        )
        self.area = self._scroller()
        self.timeline.shown.connect(self._scroll_to)
        self._stack = QStackedLayout(self)
        self._stack.addWidget(self.empty_state)
        self._stack.addWidget(self.area)

    @property
    def application_id(self) -> str | None:
        """The id of the application shown, or None."""
        return self._id

    def show_application(self, application_id: str | None) -> None:
        """Shows this application, scrolled to the top; None selects nothing."""
        if application_id != self._id:
            self._id = application_id
            self.area.verticalScrollBar().setValue(0)
        if self.isVisible():
            self._refresh_now()
        else:
            self.stale = True

    def show_record_of(self, record_id: str) -> None:
        """Go to a contact, or another record of the application, now or with the next refresh."""
        if self.stale or not self.isVisible():
            self._wanted_record = record_id
        elif not self.timeline.show_entry(record_id):
            row = self.findChild(Row, record_id)
            if row is not None:
                row.more.setFocus(Qt.FocusReason.ShortcutFocusReason)
                self._scroll_to(row)

    def refresh(self) -> None:
        record = self.ops.queries.record(self._id) if self._id else None
        row = self.ops.queries.row(self._id, self.ops.now()) if self._id else None
        if record is None or row is None:
            self._people = frozenset()
            self._stack.setCurrentWidget(self.empty_state)
            return
        self._people = frozenset(person.id for person in record.people)
        self.header.show_record(record)
        self.offer.show_record(record)
        self.step.setVisible(record.application.state is not State.HIRED)
        self.step.show_step(record.application, row, self.ops.now().today)
        self.others.show_record(record)
        for section in self.sections:
            section.show_record(record)
        self.empty_sections.show_record(record)
        runs = self.ops.queries.advice_runs(record.application.id)
        self.employer.show_record(record)
        self.runs.show_runs(record.application, runs)
        order_tabs([self.header.ask_link, *self.offer.buttons])
        order_tabs([self.step.remind, *self.others.buttons])
        self._stack.setCurrentWidget(self.area)
        wanted, self._wanted_record = self._wanted_record, ""
        if wanted:
            self.show_record_of(wanted)

    def concerns(self, changes: Changes) -> bool:
        if self._id is None:
            return False
        if changes.agenda or changes.settings or self._id in changes.applications:
            return True
        return bool(self._people & changes.people)

    def focus_content(self) -> None:
        if self._stack.currentWidget() is self.area:
            if self.step.isHidden():
                self.offer.take_focus()
            else:
                self.step.take_focus()

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.focus_content()

    def _scroll_to(self, row: QWidget) -> None:
        """Scroll to `row` after it has got its place in the layout."""
        QTimer.singleShot(0, row, lambda: self.area.ensureWidgetVisible(row, 0, theme.L))

    def _scroller(self) -> QScrollArea:
        column = QWidget()
        column.setMaximumWidth(theme.scaled(theme.READING_WIDTH))
        inside = QVBoxLayout(column)
        inside.setContentsMargins(theme.L, theme.L, theme.L, theme.XXL)
        inside.setSpacing(theme.L)
        inside.addWidget(self.header)
        inside.addWidget(self.offer)
        inside.addWidget(self.step)
        inside.addWidget(self.others)
        foldable = []
        for section in self.sections:
            above = Hairline()
            inside.addWidget(above)
            inside.addWidget(section)
            foldable.append((section, above))
        self.empty_sections = EmptySections(foldable)
        inside.addWidget(Hairline())
        inside.addWidget(self.empty_sections)
        inside.addWidget(self.employer)
        inside.addWidget(self.runs)
        inside.addStretch()
        page = QWidget()
        line = QHBoxLayout(page)
        line.setContentsMargins(0, 0, 0, 0)
        line.addWidget(column, 1)
        line.addStretch(0)
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setWidget(page)
        see_through(area)
        return area
