"""All that is known for one interview ahead, to read before it and beside the call."""

from collections.abc import Iterator, Sequence

from PySide6.QtCore import QCoreApplication, QSize, Qt
from PySide6.QtGui import QIcon, QKeyEvent
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QHBoxLayout, QVBoxLayout, QWidget

from desktop import wording
from desktop.core.instants import ends_at, starts_at
from desktop.core.kinds import Format
from desktop.core.moment import Moment
from desktop.core.patterns import pattern
from desktop.core.records import ApplicationRecord, Interview, Person
from desktop.ops import Ops
from desktop.ui import forms, theme
from desktop.ui.interviews.detail.documents import posting_link
from desktop.ui.interviews.detail.entry_words import FORMAT_ICONS
from desktop.ui.interviews.detail.link import page_row
from desktop.ui.interviews.detail.long_text import CollapsibleText, WrappedText, small_text
from desktop.ui.interviews.detail.notes import ProblemsSection, QuestionsSection, marked
from desktop.ui.interviews.detail.section import (
    MenuItem,
    Row,
    Section,
    SectionContext,
    clear_layout,
    shortened,
)
from desktop.ui.shell.navigator import Navigator
from desktop.ui.theme import Type
from desktop.ui.widgets.buttons import LinkButton
from desktop.ui.widgets.card import Hairline
from desktop.ui.widgets.icon_label import IconLabel
from desktop.ui.widgets.shortcuts import add_close_key
from desktop.ui.widgets.text import Caption, Quiet
from desktop.ui.widgets.window_layout import ScrollableBody, fill_window, remember_size
from desktop.wording.cities import city
from desktop.wording.grammar import fill

FIRST_SIZE = QSize(640, 720)
_SCROLL_KEYS = frozenset(
    {
        Qt.Key.Key_Up,
        Qt.Key.Key_Down,
        Qt.Key.Key_PageUp,
        Qt.Key.Key_PageDown,
        Qt.Key.Key_Home,
        Qt.Key.Key_End,
    }
)
_ADDRESS = pattern(r"https?://[^\s<>\"]+[^\s<>\".,;:!?)]")


class PrepareDialog(QDialog):
    """When and how, the people, their problems, earlier questions, notes. Not modal.

    It follows changes of the store, and closes when the interview is deleted.
    """

    def __init__(
        self, ops: Ops, navigator: Navigator, interview_id: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.interview_id = interview_id
        self._ops = ops
        context = SectionContext(ops, navigator, self)
        self.head = InterviewHead(context)
        self.people = PeopleToMeet(context, interview_id)
        self.problems = ProblemsSection(context)
        self.questions = QuestionsSection(context)
        self.notes = NotesToRead(context, interview_id)
        self.buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        close = self.buttons.button(QDialogButtonBox.StandardButton.Close)
        close.setIcon(QIcon())
        self.buttons.rejected.connect(self.reject)
        self._arrange()
        self.refresh()
        ops.changed.connect(self.refresh)
        add_close_key(self)
        remember_size(self, "prepare", FIRST_SIZE)
        close.setFocus()

    def refresh(self) -> None:
        interview = self._ops.queries.interview(self.interview_id)
        record = self._ops.queries.record(interview.application_id) if interview else None
        if interview is None or record is None:
            self.close()
            return
        self.setWindowTitle(
            self.tr("Prepare: {interview} at {company}").format(
                interview=wording.interview_name(interview.round),
                company=wording.in_sentence(record.application.company),
            )
        )
        self.head.show_interview(record, interview)
        for section in (self.people, self.problems, self.questions, self.notes):
            section.show_record(record)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """The keys that scroll a page scroll the view, whatever has the focus."""
        if event.key() in _SCROLL_KEYS and (area := self.findChild(ScrollableBody)) is not None:
            QCoreApplication.sendEvent(area.verticalScrollBar(), event)
        else:
            super().keyPressEvent(event)

    def _arrange(self) -> None:
        body = QWidget()
        column = QVBoxLayout(body)
        column.setContentsMargins(theme.L, theme.L, theme.S, theme.L)
        column.setSpacing(theme.L)
        column.addWidget(self.head)
        for section in (self.people, self.problems, self.questions, self.notes):
            column.addWidget(Hairline())
            column.addWidget(section)
        column.addStretch()
        fill_window(self, body, self.buttons, divided=True)


class InterviewHead(QWidget):
    """Company and role, when and how it takes place, the posting."""

    def __init__(self, context: SectionContext) -> None:
        super().__init__()
        self._context = context
        self._shown: object = None
        self._record: ApplicationRecord | None = None
        self._interview: Interview | None = None
        self.title = WrappedText("", Type.TITLE)
        self.role = WrappedText("")
        for text in (self.title, self.role):
            text.align_leading()
        self.edit = LinkButton(self.tr("Edit interview…"), self, theme.icon("edit"))
        self.facts = QVBoxLayout()
        self.facts.setSpacing(theme.XS)
        top = QHBoxLayout()
        top.setSpacing(theme.S)
        top.addWidget(self.title, 1)
        top.addWidget(self.edit, 0, Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.S)
        column.addLayout(top)
        column.addWidget(self.role)
        column.addLayout(self.facts)
        self.edit.clicked.connect(self._edit)

    def show_interview(self, record: ApplicationRecord, interview: Interview) -> None:
        self._record, self._interview = record, interview
        now = self._context.ops.now()
        shown = (record.application, record.postings, interview, now.today, now.zone)
        if shown == self._shown:
            return
        self._shown = shown
        self.title.setText(
            self.tr("{interview} · {company}").format(
                interview=wording.interview_name(interview.round),
                company=wording.in_sentence(record.application.company),
            )
        )
        self.role.setText(record.application.role)
        clear_layout(self.facts)
        before: QWidget = self.edit
        for fact in self._facts(record, interview, now):
            self.facts.addWidget(fact)
            for link in fact.findChildren(LinkButton):
                QWidget.setTabOrder(before, link)
                before = link

    def _facts(
        self, record: ApplicationRecord, interview: Interview, now: Moment
    ) -> Iterator[QWidget]:
        application, window = record.application, self._context.window
        yield _fact("calendar", WrappedText(self._when(interview, now)))
        if Moment(starts_at(interview), now.zone).local != interview.starts:
            yield _fact("", small_text(self._their_time(interview)))
        is_known = interview.format is not Format.UNKNOWN
        how = [wording.format_name(interview.format)] if is_known else []
        if application.location:
            how.append(wording.in_sentence(application.location))
        words = " · ".join(how) or self.tr("Not noted whether on site, by video or by phone")
        icon = FORMAT_ICONS[interview.format] if is_known else "info"
        yield _fact(icon, WrappedText(words))
        if address := _ADDRESS.search(interview.notes):
            yield _fact("", page_row(self.tr("From your notes"), address.group(), window))
        if application.posting_url:
            yield _fact("link", page_row(self.tr("Posting"), application.posting_url, window))
        else:
            add = LinkButton(self.tr("Add the address of the posting…"))
            add.clicked.connect(self._add_posting)
            yield _fact("link", add)
        for posting in record.postings[-1:]:
            yield _fact("posting", posting_link(self._context, record, posting))

    def _when(self, interview: Interview, now: Moment) -> str:
        starts, ends = (
            Moment(at, now.zone).local for at in (starts_at(interview), ends_at(interview))
        )
        return self.tr("{when} to {end}").format(
            when=wording.at_start(wording.when_at(starts, now.today)),
            end=wording.clock_time(ends.time()),
        )

    def _their_time(self, interview: Interview) -> str:
        return self.tr("{time} in {zone}, where they are").format(
            time=wording.clock_time(interview.starts.time()),
            zone=city(interview.zone),
        )

    def _edit(self) -> None:
        if self._record is not None:
            forms.InterviewDialog(
                self._context.ops, self._record, self._context.window, interview=self._interview
            ).open()

    def _add_posting(self) -> None:
        if self._record is not None:
            dialog = forms.ApplicationDialog(
                self._context.ops, self._record.application, self._context.window
            )
            dialog.posting.setFocus()
            dialog.open()


class _InterviewSection(Section):
    """A section about one interview, whose button opens the form of the interview."""

    def __init__(self, context: SectionContext, interview_id: str) -> None:
        super().__init__(context)
        self.interview_id = interview_id

    def form(self, record: ApplicationRecord) -> "forms.InterviewDialog":
        interview = next(i for i in record.interviews if i.id == self.interview_id)
        ops, window = self.context.ops, self.context.window
        return forms.InterviewDialog(ops, record, window, interview=interview)


class PeopleToMeet(_InterviewSection):
    """Those who will be there, with what is noted about them, then the others of the employer."""

    def __init__(self, context: SectionContext, interview_id: str) -> None:
        super().__init__(context, interview_id)
        self.set_heading(self.tr("People"), self.tr("Add people…"))

    def content(self, record: ApplicationRecord) -> object:
        return record.people, record.involvements, record.attendances, record.interviews

    def build(self, record: ApplicationRecord) -> Sequence[QWidget]:
        present = {a.person_id for a in record.attendances if a.interview_id == self.interview_id}
        there = [self._row(record, person) for person in record.people if person.id in present]
        others = [self._row(record, person) for person in record.people if person.id not in present]
        rows: list[QWidget] = list(there)
        if not there:
            rows.append(
                Quiet(
                    self.tr(
                        "Nobody noted yet. Does the invitation name somebody? Add them, and look "
                        "them up before you meet."
                    )
                )
            )
        if others:
            rows += [Caption(self.tr("Known from before")), *others]
        return rows

    def add(self) -> None:
        if self.record is not None:
            dialog = self.form(self.record)
            dialog.people.line.setFocus()
            dialog.open()

    def _row(self, record: ApplicationRecord, person: Person) -> Row:
        part = next((i.part for i in record.involvements if i.person_id == person.id), None)

        def edit() -> None:
            forms.PersonDialog(
                self.context.ops,
                self.context.window,
                person=person,
                application=record.application,
                part=part,
            ).open()

        row = Row(
            person.id,
            fill(
                self.tr("More about {name}"),
                person.courtesy,
                name=shortened(person.name),
            ),
            [
                MenuItem("edit", self.tr("Edit person…"), edit),
                MenuItem(
                    "people",
                    self.tr("Show in People"),
                    lambda: self.context.navigator.open_person.emit(person.id),
                ),
            ],
            IconLabel("person"),
        )
        name = WrappedText(person.name)
        name.setFont(theme.semibold())
        name.align_leading()
        row.body.addWidget(name)
        about = [
            wording.part(part) if part else "",
            wording.in_sentence(person.title),
            person.phone,
        ]
        if words := " · ".join(one for one in about if one):
            row.body.addWidget(small_text(words))
        for note in filter(None, self._notes(record, person)):
            row.body.addWidget(CollapsibleText(note))
        if person.profile_url:
            link = page_row(self.tr("Profile"), person.profile_url, self.context.window)
            row.body.addWidget(link)
        return row

    def _notes(self, record: ApplicationRecord, person: Person) -> Iterator[str]:
        """What was noted about them at each interview, and in general."""
        for interview in record.interviews:
            for attendance in record.attendances:
                if (attendance.interview_id, attendance.person_id) == (interview.id, person.id):
                    yield wording.notes_of(attendance)
        yield person.notes


class NotesToRead(_InterviewSection):
    """The notes on this interview, on earlier ones and on the application."""

    def __init__(self, context: SectionContext, interview_id: str) -> None:
        super().__init__(context, interview_id)
        self.set_heading(self.tr("Notes"), self.tr("Edit notes…"))
        self.add_button.setIcon(theme.icon("edit"))

    def content(self, record: ApplicationRecord) -> object:
        return record.interviews, record.application.notes, self.context.ops.now().today

    def build(self, record: ApplicationRecord) -> Sequence[QWidget]:
        notes = {i.id: i.notes for i in record.interviews}
        rows: list[QWidget] = (
            [CollapsibleText(notes[self.interview_id])]
            if notes.get(self.interview_id)
            else [
                Quiet(
                    self.tr(
                        "Nothing noted for this one yet. What do you want to ask them? What should "
                        "they remember of you?"
                    )
                )
            ]
        )
        today = self.context.ops.now().today
        for interview in reversed(record.interviews):
            if interview.notes and interview.id != self.interview_id:
                about = self.tr("{interview}, {day}").format(
                    interview=wording.interview_name(interview.round),
                    day=wording.day(interview.starts.date(), today),
                )
                rows.append(_note(about, interview.notes))
        if record.application.notes:
            rows.append(_note(self.tr("On the application"), record.application.notes))
        return rows

    def add(self) -> None:
        if self.record is not None:
            dialog = self.form(self.record)
            dialog.notes.setFocus()
            dialog.open()


def _note(about: str, text: str) -> QWidget:
    note = QWidget()
    column = QVBoxLayout(note)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(theme.XS)
    column.addWidget(Caption(about))
    column.addWidget(CollapsibleText(text))
    return note


def _fact(icon: str, words: QWidget) -> QWidget:
    fact = QWidget()
    line = marked(icon, words)
    line.setContentsMargins(0, 0, 0, 0)
    line.addStretch()
    fact.setLayout(line)
    return fact
