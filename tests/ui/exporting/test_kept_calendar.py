"""The folder in which the calendar is kept up to date is chosen with the export."""

from pathlib import Path

from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from desktop.core.preferences import CALENDAR_FOLDER
from desktop.ops import Ops
from desktop.ui.exporting.dialog import ExportDialog
from desktop.ui.exporting.outputs import Output
from tests.support.window import Show


def test_a_folder_is_chosen_and_left_again(ops: Ops, show_dialog: Show, tmp_path: Path) -> None:
    dialog = show_dialog(ExportDialog(ops, []))
    kept = dialog.kept
    assert not kept.isVisibleTo(dialog)
    dialog.outputs[Output.CALENDAR].setChecked(True)
    assert kept.isVisibleTo(dialog)
    assert not kept.stop.isVisibleTo(dialog)
    kept.choose.click()
    (chooser,) = kept.findChildren(QFileDialog)
    chooser.fileSelected.emit(str(tmp_path))
    chooser.close()
    assert ops.queries.setting(CALENDAR_FOLDER) == str(tmp_path)
    assert kept.words.text() == f"Kept up to date in “{tmp_path}”."
    kept.stop.click()
    assert ops.queries.setting(CALENDAR_FOLDER) == ""
    assert not kept.stop.isVisibleTo(dialog)


def test_a_folder_that_a_service_synchronises_is_named(
    ops: Ops, show_dialog: Show, tmp_path: Path
) -> None:
    (tmp_path / "OneDrive").mkdir()
    dialog = show_dialog(ExportDialog(ops, []))
    dialog.kept.keep_in(tmp_path / "OneDrive")
    assert "OneDrive synchronises this folder." in dialog.kept.words.text()


def test_a_folder_that_is_away_is_named(ops: Ops, show_dialog: Show, tmp_path: Path) -> None:
    dialog = show_dialog(ExportDialog(ops, []))
    dialog.kept.keep_in(tmp_path / "away")
    assert "is not there now" in dialog.kept.words.text()


def test_the_calendar_can_be_saved_once(
    ops: Ops, show_dialog: Show, tmp_path: Path, qtbot: QtBot
) -> None:
    dialog = show_dialog(ExportDialog(ops, []))
    dialog.outputs[Output.CALENDAR].setChecked(True)
    with qtbot.waitSignal(dialog.saving.saved):
        dialog.save_to(tmp_path / "mine.ics")
    assert (tmp_path / "mine.ics").read_bytes().startswith(b"BEGIN:VCALENDAR")
