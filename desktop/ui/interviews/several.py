"""The selection of several applications: which they are, their panel, and their actions."""

from collections.abc import Callable
from datetime import date
from itertools import islice

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QWidget

from desktop.core.kinds import State
from desktop.ops import Ops
from desktop.ui.interviews.bulk import BulkActions
from desktop.ui.interviews.bulk_panel import NAMED, BulkPanel, CloseMenu
from desktop.ui.interviews.list_view import InterviewList
from desktop.ui.today.later import LaterMenu

#: The ids of the rows from the first number on, so many or with -1 all.
IdsAt = Callable[[int, int], list[str]]


class Several(QObject):
    """Empty while only the row of the cursor is selected."""

    def __init__(self, ops: Ops, rows: InterviewList, window: QWidget) -> None:
        super().__init__(window)
        self._ops = ops
        self._list = rows
        self._was_marking = False
        self.ids: tuple[str, ...] = ()
        """The selected applications in the order of the list."""
        self.later = LaterMenu(window)
        self.later.setTitle(self.tr("Later"))
        self.close = CloseMenu(window)
        self.panel = BulkPanel(self.later, self.close)
        self.actions = BulkActions(ops, window)
        self.later.chosen.connect(self._put_off)
        self.close.chosen.connect(self._close)
        self.panel.hold_button.clicked.connect(self.hold)
        self.panel.delete_button.clicked.connect(self.delete)
        self.panel.clear_button.clicked.connect(self._clear)
        self.actions.finished.connect(self._focus_list)

    def hold(self) -> None:
        self.actions.hold(self._take())

    def delete(self) -> None:
        self.actions.delete(self._take())

    def _put_off(self, until: date) -> None:
        self.actions.put_off(self._take(), until)

    def _close(self, state: State) -> None:
        self.actions.close(self._take(), state)

    def read(self, ids_at: IdsAt) -> bool:
        """Read which applications are selected, and show them; return whether there are any."""
        self._was_marking = self._list.is_marking
        self.ids = tuple(self._selected_ids(ids_at)) if self._list.has_several else ()
        if self.ids:
            self.later.set_today(self._ops.now().today)
            numbers = (
                n for first, last in self._list.chosen_ranges() for n in range(first, last + 1)
            )
            rows = filter(None, map(self._list.row, numbers))
            names = [row.company for row in islice(rows, NAMED)]
            self.panel.show_selection(len(self.ids), names)
        return bool(self.ids)

    def restore(self, ids_at: IdsAt) -> None:
        """Select the same applications again after the rows were loaded anew."""
        wanted = set(self.ids)
        if wanted:
            found = [n for n, key in enumerate(ids_at(0, -1)) if key in wanted]
            marking = self._was_marking and bool(found)
            if marking or len(found) > 1:
                self._list.choose(found, marking=marking)

    def _selected_ids(self, ids_at: IdsAt) -> list[str]:
        ranges = self._list.chosen_ranges()
        if not ranges:
            return []
        start, end = ranges[0][0], ranges[-1][1]
        between = ids_at(start, end + 1 - start)
        keys = (key for first, last in ranges for key in between[first - start : last + 1 - start])
        return [key for key in keys if key]  # the headings of groups have none

    def _take(self) -> tuple[str, ...]:
        """The selected applications. The selection ends, and the cursor goes to the next row that
        stays, so that the list stays in its place when they move or disappear."""
        taken = self.ids
        ranges = self._list.chosen_ranges()
        after, before = ranges[-1][1] + 1, ranges[0][0] - 1
        if after < self._list.rows.rowCount() or before >= 0:
            self._list.go_to(
                self._list.near(after if after < self._list.rows.rowCount() else before)
            )
        else:
            self._list.choose_one()
        return taken

    def _clear(self) -> None:
        self._list.choose_one()
        self._focus_list()

    def _focus_list(self) -> None:
        self._list.setFocus(Qt.FocusReason.OtherFocusReason)
