"""The choice of the encoding of a text table, and what follows from it."""

from pathlib import Path

from pytestqt.qtbot import QtBot

from desktop.exchange.reader import read_file
from desktop.ops import Ops
from desktop.ui.importing.charset_choice import CharsetChoice
from desktop.ui.importing.dialog import ImportDialog
from desktop.ui.importing.reading import ReadFile
from tests.support.window import Show

CZECH = "Company;Position\nŘíčanská;Pekař\n"
UNKNOWN = "Kde;Mzda\nŘíčanská;Malá\n"


def saved(folder: Path, text: str) -> ReadFile:
    path = folder / "mine & yours.csv"
    path.write_bytes(text.encode("cp1250"))
    return ReadFile(path, read_file(path.read_bytes()))


def choose(choice: CharsetChoice, charset: str, qtbot: QtBot) -> None:
    choice.box.setCurrentIndex(choice.box.findData(charset))
    choice.box.activated.emit(choice.box.currentIndex())
    dialog = choice.window()
    assert isinstance(dialog, ImportDialog)
    assert dialog.ok.isEnabled() is not choice.is_reading
    qtbot.waitUntil(lambda: not choice.is_reading, timeout=60_000)


def first(dialog: ImportDialog) -> str:
    return str(dialog.list.items.data(dialog.list.items.index(0, 0)))


def test_a_table_is_read_again_with_the_chosen_encoding(
    ops: Ops, show_dialog: Show, tmp_path: Path, qtbot: QtBot
) -> None:
    dialog = show_dialog(ImportDialog(ops, [saved(tmp_path, CZECH)]))
    (choice,) = dialog.charsets.values()
    assert (choice.box.currentText(), first(dialog)) == (
        "Western European (Windows-1252)",
        "Øíèanská · Pekaø",
    )
    choose(choice, "cp1250", qtbot)
    assert first(dialog) == "Říčanská · Pekař"
    assert choice.sample.text() == "It reads: Říčanská · Pekař"
    choose(choice, "utf-16-le", qtbot)
    assert choice.sample.text() == "As “Unicode (UTF-16)” it is no table."
    assert (choice.box.currentData(), first(dialog)) == ("cp1250", "Říčanská · Pekař")
    choose(choice, "cp1250", qtbot)
    assert choice.sample.text() == "It reads: Říčanská · Pekař"
    dialog.ok.click()
    assert [company for _, company, _ in ops.queries.names.applications()] == ["Říčanská"]


def test_the_columns_are_asked_again_in_the_chosen_encoding(
    ops: Ops, show_dialog: Show, tmp_path: Path, qtbot: QtBot
) -> None:
    dialog = show_dialog(ImportDialog(ops, [saved(tmp_path, UNKNOWN)]))
    (choice,) = dialog.charsets.values()
    choose(choice, "cp1250", qtbot)
    (columns,) = dialog.columns
    assert columns.fields["company"].itemText(1) == "Kde: Říčanská"
    columns.fields["company"].setCurrentIndex(1)
    assert first(dialog) == "Říčanská · Malá"


def test_a_table_that_reads_the_same_in_all_encodings_asks_for_none(
    ops: Ops, show_dialog: Show, tmp_path: Path
) -> None:
    file = saved(tmp_path, "Company;Position\nBluefin;Baker\n")
    assert show_dialog(ImportDialog(ops, [file])).charsets == {}
