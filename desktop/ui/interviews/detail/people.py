"""Section for the people of an application as chips, with who has been thanked."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QSizePolicy, QWidget

from desktop import wording
from desktop.actions import people
from desktop.advice.people import thank_progress
from desktop.core.kinds import ContactKind, Part
from desktop.core.records import ApplicationRecord, Person
from desktop.ops import UndoLabel
from desktop.ui import forms, theme
from desktop.ui.interviews.detail.person_chip import PersonChip
from desktop.ui.interviews.detail.section import MenuItem, Section, SectionContext, shortened
from desktop.ui.theme import Type
from desktop.ui.widgets.flow import FlowLayout
from desktop.ui.widgets.open_link import mail_to, open_link
from desktop.ui.widgets.text import Elided, Quiet
from desktop.ui.widgets.thank_ring import thanked_words


class PeopleSection(Section):
    def __init__(self, context: SectionContext) -> None:
        super().__init__(context)
        self.set_heading(self.tr("People"), self.tr("Add person…"))
        self.thanks = Elided("", Type.CAPTION, tone=theme.quiet)
        self.thanks.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.head.insertWidget(1, self.thanks)

    def content(self, record: ApplicationRecord) -> object:
        return (
            record.application.id,
            record.people,
            record.involvements,
            record.attendances,
            thank_progress(record, self.context.ops.now().utc),
        )

    def build(self, record: ApplicationRecord) -> Sequence[QWidget]:
        thanked, to_thank = thank_progress(record, self.context.ops.now().utc)
        self.thanks.setText(thanked_words(len(thanked), len(to_thank)))
        self.thanks.setVisible(bool(to_thank))
        if not record.people:
            return [Quiet(self.tr("No people yet. Add the ones you met, and who organised it."))]
        done = {person.id for person in thanked}
        owed = {person.id for person in to_thank} - done
        holder = QWidget()
        flow = FlowLayout(holder)
        for person in record.people:
            flow.addWidget(self._chip(record, person, done, owed))
        return [holder]

    def add(self) -> None:
        if self.record is not None:
            dialog = forms.PersonDialog(
                self.context.ops, self.context.window, application=self.record.application
            )
            dialog.open()

    def _chip(
        self, record: ApplicationRecord, person: Person, done: set[str], owed: set[str]
    ) -> PersonChip:
        part = next((i.part for i in record.involvements if i.person_id == person.id), None)
        is_thanked = person.id in done
        thanks = self.tr("Thanked") if is_thanked else ""
        if person.id in owed:
            thanks = self.tr("No thank-you yet")
        about = (wording.part(part) if part else "", thanks)
        items = self._menu_items(record, person, part, person.id in owed)
        chip = PersonChip(person, _joined(about), items, thanked=is_thanked)
        chip.clicked.connect(lambda: self.context.navigator.open_person.emit(person.id))
        return chip

    def _menu_items(
        self, record: ApplicationRecord, person: Person, part: Part | None, owed: bool
    ) -> list[MenuItem]:
        def edit() -> None:
            forms.PersonDialog(
                self.context.ops,
                self.context.window,
                person=person,
                application=record.application,
                part=part,
            ).open()

        def log() -> None:
            self.context.open_about(
                record.application.id,
                forms.ContactDialog(
                    self.context.ops,
                    record,
                    self.context.window,
                    kind=ContactKind.THANK_YOU if owed else None,
                    with_whom=[person.id],
                ),
            )

        def remove() -> None:
            done = self.tr("{name} removed from this application").format(
                name=shortened(person.name)
            )
            self.context.ops.run(
                UndoLabel(self.tr("Remove person"), done),
                people.uninvolve,
                record.application.id,
                person.id,
            )

        def write() -> None:
            open_link(mail_to(person.email), self.context.window)

        def copy() -> None:
            QGuiApplication.clipboard().setText(person.phone)

        log_words = self.tr("Log thanks…") if owed else self.tr("Log contact…")
        items = [MenuItem("mail-out", log_words, log)]
        if person.email:
            words = self.tr("Write to {address}").format(address=shortened(person.email))
            items.append(MenuItem("mail", words, write))
        if person.phone:
            words = self.tr("Copy {number}").format(number=shortened(person.phone))
            items.append(MenuItem("copy", words, copy))
        show = partial(self.context.navigator.open_person.emit, person.id)
        return [
            *items,
            MenuItem("edit", self.tr("Edit person…"), edit),
            MenuItem("people", self.tr("Show in People"), show),
            MenuItem("delete", self.tr("Remove from this application"), remove),
        ]


def _joined(parts: Sequence[str]) -> str:
    return " · ".join(part for part in parts if part)
