"""The actions on one application that have keys or stand in its menu, for list and board."""

from collections.abc import Callable
from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QWidget

from desktop.models.queries import ApplicationRow
from desktop.ops import Ops
from desktop.ui.interviews.application_actions import ApplicationActions
from desktop.ui.shell.navigator import Navigator
from desktop.ui.today.later import LaterMenu
from desktop.ui.widgets.shortcuts import action

if TYPE_CHECKING:
    from desktop.ui.interviews.row_menu import RowMenu


class RowActions(QObject):
    """They act on the application whose id `selected` returns, empty for none.

    `ask` and `log` work in the whole page, `delete` only where it is added: in list and board.
    """

    def __init__(
        self, ops: Ops, navigator: Navigator, page: QWidget, selected: Callable[[], str]
    ) -> None:
        super().__init__(page)
        self._ops = ops
        self._navigator = navigator
        self._page = page
        self._selected = selected
        self.do = ApplicationActions(ops, navigator, page)
        self.later = LaterMenu(page)
        self.later.setTitle(self.tr("Later"))
        self.later.chosen.connect(self._put_off)
        self.delete = action(self.tr("Delete application"), page, "delete", keys="Del")
        self.delete.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        self.ask = action(
            self.tr("What should I do?"), page, "question", keys="Ctrl+Return, Ctrl+Enter"
        )
        self.ask.triggered.connect(self._ask)
        self.log = action(self.tr("Log a contact…"), page, "mail-out", keys="Ctrl+L")
        self.log.triggered.connect(self._log)
        for one in (self.ask, self.log):
            one.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            page.addAction(one)

    def menu(self, row: ApplicationRow) -> "RowMenu | None":
        """The menu of a row, which must be the selected one; None if it was deleted."""
        from desktop.ui.interviews.row_menu import (  # noqa: PLC0415  when opened
            RowContext,
            RowMenu,
        )

        application = self._ops.queries.application(row.id)
        if application is None:
            return None
        self.later.set_today(self._ops.now().today)
        context = RowContext(self.do, self._navigator, self.later, self.ask, self.log, self.delete)
        return RowMenu(context, application, row, self._page)

    def delete_row(self, row: ApplicationRow | None) -> None:
        if row is not None:
            self.do.delete(row.id, row.company)

    def _ask(self) -> None:
        if key := self._selected():
            self._navigator.start_wizard.emit(key)

    def _log(self) -> None:
        if key := self._selected():
            self._navigator.log_contact.emit(key, "")

    def _put_off(self, until: date) -> None:
        if key := self._selected():
            self.do.put_off(key, until)
