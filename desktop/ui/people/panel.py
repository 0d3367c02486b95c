"""Details of a person: addresses, applications, history and notes."""

from collections.abc import Sequence

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QMenu,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from desktop import wording
from desktop.actions import people
from desktop.core.records import Person
from desktop.models.queries import ApplicationRow
from desktop.ops import UndoLabel
from desktop.ui import forms, theme
from desktop.ui.interviews.detail.link import ElidedLink, mail_link, web_link
from desktop.ui.interviews.detail.long_text import CollapsibleText, WrappedText, small_text
from desktop.ui.interviews.detail.section import MenuItem, SectionContext, clear_layout, menu_action
from desktop.ui.interviews.row_words import row_status, step_words
from desktop.ui.people.history import HistoryItem, person_history
from desktop.ui.theme import Meaning, Type
from desktop.ui.widgets.buttons import IconButton, LinkButton
from desktop.ui.widgets.card import Card
from desktop.ui.widgets.icon_label import MarkedLine
from desktop.ui.widgets.monogram import Monogram
from desktop.ui.widgets.text import Caption, Heading, Quiet, Text

#: Maximum of applications and of history items shown.
MAX_APPLICATIONS = 30
MAX_HISTORY = 40


class PersonPanel(QScrollArea):
    """Shows one person; `show_person` rebuilds everything below the header."""

    def __init__(self, context: SectionContext) -> None:
        super().__init__()
        self._context = context
        self._person: Person | None = None
        self.name = WrappedText("", Type.TITLE)
        self._tile = Monogram()
        self.about = small_text("")
        for text in (self.name, self.about):
            text.align_leading()
        self.edit_button = QPushButton(self.tr("Edit…"))
        self.edit_button.setAutoDefault(True)
        self.more = IconButton(theme.icon("more"), self.tr("More about this person"))
        self.more_menu = QMenu(self)
        merge = MenuItem("group", self.tr("Merge with…"), self.merge)
        self.more_menu.addAction(menu_action(self.more_menu, merge))
        self.more_menu.addSeparator()
        self.more_menu.addAction(
            menu_action(
                self.more_menu,
                MenuItem("delete", self.tr("Delete person (30 days to undo)"), self.delete),
            )
        )
        self.more_menu.addAction(
            menu_action(self.more_menu, MenuItem("delete", self.tr("Erase for good…"), self.erase))
        )
        self.edit_button.clicked.connect(self.edit)
        self.more.clicked.connect(self._show_more)
        self._blocks = QVBoxLayout()
        self._blocks.setSpacing(theme.S)
        self._arrange()

    def show_person(self, person: Person) -> None:
        top = self._person is None or person.id != self._person.id
        self._person = person
        self.name.setText(person.name)
        self._tile.show_company(person.name)
        about = " · ".join(wording.in_sentence(t) for t in (person.title, person.company) if t)
        self.about.setText(about)
        self.about.setVisible(bool(about))
        clear_layout(self._blocks)
        rows = self._context.ops.queries.person_applications(person.id, self._context.ops.now())
        for block in (
            *self._addresses(person),
            *self._applications(rows),
            *self._history(person, [row.id for row in rows[:MAX_APPLICATIONS]]),
            *self._notes(person),
        ):
            if isinstance(block, LinkButton):
                self._blocks.addWidget(block, 0, Qt.AlignmentFlag.AlignLeft)
            else:
                self._blocks.addWidget(block)
        if top:
            self.verticalScrollBar().setValue(0)

    def edit(self) -> None:
        if self._person is not None:
            ops, window = self._context.ops, self._context.window
            forms.PersonDialog(ops, window, person=self._person).open()

    def merge(self) -> None:
        """Ask for the record of the same person, and show both beside each other."""
        from desktop.ui.people.person_picker import PersonPicker  # noqa: PLC0415  when opened

        if self._person is None:
            return
        name = wording.in_sentence(self._person.name)
        picker = PersonPicker(
            self._context.ops,
            self.tr("Merge"),
            self.tr("Which record is {name}, too?").format(name=name),
            self._context.window,
            but=self._person.id,
        )
        picker.chosen.connect(self._merge_with)
        picker.open()

    def _merge_with(self, person_id: str) -> None:
        from desktop.ui.duplicates.merge_dialog import (  # noqa: PLC0415  when opened
            MergePeopleDialog,
        )

        other = self._context.ops.queries.person(person_id)
        if self._person is not None and other is not None:
            MergePeopleDialog(self._context.ops, self._person, other, self._context.window).open()

    def delete(self) -> None:
        if self._person is not None:
            done = self.tr("{name} deleted").format(name=wording.in_sentence(self._person.name))
            self._context.ops.run(
                UndoLabel(self.tr("Delete person"), done), people.delete, self._person.id
            )

    def erase(self) -> None:
        if self._person is not None:
            self._context.navigator.erase_person.emit(self._person.id)

    def _addresses(self, person: Person) -> list[QWidget]:
        window = self._context.window
        rows: list[QWidget] = []
        if person.email:
            name = self.tr("Write to {address}").format(address=person.email)
            rows.append(mail_link(person.email, name, window))
        if person.phone:
            rows.append(_beside_links(MarkedLine("phone", WrappedText(person.phone))))
        if person.profile_url:
            rows.append(web_link(person.profile_url, self.tr("Profile: open {host}"), window))
        limit = wording.contact_limit(no_calls=person.no_calls, no_contact=person.no_contact)
        if limit:
            line = MarkedLine("info", Text(limit, tone=Meaning.WAITING), Meaning.WAITING)
            rows.append(_beside_links(line))
        return rows or [Quiet(self.tr("No address and no number yet."))]

    def _applications(self, rows: Sequence[ApplicationRow]) -> list[QWidget]:
        blocks: list[QWidget] = [_heading(self.tr("Applications"))]
        if not rows:
            return [*blocks, Quiet(self.tr("None. This person belongs to no application."))]
        return blocks + [self._application(row) for row in rows[:MAX_APPLICATIONS]]

    def _application(self, row: ApplicationRow) -> QWidget:
        """A card with the state and the next step of an application."""
        navigator, today = self._context.navigator, self._context.ops.now().today
        company, role = wording.in_sentence(row.company), wording.in_sentence(row.role)
        words = self.tr("{company}, {role}").format(company=company, role=role)
        link = ElidedLink(
            words, self.tr("Open {application}").format(application=words), "interviews"
        )
        link.clicked.connect(lambda: navigator.open_application.emit(row.id))
        log = LinkButton(self.tr("Log a contact…"))
        log.setAccessibleName(self.tr("Log a contact: {application}").format(application=words))
        log.clicked.connect(lambda: navigator.log_contact.emit(row.id, ""))
        state = wording.state(row.state)
        if row.last_interview_on is not None:
            state = self.tr("{state} · last interview {when}").format(
                state=state, when=wording.when(row.last_interview_on, today)
            )
        card = Card()
        card.body.setContentsMargins(theme.S, theme.S, theme.S, theme.S)
        card.body.setSpacing(theme.XS)
        card.body.addWidget(link, 0, Qt.AlignmentFlag.AlignLeft)
        card.body.addWidget(_beside_links(small_text(state)))
        if step := step_words(row, with_state=False):
            when = row_status(row, today).words
            next_step = self.tr("Next: {step} · {when}").format(step=step, when=when)
            card.body.addWidget(_beside_links(small_text(next_step)))
        card.body.addWidget(log, 0, Qt.AlignmentFlag.AlignLeft)
        return card

    def _history(self, person: Person, application_ids: Sequence[str]) -> list[QWidget]:
        blocks: list[QWidget] = [_heading(self.tr("What was talked about"))]
        found = person_history(self._context.ops.queries, person.id, application_ids)
        if not found:
            return [*blocks, Quiet(self.tr("Nothing written down yet."))]
        several = len({item.company for item in found}) > 1
        items = found[:MAX_HISTORY]
        return blocks + [self._history_item(item, with_company=several) for item in items]

    def _history_item(self, item: HistoryItem, *, with_company: bool) -> QWidget:
        today = self._context.ops.now().today
        block = QWidget()
        column = QVBoxLayout(block)
        column.setContentsMargins(0, 0, 0, theme.S)
        column.setSpacing(theme.XS)
        kind = item.kind_text()
        if with_company:
            kind = f"{kind} · {wording.in_sentence(item.company)}"
        what = WrappedText(kind)
        what.setFont(theme.semibold())
        head = QHBoxLayout()
        head.setSpacing(theme.L)
        head.addWidget(what, 1)
        if item.on:
            day = Caption(wording.at_start(wording.when(item.on, today)))
            day.setWordWrap(False)
            head.addWidget(day, 0, Qt.AlignmentFlag.AlignTop)
        column.addLayout(head)
        if item.words:
            column.addWidget(CollapsibleText(item.words))
        return block

    def _notes(self, person: Person) -> list[QWidget]:
        if not person.notes:
            return []
        return [_heading(self.tr("Notes")), CollapsibleText(person.notes)]

    def _show_more(self) -> None:
        self.more_menu.popup(self.more.mapToGlobal(QPoint(0, self.more.height())))

    def _arrange(self) -> None:
        top = QHBoxLayout()
        top.setSpacing(theme.S)
        top.addWidget(self._tile, 0, Qt.AlignmentFlag.AlignTop)
        top.addWidget(self.name, 1)
        top.addWidget(self.edit_button, 0, Qt.AlignmentFlag.AlignTop)
        top.addWidget(self.more, 0, Qt.AlignmentFlag.AlignTop)
        column = QWidget()
        column.setMaximumWidth(theme.scaled(theme.READING_WIDTH))
        inside = QVBoxLayout(column)
        inside.setContentsMargins(theme.L, theme.L, theme.L, theme.XXL)
        inside.setSpacing(theme.XS)
        inside.addLayout(top)
        inside.addWidget(self.about)
        inside.addSpacing(theme.S)
        inside.addLayout(self._blocks)
        inside.addStretch()
        page = QWidget()
        line = QHBoxLayout(page)
        line.setContentsMargins(0, 0, 0, 0)
        line.addWidget(column, 1)
        line.addStretch(0)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setWidget(page)


def _beside_links(line: QWidget) -> QWidget:
    """Begin a line where the texts of links begin."""
    line.setContentsMargins(theme.S, 0, 0, 0)
    return line


def _heading(words: str) -> QWidget:
    heading = Heading(words)
    heading.setContentsMargins(0, theme.L, 0, 0)
    return heading
