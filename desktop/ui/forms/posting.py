"""Dialog to keep the text of a posting."""

from collections.abc import Mapping
from dataclasses import replace
from functools import partial

from PySide6.QtWidgets import QLineEdit, QWidget

from desktop.actions.forms import save_posting
from desktop.core.ids import new_id
from desktop.core.records import ApplicationRecord, Posting
from desktop.core.validate import posting_faults
from desktop.ops import Ops
from desktop.ui.forms.base import RecordDialog, Save
from desktop.ui.forms.faults import by_row
from desktop.ui.widgets.date_field import DateField
from desktop.ui.widgets.date_rows import RecentDateField
from desktop.ui.widgets.text_edit import MultilineEdit


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
        self.add_row(self.tr("&From"), self.source)
        self.add_row(self.tr("&Kept on"), RecentDateField(self.on), "kept_on", buddy=self.on)
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
        save = partial(save_posting, posting=posting, is_new=self._before is None)
        return self.windowTitle(), save
