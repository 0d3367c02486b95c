"""Sections for the postings that were kept and the documents that were sent."""

from collections.abc import Sequence
from functools import partial
from pathlib import PurePath

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QHBoxLayout, QWidget

from desktop import wording
from desktop.actions import documents
from desktop.core.records import ApplicationRecord, Posting, SentDocument
from desktop.ops import UndoLabel
from desktop.ui import forms
from desktop.ui.interviews.detail.link import ElidedLink
from desktop.ui.interviews.detail.long_text import WrappedText, small_text
from desktop.ui.interviews.detail.section import MenuItem, Row, Section, SectionContext
from desktop.ui.widgets.buttons import LinkButton
from desktop.ui.widgets.icon_label import IconLabel
from desktop.ui.widgets.open_link import open_file
from desktop.ui.widgets.text import Quiet, plain_tooltip


class PostingsSection(Section):
    """The postings that were kept, the newest first, each to be read."""

    def __init__(self, context: SectionContext) -> None:
        super().__init__(context)
        self.set_heading(self.tr("Posting"), self.tr("Keep posting…"))

    def content(self, record: ApplicationRecord) -> object:
        return record.application, record.postings, self.context.ops.now().today

    def is_empty(self, record: ApplicationRecord) -> bool:
        return not record.postings

    def build(self, record: ApplicationRecord) -> Sequence[QWidget]:
        rows = [self._row(record, posting) for posting in reversed(record.postings)]
        return rows or [Quiet(self.tr("None yet. Postings disappear; their text can be kept."))]

    def add(self) -> None:
        if self.record is not None:
            edit_posting(self.context, self.record)

    def _row(self, record: ApplicationRecord, posting: Posting) -> Row:
        context = self.context

        def delete() -> None:
            label = UndoLabel(self.tr("Delete posting"), self.tr("Posting deleted"))
            context.ops.run(label, documents.delete_posting, posting.id)

        link = posting_link(context, record, posting)
        row = Row(
            posting.id,
            self.tr("More about {what}").format(what=link.text()),
            [
                MenuItem("posting", self.tr("Read posting…"), link.click),
                MenuItem(
                    "edit",
                    self.tr("Edit posting…"),
                    partial(edit_posting, context, record, posting),
                ),
                MenuItem("delete", self.tr("Delete posting"), delete),
            ],
            IconLabel("posting"),
        )
        row.body.addLayout(_at_start(link))
        if posting.source:
            row.body.addWidget(small_text(posting.source))
        return row


class DocumentsSection(Section):
    """The documents that were sent, each with a link to its file."""

    def __init__(self, context: SectionContext) -> None:
        super().__init__(context)
        self.set_heading(
            self.tr("What you sent"), self.tr("Add document…"), self.tr("Add document you sent…")
        )

    def content(self, record: ApplicationRecord) -> object:
        return record.application.id, record.documents, self.context.ops.now().today

    def is_empty(self, record: ApplicationRecord) -> bool:
        return not record.documents

    def build(self, record: ApplicationRecord) -> Sequence[QWidget]:
        rows = [self._row(record, document) for document in record.documents]
        return rows or [Quiet(self.tr("None yet. Note which CV they have."))]

    def add(self) -> None:
        if self.record is not None:
            edit_document(self.context, self.record)

    def _row(self, record: ApplicationRecord, document: SentDocument) -> Row:
        name, window = wording.in_sentence(document.name), self.context.window
        row = Row(
            document.id,
            self.tr("More about {what}").format(what=name),
            document_menu(self.context, record, document),
            IconLabel("document"),
        )
        version = wording.in_sentence(document.version)
        row.body.addWidget(WrappedText(" · ".join(filter(None, (name, version)))))
        day = wording.when(document.sent_on, self.context.ops.now().today)
        row.body.addWidget(small_text(self.tr("Sent {day}").format(day=day)))
        if document.path:
            file = PurePath(document.path).name or document.path
            link = ElidedLink(file, self.tr("Open {file}").format(file=file), "external")
            link.setToolTip(plain_tooltip(document.path))
            link.clicked.connect(lambda: open_file(document.path, window))
            row.body.addLayout(_at_start(link))
        return row


def _at_start(link: LinkButton) -> QHBoxLayout:
    """A line of its own for a link, which takes no more width than it needs."""
    line = QHBoxLayout()
    line.addWidget(link)
    line.addStretch()
    return line


def posting_link(
    context: SectionContext, record: ApplicationRecord, posting: Posting
) -> LinkButton:
    """A link that opens a posting to read: "Posting, kept Tue 3 November"."""
    words = QCoreApplication.translate("Documents", "Posting, kept {day}")
    link = LinkButton(words.format(day=wording.day(posting.kept_on, context.ops.now().today)))

    def read() -> None:
        from desktop.ui.interviews.posting_view import PostingView  # noqa: PLC0415  when opened

        PostingView(record.application, posting, context.ops.now(), context.window).open()

    link.clicked.connect(read)
    return link


def edit_posting(
    context: SectionContext, record: ApplicationRecord, posting: Posting | None = None
) -> None:
    """Open the form of a posting, or of a new one."""
    forms.PostingDialog(context.ops, record, context.window, posting=posting).open()


def edit_document(
    context: SectionContext, record: ApplicationRecord, document: SentDocument | None = None
) -> None:
    """Open the form of a document that was sent, or of a new one."""
    forms.DocumentDialog(context.ops, record, context.window, document=document).open()


def document_menu(
    context: SectionContext, record: ApplicationRecord, document: SentDocument
) -> list[MenuItem]:
    """What can be done with a document, in its section and in the timeline."""
    translate = QCoreApplication.translate

    def delete() -> None:
        delete, done = (
            translate("Documents", "Delete document"),
            translate("Documents", "Document deleted"),
        )
        context.ops.run(UndoLabel(delete, done), documents.delete_document, document.id)

    items = [
        MenuItem(
            "edit",
            translate("Documents", "Edit document…"),
            partial(edit_document, context, record, document),
        ),
        MenuItem("delete", translate("Documents", "Delete document"), delete),
    ]
    if document.path:
        read = partial(open_file, document.path, context.window)
        items.insert(0, MenuItem("external", translate("Documents", "Open file"), read))
    return items
