"""Names that are entered with an input method are kept as they are, and found."""

from collections.abc import Callable

from PySide6.QtGui import QInputMethodEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget

from desktop.models.queries import Filter
from desktop.ops import Ops
from desktop.ui.forms.add_application import AddApplicationDialog
from desktop.ui.forms.base import RecordDialog

Opened = Callable[[RecordDialog], None]


def enter(field: QLineEdit, composed: str, text: str) -> None:
    """Compose a text, and end that with another: kana become kanji, Pinyin becomes hanzi."""
    event = QInputMethodEvent()
    event.setCommitString(text)
    for one in (QInputMethodEvent(composed, []), event):
        QApplication.sendEvent(field, one)


def test_chinese_and_japanese_names_are_kept_and_found(
    ops: Ops, host: QWidget, opened: Opened
) -> None:
    dialog = AddApplicationDialog(ops, host)
    opened(dialog)
    enter(dialog.company, "せいかい", "青海研究所株式会社")
    enter(dialog.role, "yingye", "营业经理")
    enter(dialog.people, "たなか", "田中太郎")
    dialog.accept()
    (person,) = ops.queries.people(search="太郎", offset=0, limit=9)
    assert (person.name, person.company) == ("田中太郎", "青海研究所株式会社")
    for search in ("研究所", "营业", "田中"):
        found = ops.queries.count_applications(filter=Filter.ALL, search=search, now=ops.now())
        assert found == 1, search


def test_the_one_line_entry_reads_what_is_composed_only_when_it_is_committed(
    ops: Ops, host: QWidget, opened: Opened
) -> None:
    dialog = AddApplicationDialog(ops, host, line="")
    opened(dialog)
    QApplication.sendEvent(dialog.line, QInputMethodEvent("せいかい", []))
    QTest.qWait(1)
    assert (dialog.line.text(), dialog.company.text()) == ("", "")
    enter(dialog.line, "せいかい", "青海研究所, 営業")
    assert (dialog.company.text(), dialog.role.text()) == ("青海研究所", "営業")


def test_a_date_is_not_rewritten_while_it_is_composed(
    ops: Ops, host: QWidget, opened: Opened
) -> None:
    dialog = AddApplicationDialog(ops, host)
    opened(dialog)
    before = dialog.when.at()
    dialog.when.setFocus()
    dialog.when.end(False)
    text = dialog.when.text()
    QApplication.sendEvent(dialog.when, QInputMethodEvent("1730", []))
    QTest.qWait(1)
    assert (dialog.when.text(), dialog.when.at()) == (text, before)
    dialog.when.selectAll()
    enter(dialog.when, "27", "27.3. 17:30")
    assert dialog.when.text() == "27.3. 17:30"
    assert (dialog.when.at().day, dialog.when.at().hour) == (27, 17)
