"""The letter that a template makes, filled from an application or from the built-in example."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QVBoxLayout, QWidget

from desktop import wording
from desktop.advice.calendars import calendar_for
from desktop.advice.employer_time import latest_held
from desktop.advice.letters.addressees import Addressee
from desktop.advice.letters.fields import example_of
from desktop.advice.letters.library import RenderedLetter, TemplateLibrary
from desktop.advice.letters.template import ORGANISER, TemplateKey
from desktop.advice.letters.template_values import (
    LetterContext,
    TemplateValues,
    template_values,
)
from desktop.advice.people import present
from desktop.models.queries import Filter, Sort
from desktop.ops import Ops
from desktop.ui import theme
from desktop.ui.letter.steps import stored_sender
from desktop.ui.theme import Meaning
from desktop.ui.widgets.text import Caption, FieldLabel
from desktop.ui.widgets.text_edit import PlainEdit

#: How many of the latest applications are offered.
_MAX_APPLICATIONS = 50


def preview_values(
    ops: Ops, library: TemplateLibrary, key: TemplateKey, application_id: str
) -> TemplateValues:
    """The values for the fields of a template: the example where there is no application."""
    record = ops.queries.record(application_id) if application_id else None
    forwards_to = key.kind == ORGANISER
    if record is None:
        return example_of(library.fields, forwards_to=forwards_to)
    now, application = ops.now(), record.application
    last = latest_held(record, now.utc)
    people = (present(record, last) if last else ()) or record.people
    person, others = (people[0] if people else None), people[1:] if forwards_to else ()
    context = LetterContext(
        record=record,
        case=ops.advisor.case(record, now),
        on=ops.advisor.today(record, now),
        at=now.utc,
        calendar=calendar_for(application.country, application.subdivision),
        cadence=ops.advisor.knowledge.cadence,
        sender=stored_sender(ops),
    )
    fallbacks = {name: library.fields[name].example for name in ("me", "phone")}
    found = template_values(context, Addressee(person=person, forwards_to=others), library.words)
    return {**fallbacks, **found}


class Preview(QWidget):
    """The filled template, and the choice of what fills it."""

    source_changed = Signal()

    def __init__(self, ops: Ops, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.source = QComboBox(self)
        self.source.setSizeAdjustPolicy(
            QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
        )
        self.source.setMinimumContentsLength(12)
        label = FieldLabel(self.tr("Filled &from"), self.source, self)
        self.source.setAccessibleName(self.tr("Preview filled from"))
        self.text = PlainEdit(self)
        self.text.setReadOnly(True)
        self.text.setTabChangesFocus(True)
        self.text.setAccessibleName(self.tr("Preview"))
        row = QHBoxLayout()
        row.setSpacing(theme.S)
        row.addWidget(label)
        row.addWidget(self.source, 1)
        self.outdated = Caption(self.tr("As it was before the fault"), self, tone=Meaning.OVERDUE)
        self.outdated.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.XS)
        column.addLayout(row)
        column.addWidget(self.outdated)
        column.addWidget(self.text, 1)
        self._ops = ops
        self.load_sources("")
        self.source.activated.connect(lambda _at: self.source_changed.emit())

    @property
    def application_id(self) -> str:
        """The application that fills the preview; empty for the example."""
        return str(self.source.currentData() or "")

    def load_sources(self, chosen: str) -> None:
        """Offer the example and the latest applications, and select `chosen`."""
        rows = self._ops.queries.applications(
            filter=Filter.ALL,
            sort=Sort.ADDED,
            now=self._ops.now(),
            offset=0,
            limit=_MAX_APPLICATIONS,
        )
        self.source.clear()
        self.source.addItem(self.tr("The example"), "")
        for row in rows:
            label = self.tr("{company} · {role}").format(
                company=wording.in_sentence(row.company), role=wording.in_sentence(row.role)
            )
            self.source.addItem(label, row.id)
        self.source.setCurrentIndex(max(0, self.source.findData(chosen)))

    def show_letter(self, written: RenderedLetter, *, spoken: bool) -> None:
        body = written.body.rstrip("\n")
        if not spoken:
            subject = self.tr("Subject: {subject}").format(subject=written.subject)
            body = f"{subject}\n\n{body}"
        self.text.setPlainText(body)
        self.outdated.hide()

    def show_outdated(self) -> None:
        """Mark the text shown as outdated: the template has a fault."""
        self.outdated.setVisible(bool(self.text.toPlainText()))
