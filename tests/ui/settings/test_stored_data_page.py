"""The page *What Callback stores* describes every table and column in plain words."""

from collections.abc import Callable

from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from desktop.models.inventory import StoredTable
from desktop.ops import Ops
from desktop.ui.settings.stored_data_page import StoredDataPage, TableView
from desktop.ui.settings.stored_data_words import table_words


def test_every_table_and_column_of_the_schema_has_words(ops: Ops) -> None:
    words = table_words()
    tables = ops.queries.stored_tables()
    assert {table.name for table in tables} == set(words)
    for table in tables:
        assert set(table.columns) == set(words[table.name].columns), table.name
        assert words[table.name].title
        assert words[table.name].about.endswith(".")
        assert all(words[table.name].columns.values())


def test_no_two_columns_of_a_table_have_the_same_description() -> None:
    for name, table in table_words().items():
        texts = [text for text in table.columns.values() if text != "To sort by"]
        assert len(set(texts)) == len(texts), name


def test_rows_are_counted_anew_each_time_it_is_shown(
    qtbot: QtBot, ops: Ops, add_application: Callable[..., str]
) -> None:
    page = StoredDataPage(ops)
    qtbot.addWidget(page)
    page.show()
    assert page.tables["application"].button.text() == "Applications · 0 rows"
    page.hide()
    add_application()
    page.show()
    assert page.tables["application"].button.text() == "Applications · 1 row"
    assert page.tables["application_search"].button.text().endswith("1 row")


def test_a_table_unfolds_to_its_columns(qtbot: QtBot) -> None:
    described = table_words()["problem"]
    view = TableView(described)
    qtbot.addWidget(view)
    view.show_table(StoredTable("problem", ("problem", "unheard_of"), 3))
    view.show()
    view.button.click()
    shown = [label.text() for label in view.findChildren(QLabel) if label.isVisible()]
    assert {"The problem", "problem", "unheard_of"} <= set(shown)
    view.button.click()
    assert [label.text() for label in view.findChildren(QLabel) if label.isVisible()] == [
        described.about
    ]
