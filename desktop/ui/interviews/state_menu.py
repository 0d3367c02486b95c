"""The menu that changes the state of an application."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QMenu, QWidget

from desktop import wording
from desktop.core.kinds import State
from desktop.ui.interviews.outcome import STATES_WITH_DETAILS
from desktop.ui.widgets.shortcuts import action


class StateMenu(QMenu):
    """All states, the present one with a tick."""

    chosen = Signal(object)
    """A `State`."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setTitle(self.tr("State"))
        self.menuAction().setMenuRole(QAction.MenuRole.NoRole)
        group = QActionGroup(self)
        for state in State:
            words = wording.state(state)
            if state in STATES_WITH_DETAILS:
                words = self.tr("{state}…").format(state=words)
            entry = action(words, self)
            entry.setCheckable(True)
            entry.setData(state.value)
            entry.triggered.connect(self._choose)
            group.addAction(entry)
            self.addAction(entry)

    def show_state(self, state: State) -> None:
        """Tick the present state."""
        for entry in self.actions():
            entry.setChecked(entry.data() == state.value)

    def _choose(self) -> None:
        entry = self.sender()
        if isinstance(entry, QAction):
            self.chosen.emit(State(entry.data()))
