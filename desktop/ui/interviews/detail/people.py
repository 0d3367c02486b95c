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
from desktop.ui.interviews.detail.flowing import Flowing, small
from desktop.ui.interviews.detail.link import mail_link
from desktop.ui.interviews.detail.section import Choice, Desk, Row, Section, short
from desktop.ui.theme import Meaning
from desktop.ui.widgets.mark import Mark
from desktop.ui.widgets.ring import Ring
from desktop.ui.widgets.text import Quiet, Text


class PeopleSection(Section):
    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self.name(self.tr("People"), self.tr("Add person…"))
        self.ring = Ring()
        self.head.insertWidget(1, self.ring)

    def content(self, record: ApplicationRecord) -> object:
        return (
            record.application.id,
            record.people,
            record.involvements,
            record.attendances,
            thank_progress(record, self.desk.ops.now().utc),
        )

    def build(self, record: ApplicationRecord) -> Sequence[QWidget]:
        thanked, to_thank = thank_progress(record, self.desk.ops.now().utc)
        self.ring.show_count(len(thanked), len(to_thank))
        if not record.people:
            return [Quiet(self.tr("No people yet. Add the ones you met, and who organised it."))]
        done = {person.id for person in thanked}
        owed = {person.id for person in to_thank} - done
        return [self._row(record, person, done, owed) for person in record.people]

    def add(self) -> None:
        if self.record is not None:
            dialog = PersonDialog(
                self.desk.ops, self.desk.window, application=self.record.application
            )
            self.desk.open(dialog)

    def _row(
        self, record: ApplicationRecord, person: Person, done: set[str], owed: set[str]
    ) -> Row:
        part = next((i.part for i in record.involvements if i.person_id == person.id), None)
        row = Row(
            person.id,
            self.tr("More about {name}").format(name=short(person.name)),
            self._choices(record, person, part, person.id in owed),
        )
        top = QHBoxLayout()
        top.setSpacing(theme.S)
        name = Flowing(person.name)
        name.setFont(theme.semibold())
        name.lead()
        top.addWidget(name, 1)
        if person.id in done:
            top.addLayout(_marked("check", self.tr("Thanked"), Meaning.SETTLED))
        elif person.id in owed:
            top.addLayout(_marked("letter", self.tr("Not thanked yet"), Meaning.DUE))
        row.body.addLayout(top)
        about = [wording.part(part) if part else "", wording.within(person.title)]
        row.body.addWidget(small(" · ".join(words for words in about if words)))
        if person.email or person.phone:
            row.body.addLayout(self._ways(person))
        wish = self._wish(person)
        if wish:
            row.body.addLayout(_marked("info", wish, Meaning.DUE))
        return row

    def _ways(self, person: Person) -> QHBoxLayout:
        line = QHBoxLayout()
        line.setSpacing(theme.M)
        if person.email:
            name = self.tr("Write to {address}").format(address=person.email)
            line.addWidget(mail_link(person.email, name, self.desk.window))
        if person.phone:
            line.addWidget(Flowing(person.phone), 1)
        else:
            line.addStretch()
        return line

    def _wish(self, person: Person) -> str:
        if person.no_contact:
            return self.tr("Asked not to be contacted")
        return self.tr("Asked for no calls") if person.no_calls else ""

    def _choices(
        self, record: ApplicationRecord, person: Person, part: Part | None, owed: bool
    ) -> list[Choice]:
        def edit() -> None:
            self.desk.open(
                PersonDialog(
                    self.desk.ops,
                    self.desk.window,
                    person=person,
                    application=record.application,
                    part=part,
                )
            )

        def log() -> None:
            self.desk.open_about(
                record.application.id,
                ContactDialog(
                    self.desk.ops,
                    record,
                    self.desk.window,
                    kind=ContactKind.THANK_YOU if owed else None,
                    with_whom=[person.id],
                ),
            )

        def remove() -> None:
            said = self.tr("{name} removed from this application").format(name=short(person.name))
            self.desk.ops.run(
                UndoLabel(self.tr("Remove person"), said),
                people.uninvolve,
                record.application.id,
                person.id,
            )

        log_words = self.tr("Log thanks…") if owed else self.tr("Log contact…")
        return [
            Choice("mail-out", log_words, log),
            Choice("edit", self.tr("Edit person…"), edit),
            Choice(
                "people",
                self.tr("Show in People"),
                lambda: self.desk.navigator.open_person.emit(person.id),
            ),
            Choice("delete", self.tr("Remove from this application"), remove),
        ]


def _marked(icon: str, words: str, meaning: Meaning) -> QHBoxLayout:
    line = QHBoxLayout()
    line.setSpacing(theme.XS)
    line.addWidget(Mark(icon, side=16, meaning=meaning))
    line.addWidget(Text(words, theme.Type.CAPTION, tone=meaning, wrap=False))
    line.addStretch()
    return line
