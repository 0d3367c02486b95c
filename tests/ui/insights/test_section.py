"""A section: its texts, the table behind a chart, and what is copied."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QColor, QGuiApplication
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from desktop.app.headless.gallery import settle
from desktop.ui.insights.content import Chart, Content, Part, Source
from desktop.ui.insights.copying import as_picture, as_text
from desktop.ui.insights.section import ChartPanel, InsightSection, SectionKey
from desktop.ui.insights.sheet_table import SheetTable
from desktop.ui.widgets.buttons import LinkButton
from desktop.ui.widgets.text import Text
from tests.ui.insights.charts import SHEET, flow

SANKEY = "Applied [4] Interview\n"


def chart() -> Chart:
    return Chart(
        title="Outcomes",
        summary="6 applications",
        drawing=flow(),
        sheet=SHEET,
        text=SANKEY,
        text_name="Text for SankeyMATIC",
    )


CONTENT = Content(
    sentences=["18 days so far."],
    parts=[Part(heading="Done", lines=["1 interview", "2 letters"])],
    charts=[chart()],
    notes=["One is left out."],
    published=[Source(texts=["25 days on average."], source="NACE, 2023")],
)


@pytest.fixture
def section(qtbot: QtBot) -> InsightSection:
    made = InsightSection(SectionKey("flow", "Where do they go?"))
    qtbot.addWidget(made)
    made.resize(700, 700)
    made.show_content(CONTENT)
    made.show()
    return made


def panel(section: InsightSection) -> ChartPanel:
    return section.charts[0]


def copy(section: InsightSection, name: str) -> None:
    actions = {action.text(): action for action in panel(section).copy.menu().actions()}
    actions[name].trigger()


def texts(section: InsightSection) -> list[str]:
    return [text.text() for text in section.findChildren(Text) if text.isVisible()]


def test_everything_is_read_from_top_to_bottom(section: InsightSection) -> None:
    assert texts(section) == [
        "Where do they go?",
        "18 days so far.",
        "Done",
        "1 interview\n2 letters",
        "Outcomes",
        "6 applications",
        "One is left out.",
        "What has been published",
        "25 days on average.",
        "NACE, 2023",
    ]


def test_the_table_comes_with_a_press_and_goes_with_another(section: InsightSection) -> None:
    toggle = panel(section).toggle
    assert (toggle.text(), panel(section).table) == ("Show table", None)
    QTest.keyClick(toggle, Qt.Key.Key_Return)
    table = panel(section).table
    assert table is not None
    assert table.isVisible()
    assert toggle.text() == "Hide table"
    QTest.keyClick(toggle, Qt.Key.Key_Return)
    assert table.isHidden()


def test_the_table_has_the_cells_of_the_chart_with_their_heads(section: InsightSection) -> None:
    panel(section).toggle.click()
    table = panel(section).table
    assert isinstance(table, SheetTable)
    model = table.model()
    heads = [model.headerData(n, Qt.Orientation.Horizontal) for n in range(2)]
    assert heads == ["Day", "Ended"]
    cells = [[model.index(row, n).data() for n in range(2)] for row in range(model.rowCount())]
    assert cells == [["3", "1"], ["8", "2"]]
    assert table.accessibleName() == "Waits"


def test_the_arrow_keys_go_through_the_table_and_tab_leaves_it(section: InsightSection) -> None:
    panel(section).toggle.click()
    table = panel(section).table
    assert table is not None
    table.setFocus()
    table.setCurrentCell(0, 0)
    QTest.keyClick(table, Qt.Key.Key_Right)
    assert (table.currentRow(), table.currentColumn()) == (0, 1)
    QTest.keyClick(table, Qt.Key.Key_Tab)
    assert not table.hasFocus()


def test_a_chart_is_copied_as_a_picture(section: InsightSection, qtbot: QtBot) -> None:
    with qtbot.waitSignal(section.copied) as copied:
        copy(section, "As picture")
    image = QGuiApplication.clipboard().image()
    assert copied.args == ["Picture copied"]
    assert image.width() > 1_000
    assert image.pixelColor(2, 2) == QColor("#ffffff")


def test_a_chart_is_copied_as_a_table_that_spreadsheets_take(section: InsightSection) -> None:
    copy(section, "As table")
    assert QGuiApplication.clipboard().text() == "Day\tEnded\n3\t1\n8\t2"


def test_a_chart_is_copied_as_text_for_another_program(section: InsightSection) -> None:
    copy(section, "Text for SankeyMATIC")
    assert QGuiApplication.clipboard().text() == SANKEY


def test_line_ends_and_tabs_in_a_cell_make_no_other_cells() -> None:
    table = SHEET.__class__("", ("Role", "Days"), [("a\tb\nc", 3)])
    assert as_text(table) == "Role\tDays\na b c\t3"


def test_a_picture_is_light_in_the_dark_scheme_too(
    qtbot: QtBot, set_dark: Callable[[bool], None]
) -> None:
    set_dark(True)
    image = as_picture(chart())
    assert image.pixelColor(2, 2) == QColor("#ffffff")


def test_the_same_content_leaves_the_charts_and_the_keyboard_where_they_are(
    section: InsightSection,
) -> None:
    panel(section).view.focus_first()
    before = panel(section)
    section.show_content(CONTENT)
    assert panel(section) is before
    assert before.view.buttons[0].hasFocus()


def test_other_content_replaces_all_of_it(section: InsightSection) -> None:
    section.show_content(Content(sentences=["Nothing yet."]))
    settle()
    assert texts(section) == ["Where do they go?", "Nothing yet."]


def test_a_table_without_a_chart_is_shown_and_copied(section: InsightSection) -> None:
    section.show_content(Content(sheet=SHEET))
    settle()
    assert [table.isVisible() for table in section.findChildren(SheetTable)] == [True]
    copy_button = next(one for one in section.findChildren(LinkButton) if one.isVisible())
    copy_button.click()
    assert QGuiApplication.clipboard().text() == "Day\tEnded\n3\t1\n8\t2"


def test_the_menu_for_copies_says_of_which_chart(section: InsightSection) -> None:
    node = QAccessible.queryAccessibleInterface(panel(section).copy)
    assert node.text(QAccessible.Text.Name) == "Copy: Outcomes"
