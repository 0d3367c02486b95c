"""Dialog to keep the text of a posting."""

from collections.abc import Mapping
from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QLineEdit, QWidget

from desktop import wording
from desktop.actions.forms import save_posting
from desktop.actions.matching import is_same_person
from desktop.core.ids import new_id
from desktop.core.records import ApplicationRecord, Posting
from desktop.core.typed_names import NamedPerson
from desktop.core.validate import posting_faults
from desktop.ops import Ops
from desktop.ui.forms.base import RecordDialog, Save
from desktop.ui.forms.faults import by_row
from desktop.ui.forms.posting_facts import facts_of
from desktop.ui.widgets.controls import TickBox
from desktop.ui.widgets.date_field import DateField
from desktop.ui.widgets.date_rows import RecentDateField
from desktop.ui.widgets.text_edit import MultilineEdit

if TYPE_CHECKING:
    from desktop.advice.postings import PostingFacts


class PostingDialog(RecordDialog):
    """Keeps a posting, or edits `posting`."""

    form_width = 560

    def __init__(
        self,
        ops: Ops,
        record: ApplicationRecord,
        parent: QWidget | None = None,
        *,
        posting: Posting | None = None,
    ) -> None:
        super().__init__(ops, parent)
        self._before = posting
        self._record = record
        self._facts: PostingFacts | None = None
        if posting is None:
            self.set_title(self.tr("Keep posting"), self.tr("Keep"))
        else:
            self.set_title(self.tr("Edit posting"), self.tr("Save"))
        self.append_to_title(record.application)
        today = ops.now().today
        self._shown = shown = posting or Posting(
            id=new_id(),
            application_id=record.application.id,
            kept_on=today,
            source="" if record.postings else record.application.posting_url,
            text="",
        )
        self.text = MultilineEdit(shown.text, lines=12)
        self.text.setPlaceholderText(self.tr("Paste the text of the posting here"))
        self.source = QLineEdit(shown.source)
        self.on = DateField(shown.kept_on, today, latest=today)
        hint = self.tr("A saved page or a PDF can be dropped on the main window instead.")
        self.add_row(self.tr("&Text"), self.text, "text", hint)
        self.closing = TickBox("")
        self.person = TickBox("")
        self.add_row("", self.closing, "closing")
        self.add_row("", self.person, "person")
        self.add_row(self.tr("&From"), self.source)
        self.add_row(self.tr("&Kept on"), RecentDateField(self.on), "kept_on", buddy=self.on)
        self.text.textChanged.connect(self._read)
        self.on.changed.connect(self._read)
        self._read()
        self.ready(self.text, (posting or record.application).id)

    def problems(self) -> Mapping[str, str]:
        return by_row(posting_faults(self.text.text()))

    def submission(self) -> tuple[str, Save]:
        posting = replace(
            self._shown,
            text=self.text.text(),
            source=self.source.text().strip(),
            kept_on=self.on.day(),
        )
        save = partial(
            save_posting,
            posting=posting,
            is_new=self._before is None,
            closing_on=self._facts.closing_on if self.closing.isChecked() and self._facts else None,
            contact=self._facts.contact if self.person.isChecked() and self._facts else None,
        )
        return self.windowTitle(), save

    def _read(self) -> None:
        """Offer the last day to apply and the contact that the text names, where they are new."""
        application = self._record.application
        facts = self._facts = facts_of(
            self.text.text(), self.on.day(), application.country, application.subdivision
        )
        closing, person = facts.closing_on, facts.contact
        self._offer_row("closing", self.closing, closing not in {None, application.closing_on})
        is_known = person is None or any(
            is_same_person(one.name, one.email, NamedPerson(person.name, person.email))
            for one in self._record.people
        )
        self._offer_row("person", self.person, not is_known)
        if closing is not None:
            words = self.tr("Note the &closing date it names: {day}")
            self.closing.setText(words.format(day=wording.day(closing, self.ops.now().today)))
        if person is not None:
            words = self.tr("&Add the contact it names: {person}")
            self.person.setText(words.format(person=person.name.replace("&", "&&")))
            self.person.setToolTip(", ".join(filter(None, (person.email, person.phone))))

    def _offer_row(self, row: str, box: TickBox, offered: bool) -> None:
        if not offered:
            box.setChecked(False)
        self.show_row(row, offered)
