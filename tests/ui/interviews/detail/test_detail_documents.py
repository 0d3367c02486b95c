"""Kept postings and sent documents in the details."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog, QMessageBox
from pytestqt.qtbot import QtBot

from desktop.actions import documents
from desktop.core.kinds import DocumentKind
from desktop.core.records import ApplicationRecord
from desktop.ops import Ops
from desktop.ui.forms.document import DocumentDialog
from desktop.ui.forms.posting import PostingDialog
from desktop.ui.interviews.detail import DetailView
from desktop.ui.interviews.detail.link import ElidedLink
from desktop.ui.interviews.posting_view import PostingView
from desktop.ui.widgets.buttons import LinkButton
from tests.support.documents import TEXT, document, posting
from tests.support.window import Show
from tests.ui.interviews.detail.reading import entry, row, rows, texts

Add = Callable[..., str]
Read = Callable[[str], ApplicationRecord]


def trigger(owner: DetailView, key: str, words: str) -> None:
    """Choose an entry of the menu of a row."""
    found = row(owner.postings if words.endswith("posting…") else owner.documents, key)
    (action,) = (one for one in found.menu().actions() if one.text() == words)
    action.trigger()


def test_what_is_not_there_yet_is_offered(
    view: DetailView, add_application: Add, record: Read
) -> None:
    one = add_application(posting_url="https://bluefin.example/jobs/7")
    view.show_application(one)
    links = view.empty_sections.links
    assert links[view.postings].text() == "Keep posting…"
    assert links[view.documents].text() == "Add document you sent…"
    assert "Postings disappear" in texts(view.postings)
    assert "Note which CV" in texts(view.documents)
    links[view.postings].click()
    (form,) = view.findChildren(PostingDialog)
    assert not form.ok.isEnabled()
    assert form.source.text() == "https://bluefin.example/jobs/7"
    form.text.setPlainText(TEXT)
    form.ok.click()
    links[view.documents].click()
    (sent,) = view.findChildren(DocumentDialog)
    sent.version.setText("data roles")
    sent.ok.click()
    kept = record(one)
    assert kept.postings[0].text == TEXT
    assert (kept.documents[0].name, kept.documents[0].kind) == ("CV", DocumentKind.CV)
    assert not links[view.postings].isVisible()
    view.documents.add()
    (letter,) = (each for each in view.findChildren(DocumentDialog) if each is not sent)
    assert letter.kind.value() is DocumentKind.COVER_LETTER
    letter.close()


def test_a_section_without_an_application_adds_nothing(view: DetailView) -> None:
    view.postings.add()
    view.documents.add()
    assert view.findChildren(PostingDialog) == []
    assert view.findChildren(DocumentDialog) == []


def test_a_kept_posting_is_read_and_searched(
    view: DetailView, ops: Ops, add_application: Add, qtbot: QtBot
) -> None:
    one = add_application()
    ops.run("", documents.keep_posting, posting(one))
    view.show_application(one)
    link = next(
        each for each in view.postings.findChildren(LinkButton) if each.text().startswith("Posting")
    )
    assert link.text() == "Posting, kept Mon 2 March"
    link.click()
    (shown,) = view.findChildren(PostingView)
    assert shown.about.text() == "Kept Mon 2 March · https://bluefin.example/jobs/7"
    assert shown.text.isReadOnly()
    shown.search.setText("other")
    assert shown.text.textCursor().selectedText() == "other"
    shown.search.setText("e")
    first = shown.text.textCursor().position()
    shown.find_previous()
    last = shown.text.textCursor().position()
    assert last > first
    shown.find_next()
    assert shown.text.textCursor().position() == first
    shown.search.setText("zebra")
    assert shown.outcome.text() == "Not found"
    shown.search.clear()
    assert shown.outcome.text() == ""
    shown.text.setFocus()
    qtbot.waitUntil(shown.isActiveWindow)
    QTest.keyClick(shown.text, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    assert shown.focusWidget() is shown.search
    shown.copy.click()
    assert QGuiApplication.clipboard().text() == TEXT
    shown.reject()


def test_a_posting_is_changed_and_deleted(
    view: DetailView, ops: Ops, add_application: Add, record: Read
) -> None:
    one = add_application()
    kept = posting(one, source="")
    ops.run("", documents.keep_posting, kept)
    view.show_application(one)
    trigger(view, kept.id, "Edit posting…")
    (form,) = view.findChildren(PostingDialog)
    assert form.windowTitle().startswith("Edit posting")
    form.source.setText("a friend")
    form.ok.click()
    assert record(one).postings[0].source == "a friend"
    row(view.postings, kept.id).menu().actions()[-1].trigger()
    assert record(one).postings == ()
    ops.undo()
    assert len(record(one).postings) == 1


def test_a_document_stands_in_its_section_and_in_the_timeline(
    view: DetailView, ops: Ops, add_application: Add, record: Read
) -> None:
    one = add_application()
    sent = document(one)
    ops.run("", documents.add_document, sent)
    ops.run("", documents.add_document, document(one, name="Cover letter", version="", path=""))
    view.show_application(one)
    assert "CV · data roles" in texts(view.documents)
    assert "Sent 3 weeks ago · Tue 3 March" in texts(view.documents)
    assert len(rows(view.documents)) == 2
    assert "You sent CV · data roles" in texts(entry(view.timeline, sent.id))
    items = [each.text() for each in entry(view.timeline, sent.id).row.menu().actions()]
    assert items == ["Open file", "Edit document…", "Delete document"]
    trigger(view, sent.id, "Edit document…")
    (form,) = view.findChildren(DocumentDialog)
    form.name.setText("Résumé")
    form.ok.click()
    assert record(one).documents[0].name == "Résumé"
    trigger(view, sent.id, "Delete document")
    assert [each.name for each in record(one).documents] == ["Cover letter"]


def test_a_file_that_is_gone_is_told(view: DetailView, ops: Ops, add_application: Add) -> None:
    one = add_application()
    ops.run("", documents.add_document, document(one))
    view.show_application(one)
    (link,) = view.documents.findChildren(ElidedLink)
    link.click()
    (box,) = view.findChildren(QMessageBox)
    assert box.text().startswith("The file could not be opened.")
    assert box.informativeText().endswith("CV data roles.pdf")
    box.close()


def test_the_file_of_a_document_is_chosen_or_given_as_a_whole_path(
    ops: Ops, add_application: Add, record: Read, show_dialog: Show
) -> None:
    form = show_dialog(DocumentDialog(ops, record(add_application())))
    form.file.setText("CV.pdf")
    assert form.problems() == {"file": "Give the whole path, or choose the file."}
    form.choose.click()
    (chooser,) = form.findChildren(QFileDialog)
    chooser.fileSelected.emit(str(Path("/x/CV.pdf").absolute()))
    chooser.close()
    assert form.problems() == {}
    form.close()


@pytest.mark.parametrize("path", ["/home/dana/CV.pdf", "C:\\Users\\Dana\\CV.pdf"])
def test_a_document_with_a_path_of_another_system_can_be_edited(
    ops: Ops, add_application: Add, record: Read, show_dialog: Show, path: str
) -> None:
    one = add_application()
    ops.run("", documents.add_document, document(one, path=path))
    form = show_dialog(DocumentDialog(ops, record(one), document=record(one).documents[0]))
    assert form.problems() == {}
    form.close()


@pytest.mark.parametrize("kind", DocumentKind)
def test_a_document_without_a_name_is_named_after_its_kind(
    ops: Ops, add_application: Add, record: Read, show_dialog: Show, kind: DocumentKind
) -> None:
    one = add_application()
    form = show_dialog(DocumentDialog(ops, record(one)))
    form.kind.set_value(kind)
    words = form.name.placeholderText()
    form.ok.click()
    assert record(one).documents[0].name == words
