"""What it means to move a card to another column: a change of state, a form, or nothing."""

from functools import partial

from PySide6.QtCore import QObject, QPoint, Qt
from PySide6.QtWidgets import QMenu, QWidget

from desktop import wording
from desktop.core.kinds import State
from desktop.models.queries import BOARD, WAITING_COLUMNS, Filter
from desktop.ops import Ops
from desktop.ui.interviews.application_actions import ApplicationActions
from desktop.ui.interviews.row_words import STATE_ICONS, column_names
from desktop.ui.widgets.shortcuts import action

_ENDINGS = (State.REJECTED, State.HIRED, State.WITHDRAWN, State.MOVED_ON)
_STATE_OF = {Filter.ON_HOLD: State.ON_HOLD, Filter.OFFERS: State.OFFER}


class Moves(QObject):
    """Moves applications between columns, through the dialogs of their states.

    A waiting application is in one of three columns by its interviews: it cannot be moved between
    them, except that a new interview can be added.
    """

    def __init__(self, ops: Ops, do: ApplicationActions, window: QWidget) -> None:
        super().__init__(window)
        self._ops = ops
        self._do = do
        self._window = window

    def titles(self) -> dict[Filter, str]:
        """The names of the columns."""
        return column_names()

    def targets(self, application_id: str) -> list[Filter]:
        """The columns to which the application can be moved."""
        return [kind for kind in BOARD if self.refusal(application_id, kind) == ""]

    def refusal(self, application_id: str, target: Filter) -> str | None:
        """Why the application cannot be moved to `target`; empty if it can.

        None if it is there already, or was deleted.
        """
        columns = self._ops.queries.listing.columns(application_id, self._ops.now())
        if columns is None or columns[0] is target:
            return None
        present, again = columns
        if target not in WAITING_COLUMNS or again is target:
            return ""
        adds = target is Filter.INTERVIEWING and again is not Filter.OFFERS
        if adds and (present in WAITING_COLUMNS or present is Filter.ON_HOLD):
            return ""
        if adds:
            words = self.tr("Move it to {column} first, then add the interview.")
            return words.format(column=self.titles()[again])
        return self._belonging(again)

    def move(self, application_id: str, target: Filter, place: QPoint) -> bool:
        """Move the application, asking at `place` (global) what the new state needs.

        Returns whether that is possible; if not, the reason is reported.
        """
        refusal = self.refusal(application_id, target)
        if refusal:
            self._ops.reported.emit(refusal)
        application = self._ops.queries.application(application_id)
        if refusal != "" or application is None:
            return False
        if target is Filter.CLOSED:
            self._ask_how_it_ended(application_id, place)
        elif target in _STATE_OF:
            self._do.set_state(application, _STATE_OF[target])
        elif self._is_once_waiting(application_id, target):
            self._do.set_state(application, State.WAITING)
        else:
            self._do.add_interview(application_id, is_ahead=True)
        return True

    def menu(self, application_id: str, place: QPoint, parent: QWidget) -> QMenu:
        """A menu of the columns, with the present one ticked."""
        menu = QMenu(self.tr("Move to"), parent)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.fill(menu, application_id, place)
        return menu

    def fill(self, menu: QMenu, application_id: str, place: QPoint) -> None:
        """Fill `menu` with the columns; those that do not take the application are disabled."""
        menu.clear()
        for kind, title in self.titles().items():
            refusal = self.refusal(application_id, kind)
            entry = action(title, menu)
            entry.setCheckable(True)
            entry.setChecked(refusal is None)
            entry.setEnabled(refusal == "")
            entry.triggered.connect(partial(self.move, application_id, kind, place))
            menu.addAction(entry)

    def _is_once_waiting(self, application_id: str, target: Filter) -> bool:
        columns = self._ops.queries.listing.columns(application_id, self._ops.now())
        return columns is not None and columns[1] is target

    def _ask_how_it_ended(self, application_id: str, place: QPoint) -> None:
        menu = QMenu(self._window)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.setAccessibleName(self.tr("How did it end?"))
        for state in _ENDINGS:
            words = self.tr("{state}…").format(state=wording.state(state))
            entry = action(words, menu, STATE_ICONS[state])
            entry.triggered.connect(partial(self._close, application_id, state))
            menu.addAction(entry)
        menu.popup(place)
        menu.setActiveAction(menu.actions()[0])

    def _close(self, application_id: str, state: State) -> None:
        application = self._ops.queries.application(application_id)
        if application is not None:
            self._do.set_state(application, state)

    def _belonging(self, column: Filter) -> str:
        """Why an application that waits is in this column."""
        return {
            Filter.APPLIED: self.tr("There was no interview yet, so it belongs to Applied."),
            Filter.INTERVIEWING: self.tr(
                "An interview lies ahead, so it belongs to Interviewing until then."
            ),
            Filter.WAITING: self.tr("The interview is over, so it belongs to Waiting."),
            Filter.OFFERS: self.tr("An offer is announced, so it belongs to Offers."),
        }[column]
