"""Dialog for a document that was sent: which one, which version, and its file."""

from collections.abc import Mapping
from dataclasses import replace
from functools import partial
from pathlib import PurePosixPath, PureWindowsPath

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QLineEdit, QPushButton, QWidget

from desktop import wording
from desktop.actions.forms import save_document
from desktop.core.ids import new_id
from desktop.core.kinds import DocumentKind
from desktop.core.records import ApplicationRecord, SentDocument
from desktop.ops import Ops
from desktop.ui import theme
from desktop.ui.forms.base import RecordDialog, Save
from desktop.ui.forms.fields import Choice
from desktop.ui.widgets.date_field import DateField
from desktop.ui.widgets.date_rows import RecentDateField


class DocumentDialog(RecordDialog):
    """Adds a document, or edits `document`. Without a name it is named after its kind."""

    def __init__(
        self,
        ops: Ops,
        record: ApplicationRecord,
        parent: QWidget | None = None,
        *,
        document: SentDocument | None = None,
    ) -> None:
        super().__init__(ops, parent)
        self._before = document
        if document is None:
            self.set_title(self.tr("Add document you sent"), self.tr("Add"))
        else:
            self.set_title(self.tr("Edit document"), self.tr("Save"))
        self.append_to_title(record.application)
        today = ops.now().today
        self._shown = shown = document or SentDocument(
            id=new_id(),
            application_id=record.application.id,
            kind=_next_kind(record),
            name="",
            sent_on=record.application.applied_on or today,
        )
        self.kind = Choice([(one, wording.document_kind(one)) for one in DocumentKind], shown.kind)
        self.name = QLineEdit(shown.name)
        self.version = QLineEdit(shown.version)
        self.version.setPlaceholderText(self.tr("For example: one page, for data roles"))
        self.file = QLineEdit(shown.path)
        self.choose = QPushButton(self.tr("Choose…"))
        self.on = DateField(shown.sent_on, today, latest=today)
        self.add_row(self.tr("&What"), self.kind)
        self.add_row(self.tr("&Name"), self.name)
        self.add_row(self.tr("&Version"), self.version)
        hint = self.tr("Only its place is noted; no copy is made.")
        self.add_row(self.tr("&File"), self._file_row(), "file", hint, buddy=self.file)
        self.add_row(self.tr("&Sent on"), RecentDateField(self.on), "sent_on", buddy=self.on)
        self.choose.clicked.connect(self._choose)
        self.kind.currentIndexChanged.connect(self._show_kind)
        self._show_kind()
        self.ready(self.kind, (document or record.application).id)

    def problems(self) -> Mapping[str, str]:
        path = self.file.text()
        # Also a path of another system: data is moved between computers.
        if path and not (PurePosixPath(path).is_absolute() or PureWindowsPath(path).is_absolute()):
            return {"file": self.tr("Give the whole path, or choose the file.")}
        return {}

    def submission(self) -> tuple[str, Save]:
        document = replace(
            self._shown,
            kind=self.kind.value(),
            name=self.name.text().strip() or wording.document_kind(self.kind.value()),
            version=self.version.text().strip(),
            path=self.file.text(),
            sent_on=self.on.day(),
        )
        save = partial(save_document, document=document, is_new=self._before is None)
        return self.windowTitle(), save

    def _show_kind(self) -> None:
        self.name.setPlaceholderText(wording.document_kind(self.kind.value()))

    def _file_row(self) -> QWidget:
        row = QWidget()
        line = QHBoxLayout(row)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(theme.S)
        line.addWidget(self.file, 1)
        line.addWidget(self.choose)
        return row

    def _choose(self) -> None:
        dialog = QFileDialog(self, self.tr("Document you sent"))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.fileSelected.connect(self.file.setText)
        dialog.open()


def _next_kind(record: ApplicationRecord) -> DocumentKind:
    """The first of CV and cover letter that is not noted yet."""
    noted = {one.kind for one in record.documents}
    first = (DocumentKind.CV, DocumentKind.COVER_LETTER)
    return next((one for one in first if one not in noted), DocumentKind.OTHER)
