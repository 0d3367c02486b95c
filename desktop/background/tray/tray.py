"""Keeps the icon in the tray and its menu up to date."""

from datetime import timedelta

from PySide6.QtCore import QCoreApplication, QObject, Qt, Signal
from PySide6.QtGui import QAction, QGuiApplication

from desktop import wording
from desktop.background.tray.icon import tray_icon
from desktop.background.tray.place import TrayPlace
from desktop.core.changes import Changes
from desktop.core.moment import Moment
from desktop.core.preferences import PAUSED_UNTIL, parse
from desktop.models.queries import ApplicationRow, PageCheckRow
from desktop.ops import Ops
from desktop.paths import APP_NAME

_MENU_ITEMS = 5
_LONGEST_ITEM = 60


class Tray(QObject):
    """Shows the due count and offers the next steps. Without a tray it does nothing."""

    open_requested = Signal()
    application_requested = Signal(str)
    wizard_requested = Signal(str)
    add_requested = Signal()
    quit_requested = Signal()
    missed = Signal()
    """There is still no tray half a minute after the first look."""

    def __init__(
        self,
        ops: Ops,
        parent: QObject | None = None,
        *,
        name: str = APP_NAME,
    ) -> None:
        super().__init__(parent)
        self._ops = ops
        self._name = name
        self._due: list[QAction] = []
        self._place = place = TrayPlace(self, name=name)
        self.menu = place.menu
        place.taken.connect(self.refresh)
        place.missed.connect(self.missed)
        place.open_requested.connect(self.open_requested)
        place.wizard_requested.connect(self.ask)
        place.add_requested.connect(self.add_requested)
        place.pause_requested.connect(self._on_pause)
        place.quit_requested.connect(self.quit_requested)
        ops.changed.connect(self._on_changed)
        QGuiApplication.styleHints().colorSchemeChanged.connect(self.refresh)

    @property
    def is_there(self) -> bool:
        """Whether the person can open the window by the icon."""
        return self._place.is_there

    def look(self) -> None:
        """Create the icon if there is a tray by now: panels may start after programs."""
        self._place.look()

    def refresh(self) -> None:
        """Show the count and the due steps as they are now."""
        now = self._ops.now()
        prefs = parse(self._ops.queries.setting)
        rejected = not prefs.calm
        rows = [
            row
            for row in self._ops.queries.agenda(now=now, limit=_MENU_ITEMS, rejected=rejected)
            if row.is_due
        ]
        room = max(0, _MENU_ITEMS - len(rows))
        checks = self._ops.queries.due_page_checks(now, room, rejected=rejected)
        count = self._count(now, rejected=rejected)
        if prefs.hide_details and count:
            self._list_hidden(count)
        else:
            self._list(rows, checks)
        paused = self._ops.queries.setting(PAUSED_UNTIL) > now.today.isoformat()
        self._place.pause.setChecked(paused)
        if self._place.has_icon:
            scheme = QGuiApplication.styleHints().colorScheme()
            dark = scheme == Qt.ColorScheme.Dark
            self._place.show(tray_icon(count, dark=dark), self._tool_tip(count))

    def say(self, title: str, text: str) -> bool:
        """Show a message of the tray; False when there is no tray to show it."""
        return self._place.say(title, text)

    def close(self) -> None:
        """Remove the icon for good."""
        self._place.close()

    def _count(self, now: Moment, *, rejected: bool) -> int:
        queries = self._ops.queries
        checks = queries.count_due_page_checks(now, rejected=rejected)
        return queries.due_count(now, rejected=rejected) + checks

    def _list_hidden(self, count: int) -> None:
        """The number of due steps alone, for reminders without details."""
        self._clear()
        text = QCoreApplication.translate("Notices", "You have a follow-up due")
        if count > 1:
            text = QCoreApplication.translate("Notices", "You have %n follow-ups due", "", count)
        action = self._action(text)
        action.triggered.connect(self.open_requested)
        self.menu.insertActions(self._place.first, self._due)
        self._place.wizard.setEnabled(True)

    def _clear(self) -> None:
        for action in self._due:
            self.menu.removeAction(action)
            action.deleteLater()
        self._due = []

    def _list(self, rows: list[ApplicationRow], checks: list[PageCheckRow]) -> None:
        self._clear()
        today = self._ops.now().today
        for row in rows:
            text = self.tr("{company}: {step}").format(
                company=wording.within(row.company), step=wording.headline(row, today)
            )
            self._offer(text, row.id)
        for check in checks:
            self._offer(wording.page_check(check.row.company), check.row.id)
        self.menu.insertActions(self._place.first, self._due)
        self._place.wizard.setEnabled(bool(rows) or not self._ops.queries.is_empty())

    def _offer(self, text: str, application_id: str) -> None:
        action = self._action(text)
        action.triggered.connect(lambda: self.application_requested.emit(application_id))

    def _action(self, text: str) -> QAction:
        action = QAction(_plain(text), self.menu)
        action.setMenuRole(QAction.MenuRole.NoRole)
        self._due.append(action)
        return action

    def _tool_tip(self, count: int) -> str:
        if count == 0:
            return self.tr("{name}: nothing is due").format(name=self._name)
        if count == 1:
            return self.tr("{name}: one next step is due").format(name=self._name)
        return self.tr("{name}: %n next steps are due", "", count).format(name=self._name)

    def ask(self) -> None:
        """Request the wizard for the step that is due first, or else comes next."""
        queries = self._ops.queries
        rejected = not parse(queries.setting).calm
        rows = queries.agenda(now=self._ops.now(), limit=1, rejected=rejected)
        if rows:
            self.wizard_requested.emit(rows[0].id)
        else:
            self.open_requested.emit()

    def _on_pause(self, checked: bool) -> None:
        tomorrow = self._ops.now().today + timedelta(days=1)
        until = tomorrow.isoformat() if checked else ""
        from desktop.actions import settings  # noqa: PLC0415  loaded with the first write

        self._ops.run("", settings.put, PAUSED_UNTIL, until)

    def _on_changed(self, changes: Changes) -> None:
        if changes.applications or changes.agenda or changes.settings:
            self.refresh()


def _plain(text: str) -> str:
    """Text of a menu item: cut to its longest width, with ampersands escaped."""
    shown = text if len(text) <= _LONGEST_ITEM else f"{text[: _LONGEST_ITEM - 1].rstrip()}…"
    return shown.replace("&", "&&")
