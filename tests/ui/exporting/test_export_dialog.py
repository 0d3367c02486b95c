"""The window that asks what to export."""

import json
from collections.abc import Callable
from datetime import date, datetime
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QFileDialog, QLabel
from pytestqt.qtbot import QtBot

from desktop.actions import applications, contacts, people
from desktop.core.errors import UserError
from desktop.core.ids import new_id
from desktop.core.records import Application, Contact, Person
from desktop.exchange.reader import read_file
from desktop.ops import Ops
from desktop.ui.exporting import dialog as dialog_module
from desktop.ui.exporting.dialog import BETWEEN, SELECTED, ExportDialog
from desktop.ui.exporting.outputs import Output, Request, pieces
from desktop.wording.work_log import Range
from tests.support.window import Show

Add = Callable[..., str]


def choose(dialog: ExportDialog, output: Output, suffix: str = "", which: str = "") -> None:
    dialog.outputs[output].setChecked(True)
    if suffix:
        dialog.suffix.setCurrentIndex(dialog.suffix.findData(suffix))
    if which:
        dialog.which.setCurrentIndex(dialog.which.findData(which))


def log_contact(ops: Ops, key: str) -> None:
    record = ops.queries.record(key)
    assert record is not None
    contact = Contact(id=new_id(), application_id=key, at=datetime(2026, 3, 20, 9), subject="=1")
    ops.run("", contacts.log, contact, [one.id for one in record.people])


def saved(qtbot: QtBot, dialog: ExportDialog, path: Path) -> bytes:
    with qtbot.waitSignal(dialog.saving.saved):
        dialog.save_to(path)
    return path.read_bytes()


def companies(data: bytes) -> list[str]:
    return [line.split(",")[0] for line in data.decode("utf-8-sig").splitlines()[1:]]


@pytest.fixture
def opened(monkeypatch: pytest.MonkeyPatch) -> list[Path]:
    """The folders that are opened."""
    folders: list[Path] = []
    monkeypatch.setattr(dialog_module, "open_folder", folders.append)
    return folders


def test_a_complete_copy_is_saved_and_its_folder_can_be_opened(
    ops: Ops, show_dialog: Show, tmp_path: Path, qtbot: QtBot, opened: list[Path]
) -> None:
    job = Application(id=new_id(), company="Bluefin", role="Baker")
    ops.run("", applications.add, application=job)
    dialog = show_dialog(ExportDialog(ops, []))
    assert dialog.output is Output.COPY
    values = json.loads(saved(qtbot, dialog, tmp_path / "mine.json"))
    assert [one["company"] for one in values["applications"]] == ["Bluefin"]
    assert [path.name for path in tmp_path.glob("mine*")] == ["mine.json"]
    assert dialog.status.text() == "Saved as “mine.json”."
    assert dialog.save.isEnabled()
    dialog.folder.click()
    assert opened == [tmp_path]


def test_a_table_can_be_imported_again(
    ops: Ops, show_dialog: Show, add_application: Add, tmp_path: Path, qtbot: QtBot
) -> None:
    log_contact(ops, add_application("Bluefin", "Baker", applied_on=date(2026, 2, 20)))
    dialog = show_dialog(ExportDialog(ops, []))
    for suffix in ("csv", "xlsx"):
        choose(dialog, Output.TABLE, suffix)
        reading = read_file(saved(qtbot, dialog, tmp_path / f"mine.{suffix}"))
        found = reading.applications[0]
        assert {(one.company, one.role) for one in reading.applications} == {("Bluefin", "Baker")}
        assert (found.company, found.role, found.stage, found.applied_on) == (
            "Bluefin",
            "Baker",
            "Waiting",
            date(2026, 2, 20),
        )


def test_the_selected_ones_or_those_of_a_range_are_chosen(
    ops: Ops, show_dialog: Show, add_application: Add, tmp_path: Path, qtbot: QtBot
) -> None:
    add_application("Early", applied_on=date(2025, 1, 1))
    add_application("Lately", applied_on=date(2026, 3, 1))
    one = add_application("Added today")
    dialog = show_dialog(ExportDialog(ops, [one]))
    for which, expected in (
        ("all", {"Early", "Lately", "Added today"}),
        (SELECTED, {"Added today"}),
        (BETWEEN, {"Lately", "Added today"}),
    ):
        choose(dialog, Output.TABLE, "csv", which)
        data = saved(qtbot, dialog, tmp_path / "mine.csv")
        assert {*companies(data)} == expected
        assert dialog.first.isVisibleTo(dialog) == (which == BETWEEN)


def test_the_log_is_of_the_days_that_are_chosen(
    ops: Ops, show_dialog: Show, tmp_path: Path, qtbot: QtBot
) -> None:
    for company, on in (("Lately", date(2026, 3, 10)), ("Early", date(2025, 1, 1))):
        job = Application(id=new_id(), company=company, role="Baker", applied_on=on)
        ops.run("", applications.add, application=job)
    dialog = show_dialog(ExportDialog(ops, [job.id, job.id]))
    for suffix, begin in (("pdf", b"%PDF"), ("html", b"<!DOCTYPE"), ("csv", b"\xef\xbb\xbfDate")):
        choose(dialog, Output.LOG, suffix)
        data = saved(qtbot, dialog, tmp_path / f"log.{suffix}")
        assert data.startswith(begin)
        assert (b"Lately" in data, b"Early" in data) == (suffix != "pdf", False)
    assert dialog.first.isVisibleTo(dialog)
    assert not dialog.which.isVisibleTo(dialog)
    assert dialog.which.itemText(1) == "The 2 selected"


def test_one_application_is_put_on_paper_with_private_notes_on_request(
    ops: Ops, show_dialog: Show, add_application: Add, tmp_path: Path, qtbot: QtBot
) -> None:
    add_application("Acme")
    one = add_application("Bluefin")
    dialog = show_dialog(ExportDialog(ops, [one]))
    choose(dialog, Output.APPLICATION)
    assert dialog.one.isVisibleTo(dialog)
    assert [dialog.one.itemText(number) for number in range(2)] == [
        "Acme · Data engineer",
        "Bluefin · Data engineer",
    ]
    assert (list(dialog.request().ids), dialog.request().private) == ([one], False)
    dialog.private.click()
    assert dialog.request().private
    choose(dialog, Output.COPY)
    choose(dialog, Output.APPLICATION)
    assert dialog.one.count() == 2
    assert saved(qtbot, dialog, tmp_path / "one.pdf").startswith(b"%PDF")


def test_without_an_application_there_is_none_to_put_on_paper(ops: Ops, show_dialog: Show) -> None:
    dialog = show_dialog(ExportDialog(ops, []))
    choose(dialog, Output.APPLICATION)
    assert not dialog.save.isEnabled()
    assert list(dialog.request().ids) == []


def test_cards_are_of_everybody_or_of_the_people_of_the_selected(
    ops: Ops, show_dialog: Show, add_application: Add, tmp_path: Path, qtbot: QtBot
) -> None:
    add_application("Acme", people=("Ann",))
    one = add_application("Bluefin", people=("Kim",))
    ops.run("", people.add, Person(id=new_id(), name="Lee"))
    dialog = show_dialog(ExportDialog(ops, [one]))
    choose(dialog, Output.PEOPLE)
    everybody = saved(qtbot, dialog, tmp_path / "all.vcf")
    assert [name in everybody for name in (b"FN:Ann", b"FN:Kim", b"FN:Lee")] == [True] * 3
    choose(dialog, Output.PEOPLE, which=SELECTED)
    selected = saved(qtbot, dialog, tmp_path / "some.vcf")
    assert (selected.count(b"FN:"), b"FN:Kim" in selected) == (1, True)


def test_a_range_that_ends_before_it_begins_cannot_be_saved(ops: Ops, show_dialog: Show) -> None:
    dialog = show_dialog(ExportDialog(ops, []))
    assert dialog.which.findData(SELECTED) == -1
    choose(dialog, Output.TABLE, which=BETWEEN)
    dialog.first.set_day(date(2026, 3, 25))
    assert dialog.fault.text() == "The first day is after the last one."
    assert not dialog.save.isEnabled()
    dialog.first.setText("nonsense")
    assert dialog.fault.text() == dialog.first.fault()
    dialog.outputs[Output.COPY].setChecked(True)
    assert dialog.save.isEnabled()


def test_a_change_while_the_copy_is_written_is_no_part_of_it(
    ops: Ops,
) -> None:
    days = Range(date(2026, 3, 1), date(2026, 3, 2))
    made = pieces(ops, Request(output=Output.COPY, suffix="json", ids=[], days=days))
    next(made)
    ops.run("", people.add, Person(id=new_id(), name="Lee"))
    with pytest.raises(UserError, match="saved while"):
        next(made)


def test_a_place_that_cannot_be_written_is_said(
    ops: Ops, show_dialog: Show, tmp_path: Path
) -> None:
    dialog = show_dialog(ExportDialog(ops, []))
    dialog.save_to(tmp_path / "none" / "mine.json")
    assert "could not be written" in dialog.status.text()
    assert dialog.save.isEnabled()
    assert not dialog.folder.isVisibleTo(dialog)


def test_closing_while_it_writes_leaves_nothing(
    ops: Ops, show_dialog: Show, add_application: Add, tmp_path: Path
) -> None:
    add_application()
    old = tmp_path / "mine.json"
    old.write_text("old", encoding="utf-8")
    dialog = show_dialog(ExportDialog(ops, []))
    dialog.save_to(old)
    assert not dialog.save.isEnabled()
    dialog.reject()
    assert old.read_text(encoding="utf-8") == "old"
    assert [path.name for path in tmp_path.glob("mine*")] == ["mine.json"]


def test_the_file_dialog_suggests_a_name_and_saves(
    ops: Ops, show_dialog: Show, tmp_path: Path, qtbot: QtBot
) -> None:
    dialog = show_dialog(ExportDialog(ops, []))
    QTest.keyClick(dialog.outputs[Output.COPY], Qt.Key.Key_Down)
    assert dialog.output is Output.TABLE
    dialog.save.click()
    (chooser,) = dialog.findChildren(QFileDialog)
    assert [Path(name).name for name in chooser.selectedFiles()] == ["Applications 2026-03-24.xlsx"]
    with qtbot.waitSignal(dialog.saving.saved):
        chooser.fileSelected.emit(str(tmp_path / "x.xlsx"))
    chooser.close()
    assert (tmp_path / "x.xlsx").read_bytes().startswith(b"PK")


def test_no_two_letters_of_the_keyboard_are_the_same_in_one_choice(
    ops: Ops, show_dialog: Show
) -> None:
    dialog = show_dialog(ExportDialog(ops, []))
    for output in Output:
        choose(dialog, output)
        labels = [one.text() for one in dialog.findChildren(QLabel) if one.isVisibleTo(dialog)]
        labels += [one.text() for one in dialog.findChildren(QAbstractButton)]
        keys = [text[text.index("&") + 1].lower() for text in labels if "&" in text]
        assert len(keys) == len(set(keys)), keys
