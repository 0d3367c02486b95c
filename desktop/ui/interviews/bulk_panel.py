"""The panel beside the list while several applications are selected."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QHBoxLayout, QMenu, QVBoxLayout, QWidget

from desktop import wording
from desktop.core.kinds import State
from desktop.ui import theme
from desktop.ui.theme import Type
from desktop.ui.today.later import LaterMenu
from desktop.ui.widgets.buttons import LinkButton
from desktop.ui.widgets.card import Card
from desktop.ui.widgets.flow import FlowLayout
from desktop.ui.widgets.shortcuts import action
from desktop.ui.widgets.text import Quiet, Text

#: Companies that are named.
NAMED = 3


class CloseMenu(QMenu):
    """The two ways to close an application by one's own decision."""

    chosen = Signal(object)
    """A `State`."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setTitle(self.tr("&Close"))
        self.menuAction().setMenuRole(QAction.MenuRole.NoRole)
        for state, words in (
            (State.MOVED_ON, self.tr("I stopped waiting")),
            (State.WITHDRAWN, self.tr("I withdrew")),
        ):
            entry = action(words, self)
            entry.setData(state)
            entry.triggered.connect(self._choose)
            self.addAction(entry)

    def _choose(self) -> None:
        entry = self.sender()
        if isinstance(entry, QAction):
            self.chosen.emit(entry.data())


class BulkPanel(QWidget):
    """How many applications are selected, of which companies, and what can be done with them."""

    def __init__(self, later: LaterMenu, close: CloseMenu, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.heading = Text("", Type.TITLE, self)
        self.heading.align_leading()
        self.companies = Quiet("", self)
        self.companies.align_leading()
        self.later_button = LinkButton(self.tr("Later"), icon=theme.icon("later"))
        self.later_button.setMenu(later)
        self.close_button = LinkButton(self.tr("Close"), icon=theme.icon("check"))
        self.close_button.setMenu(close)
        self.hold_button = LinkButton(self.tr("On hold"), icon=theme.icon("hold"))
        self.delete_button = LinkButton(self.tr("Delete"), icon=theme.icon("delete"))
        self.clear_button = LinkButton(self.tr("Clear selection"), icon=theme.icon("close"))
        self.clear_button.setToolTip(self.tr("Clear selection (Esc)"))
        self._arrange()

    def show_selection(self, count: int, companies: Sequence[str]) -> None:
        """Show the number of selected applications and the first of their companies."""
        if count == 1:
            self.heading.setText(self.tr("1 application selected"))
        else:
            self.heading.setText(self.tr("%n applications selected", "", count))
        self.companies.setText(wording.listed(companies, count))

    def _arrange(self) -> None:
        card = Card()
        flow = FlowLayout()
        for button in (
            self.later_button,
            self.close_button,
            self.hold_button,
            self.delete_button,
            self.clear_button,
        ):
            flow.addWidget(button)
        card.body.addLayout(flow)
        inside = QWidget()
        inside.setMaximumWidth(theme.scaled(theme.READING_WIDTH))
        column = QVBoxLayout(inside)
        column.setContentsMargins(theme.L, theme.L, theme.L, theme.L)
        column.setSpacing(theme.XS)
        column.addWidget(self.heading)
        column.addWidget(self.companies)
        column.addSpacing(theme.L)
        column.addWidget(card)
        column.addStretch()
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.addWidget(inside, 1)
        line.addStretch(0)
