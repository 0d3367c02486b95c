"""The frame of a section: heading, sentences, charts with their tables, published figures."""

from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtCore import Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QHBoxLayout, QLayout, QMenu, QVBoxLayout, QWidget

from desktop.exchange.sheets import Sheet
from desktop.ui import theme
from desktop.ui.insights.chart_view import ChartView
from desktop.ui.insights.content import Chart, Content, Source
from desktop.ui.insights.copying import as_picture, as_text
from desktop.ui.insights.sheet_table import SheetTable
from desktop.ui.widgets.buttons import LinkButton
from desktop.ui.widgets.card import Hairline
from desktop.ui.widgets.tab_order import order_tabs
from desktop.ui.widgets.text import Caption, Heading, Quiet, Text, breakable


class SectionKey(NamedTuple):
    """The name of a section in tests and links, and its heading."""

    name: str
    heading: str


class InsightSection(QWidget):
    """A section of the page, or of the details of an application.

    `controls` is the layout between heading and sentences, for choices.
    """

    opened = Signal(str)
    """A mark of a chart was opened, by its key."""
    rebuilt = Signal()
    """Other content is shown; its widgets are the last ones in the order of Tab."""
    walked = Signal(QWidget)
    """The arrow keys have moved the focus to this mark of a chart."""
    copied = Signal(str)
    """Something was copied; a sentence that says what."""

    def __init__(
        self, key: SectionKey, parent: QWidget | None = None, *, framed: bool = True
    ) -> None:
        """Without `framed`, neither the heading is shown nor a line above it."""
        super().__init__(parent)
        self.key = key
        self.content = Content()
        self.charts: list[ChartPanel] = []
        self.heading = Heading(key.heading, self)
        self.controls = QVBoxLayout()
        self.controls.setSpacing(theme.S)
        self._rows = QVBoxLayout()
        self._rows.setSpacing(theme.S)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.S)
        if framed:
            column.addWidget(Hairline(self))
            column.addSpacing(theme.S)
        column.addWidget(self.heading)
        self.heading.setVisible(framed)
        column.addLayout(self.controls)
        column.addLayout(self._rows)
        self._column = column
        self.setAccessibleName(key.heading)

    def show_content(self, content: Content) -> None:
        """Show `content`, unless it is what is shown already."""
        if content == self.content:
            return
        self.content = content
        self._clear()
        for sentence in content.sentences:
            self._rows.addWidget(Text(breakable(sentence), parent=self))
        for part in content.parts:
            self._rows.addWidget(_bold(part.heading, self))
            lines = "\n".join(map(breakable, part.lines))
            self._rows.addWidget(Text(lines, parent=self, selectable=True))
        for chart in content.charts:
            panel = ChartPanel(chart, self)
            panel.view.opened.connect(self.opened)
            panel.view.walked.connect(self.walked)
            panel.copied.connect(self.copied)
            self.charts.append(panel)
            self._rows.addWidget(panel)
        if content.sheet is not None:
            self._rows.addWidget(SheetTable(content.sheet, self))
            self._rows.addLayout(self._copy_row(content.sheet))
        for note in content.notes:
            self._rows.addWidget(Quiet(breakable(note), self))
        if content.published:
            self._rows.addWidget(Published(content.published, self))
        order_tabs([self])
        self.rebuilt.emit()

    def add_below(self, layout: QLayout) -> None:
        """Add a row of buttons below the content."""
        self._column.addLayout(layout)

    def _copy_row(self, sheet: Sheet) -> QHBoxLayout:
        button = LinkButton(self.tr("Copy table"), self, theme.icon("copy"))
        button.clicked.connect(lambda: self._copy(sheet))
        row = QHBoxLayout()
        row.addWidget(button)
        row.addStretch(1)
        return row

    def _copy(self, sheet: Sheet) -> None:
        QGuiApplication.clipboard().setText(as_text(sheet))
        self.copied.emit(self.tr("Table copied"))

    def _clear(self) -> None:
        self.charts.clear()
        while (item := self._rows.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
            elif (inner := item.layout()) is not None:
                while (part := inner.takeAt(0)) is not None:
                    if (button := part.widget()) is not None:
                        button.hide()
                        button.deleteLater()


class ChartPanel(QWidget):
    """A chart with its title, its table behind a button, and the means to copy both."""

    copied = Signal(str)

    def __init__(self, chart: Chart, parent: QWidget) -> None:
        super().__init__(parent)
        self.chart = chart
        self.table: SheetTable | None = None
        self.title = _bold(chart.title, self)
        said = " ".join(filter(None, (chart.summary, chart.hint)))
        self.view = ChartView(chart.drawing, chart.title, said, self)
        self.summary = Quiet(said, self)
        self.toggle = LinkButton("", self)
        self.toggle.setCheckable(True)
        self.toggle.toggled.connect(self._show_table)
        self.copy = LinkButton(self.tr("Copy"), self, theme.icon("copy"))
        self.copy.setMenu(self._copy_menu())
        self.copy.setAccessibleName(self.tr("Copy: {chart}").format(chart=chart.title))
        buttons = QHBoxLayout()
        buttons.setSpacing(theme.XS)
        for button in (self.toggle, self.copy):
            buttons.addWidget(button)
        buttons.addStretch(1)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, theme.S, 0, 0)
        self._column.setSpacing(theme.XS)
        for part in (self.title, self.summary, self.view):
            self._column.addWidget(part)
        self._column.addLayout(buttons)
        self._name_toggle(shown=False)

    def _show_table(self, shown: bool) -> None:
        """Show the table, made when first asked for, below the buttons."""
        if self.table is None:
            self.table = SheetTable(self.chart.sheet, self)
            self._column.addWidget(self.table)
            order_tabs([self.copy, self.table])
        self.table.setVisible(shown)
        self._name_toggle(shown=shown)

    def _name_toggle(self, *, shown: bool) -> None:
        self.toggle.setText(self.tr("Hide table") if shown else self.tr("Show table"))

    def _copy_menu(self) -> QMenu:
        menu = QMenu(self)
        menu.addAction(self.tr("As picture")).triggered.connect(self._copy_picture)
        menu.addAction(self.tr("As table")).triggered.connect(self._copy_table)
        if self.chart.text:
            menu.addAction(self.chart.text_name).triggered.connect(self._copy_text)
        return menu

    def _copy_picture(self) -> None:
        QGuiApplication.clipboard().setImage(as_picture(self.chart))
        self.copied.emit(self.tr("Picture copied"))

    def _copy_table(self) -> None:
        QGuiApplication.clipboard().setText(as_text(self.chart.sheet))
        self.copied.emit(self.tr("Table copied"))

    def _copy_text(self) -> None:
        QGuiApplication.clipboard().setText(self.chart.text)
        self.copied.emit(self.tr("Text copied"))


class Published(QWidget):
    """Published figures, each with source and year, set apart from the person's own."""

    def __init__(self, sources: Sequence[Source], parent: QWidget) -> None:
        super().__init__(parent)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, theme.S, 0, 0)
        column.setSpacing(theme.XS)
        column.addWidget(_bold(self.tr("What has been published"), self))
        for one in sources:
            for text in one.texts:
                column.addWidget(Text(breakable(text), parent=self))
            column.addWidget(Caption(breakable(one.source), self))


def _bold(text: str, parent: QWidget) -> Text:
    made = Text(text, parent=parent)
    made.setFont(theme.semibold())
    made.align_leading()
    return made
