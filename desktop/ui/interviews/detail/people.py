"""Section for the people of an application, with who has been thanked."""

from collections.abc import Sequence

from PySide6.QtWidgets import QHBoxLayout, QWidget

from desktop import wording
from desktop.actions import people
from desktop.advice.people import thank_progress
from desktop.core.kinds import ContactKind, Part
from desktop.core.records import ApplicationRecord, Person
from desktop.ops import UndoLabel
from desktop.ui import theme
from desktop.ui.forms.contact import ContactDialog
from desktop.ui.forms.person import PersonDialog
from desktop.ui.interviews.detail.link import mail_link
from desktop.ui.interviews.detail.long_text import WrappedText, small_text
from desktop.ui.interviews.detail.section import MenuItem, Row, Section, SectionContext, shortened
from desktop.ui.theme import Meaning
from desktop.ui.widgets.icon_label import MarkedLine
from desktop.ui.widgets.text import Quiet, Text
from desktop.ui.widgets.thank_ring import ThankRing


class PeopleSection(Section):
    def __init__(self, context: SectionContext) -> None:
        super().__init__(context)
        self.set_heading(self.tr("People"), self.tr("Add person…"))
        self.ring = ThankRing()
        self.head.insertWidget(1, self.ring)

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
        self.ring.show_count(len(thanked), len(to_thank))
        if not record.people:
            return [Quiet(self.tr("No people yet. Add the ones you met, and who organised it."))]
        done = {person.id for person in thanked}
        owed = {person.id for person in to_thank} - done
        return [self._row(record, person, done, owed) for person in record.people]

    def add(self) -> None:
        if self.record is not None:
            dialog = PersonDialog(
                self.context.ops, self.context.window, application=self.record.application
            )
            dialog.open()

    def _row(
        self, record: ApplicationRecord, person: Person, done: set[str], owed: set[str]
    ) -> Row:
        part = next((i.part for i in record.involvements if i.person_id == person.id), None)
        row = Row(
            person.id,
            self.tr("More about {name}").format(name=shortened(person.name)),
            self._menu_items(record, person, part, person.id in owed),
        )
        top = QHBoxLayout()
        top.setSpacing(theme.S)
        name = WrappedText(person.name)
        name.setFont(theme.semibold())
        name.align_leading()
        top.addWidget(name, 1)
        if person.id in done:
            top.addWidget(_marked("check", self.tr("Thanked"), Meaning.DONE))
        elif person.id in owed:
            top.addWidget(_marked("letter", self.tr("Not thanked yet"), Meaning.DUE))
        row.body.addLayout(top)
        about = [wording.part(part) if part else "", wording.in_sentence(person.title)]
        row.body.addWidget(small_text(" · ".join(words for words in about if words)))
        if person.email or person.phone:
            row.body.addLayout(self._address_line(person))
        limit = wording.contact_limit(no_calls=person.no_calls, no_contact=person.no_contact)
        if limit:
            row.body.addWidget(_marked("info", limit, Meaning.DUE))
        return row

    def _address_line(self, person: Person) -> QHBoxLayout:
        line = QHBoxLayout()
        line.setSpacing(theme.M)
        if person.email:
            name = self.tr("Write to {address}").format(address=person.email)
            line.addWidget(mail_link(person.email, name, self.context.window))
        if person.phone:
            line.addWidget(WrappedText(person.phone), 1)
        else:
            line.addStretch()
        return line

    def _menu_items(
        self, record: ApplicationRecord, person: Person, part: Part | None, owed: bool
    ) -> list[MenuItem]:
        def edit() -> None:
            PersonDialog(
                self.context.ops,
                self.context.window,
                person=person,
                application=record.application,
                part=part,
            ).open()

        def log() -> None:
            self.context.open_about(
                record.application.id,
                ContactDialog(
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

        log_words = self.tr("Log thanks…") if owed else self.tr("Log contact…")
        return [
            MenuItem("mail-out", log_words, log),
            MenuItem("edit", self.tr("Edit person…"), edit),
            MenuItem(
                "people",
                self.tr("Show in People"),
                lambda: self.context.navigator.open_person.emit(person.id),
            ),
            MenuItem("delete", self.tr("Remove from this application"), remove),
        ]


def _marked(icon: str, words: str, meaning: Meaning) -> MarkedLine:
    text = Text(words, theme.Type.CAPTION, tone=meaning, wrap=False)
    return MarkedLine(icon, text, meaning)
