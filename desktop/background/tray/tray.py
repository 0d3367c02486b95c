"""Keeps the icon in the tray and its menu up to date."""

from collections.abc import Sequence
from datetime import timedelta
from functools import partial

from PySide6.QtCore import QObject, Qt, QTimer, Signal
from PySide6.QtGui import QAction, QGuiApplication, QIcon
from PySide6.QtWidgets import QMenu, QSystemTrayIcon

from desktop import wording
from desktop.background.tray.icon import show_badge, tray_icon
from desktop.core.changes import Changes
from desktop.core.kinds import Channel
from desktop.core.moment import Moment
from desktop.core.preferences import PAUSED_UNTIL, parse
from desktop.models.queries import ApplicationRow
from desktop.ops import Ops
from desktop.paths import APP_NAME
from desktop.wording.counts import counts

_MENU_ITEMS = 5
_LONGEST_ITEM = 60
#: Seconds between attempts while there is no tray: panels start late after a login, and later
#: hardly ever.
_RETRY_S = (1, 1, 2, 4, 8, 15)
_LATE_RETRY_S = 300


class Tray(QObject):
    """Shows the due count and offers the next steps. Without a tray it does nothing."""

    open_requested = Signal()
    today_requested = Signal()
    application_requested = Signal(str)
    answer_requested = Signal(str)
    """Log an answer of the employer about this application."""
    list_requested = Signal()
    """Show the list, to choose an application."""
    other_way_requested = Signal(str)
    """Call about this application instead of writing, or the reverse."""
    wizard_requested = Signal(str)
    add_requested = Signal()
    line_requested = Signal()
    """Add an application in one line."""
    quit_requested = Signal()
    missed = Signal()
    """There is still no tray half a minute after the first attempt."""

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
        self._answers: list[QAction] = []
        self._tray_icon = icon = TrayIcon(self, name=name)
        self.menu = icon.menu
        icon.icon_created.connect(self.refresh)
        icon.missed.connect(self.missed)
        icon.open_requested.connect(self.open_requested)
        icon.wizard_requested.connect(self.request_wizard)
        icon.list_requested.connect(self.list_requested)
        icon.add_requested.connect(self.add_requested)
        icon.line_requested.connect(self.line_requested)
        icon.pause_requested.connect(self._on_pause)
        icon.quit_requested.connect(self.quit_requested)
        ops.changed.connect(self._on_changed)
        QGuiApplication.styleHints().colorSchemeChanged.connect(self.refresh)

    @property
    def is_visible(self) -> bool:
        """Whether the person can open the window by the icon."""
        return self._tray_icon.is_visible

    def create_icon(self) -> None:
        """Create the icon if there is a tray by now: panels may start after programs."""
        self._tray_icon.create_icon()

    def refresh(self) -> None:
        """Show the count and the due steps as they are now."""
        now = self._ops.now()
        prefs = parse(self._ops.queries.setting)
        rejected = not prefs.calm
        upcoming = self._upcoming(now, rejected=rejected)
        count = self._ops.queries.things_due(now, rejected=rejected)
        if prefs.hide_details and count:
            self._list_hidden(count)
        else:
            self._list([row for row in upcoming if row.is_due], now, rejected=rejected)
        answering = upcoming or self._only_applied(now, rejected=rejected)
        self._list_answers([] if prefs.hide_details else answering)
        paused = self._ops.queries.setting(PAUSED_UNTIL) > now.today.isoformat()
        self._tray_icon.pause.setChecked(paused)
        show_badge(count)
        if self._tray_icon.has_icon:
            scheme = QGuiApplication.styleHints().colorScheme()
            dark = scheme == Qt.ColorScheme.Dark
            self._tray_icon.show(tray_icon(count, dark=dark), self._tool_tip(count))

    def show_message(self, title: str, text: str) -> bool:
        """Show a message of the tray; False when there is no tray to show it."""
        return self._tray_icon.show_message(title, text)

    def close(self) -> None:
        """Remove the icon and the badge for good."""
        show_badge(0)
        self._tray_icon.close()

    def _upcoming(self, now: Moment, *, rejected: bool) -> list[ApplicationRow]:
        """The first steps of the agenda, without those of applications that share an entry."""
        return self._ops.queries.agenda(
            now=now, limit=_MENU_ITEMS, rejected=rejected, only_applied=False
        )

    def _only_applied(self, now: Moment, *, rejected: bool) -> list[ApplicationRow]:
        return self._ops.queries.agenda(
            now=now, limit=_MENU_ITEMS, rejected=rejected, only_applied=True
        )

    def _list_hidden(self, count: int) -> None:
        """The number of due steps alone, for reminders without details."""
        entry = self._entry(self.menu, counts.follow_ups_due(count))
        entry.triggered.connect(self.open_requested)
        self._due = self._replace(self.menu, self._tray_icon.first, self._due, [entry])

    def _list(self, rows: Sequence[ApplicationRow], now: Moment, *, rejected: bool) -> None:
        """At most `_MENU_ITEMS` entries: `rows`, applications without an interview, page checks.

        Below a step stands its alternative, if it has one, which is not counted.
        """
        queries = self._ops.queries
        entries = []
        only_applied = queries.due_only_applied(now, rejected=rejected)
        steps = rows[: _MENU_ITEMS - bool(only_applied)]
        for row in steps:
            entries += self._step_entries(row, now)
        room = _MENU_ITEMS - len(steps) - bool(only_applied)
        if only_applied:
            entries.append(self._entry(self.menu, counts.only_applied(only_applied)))
            entries[-1].triggered.connect(self.today_requested)
        for check in queries.due_page_checks(now, room, rejected=rejected):
            entries.append(self._entry(self.menu, wording.page_check(check.row.company)))
            entries[-1].triggered.connect(partial(self.application_requested.emit, check.row.id))
        self._due = self._replace(self.menu, self._tray_icon.first, self._due, entries)

    def _step_entries(self, row: ApplicationRow, now: Moment) -> list[QAction]:
        company = wording.companies(row)
        step = wording.headline(row, now.today)
        opens = self._entry(
            self.menu, self.tr("{company}: {step}").format(company=company, step=step)
        )
        opens.triggered.connect(partial(self.application_requested.emit, row.id))
        if row.alternative is None:
            return [opens]
        calls = self.tr("Call {company} instead")
        words = calls if row.alternative is Channel.PHONE else self.tr("Write to {company} instead")
        instead = self._entry(self.menu, words.format(company=company))
        instead.triggered.connect(partial(self.other_way_requested.emit, row.id))
        return [opens, instead]

    def _list_answers(self, rows: Sequence[ApplicationRow]) -> None:
        """The applications that an answer may be about: what is due first, then what comes next."""
        icon = self._tray_icon
        entries = []
        for one in [one for row in rows for one in row.settled][:_MENU_ITEMS]:
            names = (wording.in_sentence(one.company), wording.in_sentence(one.role))
            entries.append(self._entry(icon.answers, " · ".join(name for name in names if name)))
            entries[-1].triggered.connect(partial(self.answer_requested.emit, one.id))
        self._answers = self._replace(icon.answers, icon.after_answers, self._answers, entries)
        icon.another.setText(
            self.tr("Another application…") if rows else self.tr("Choose the application…")
        )
        has_any = bool(rows) or not self._ops.queries.is_empty()
        icon.wizard.setEnabled(has_any)
        icon.answers.setEnabled(has_any)

    @staticmethod
    def _entry(menu: QMenu, text: str) -> QAction:
        action = QAction(_plain(text), menu)
        action.setMenuRole(QAction.MenuRole.NoRole)
        return action

    @staticmethod
    def _replace(
        menu: QMenu, before: QAction, old: list[QAction], new: list[QAction]
    ) -> list[QAction]:
        """Show the entries `new` instead of `old`, above `before`."""
        for action in old:
            menu.removeAction(action)
            action.deleteLater()
        menu.insertActions(before, new)
        return new

    def _tool_tip(self, count: int) -> str:
        return self.tr("{name}: {count}").format(name=self._name, count=counts.things_today(count))

    def request_wizard(self) -> None:
        """Request the wizard for the step that is due first, or else comes next."""
        queries = self._ops.queries
        rejected = not parse(queries.setting).calm
        now = self._ops.now()
        rows = self._upcoming(now, rejected=rejected)
        rows = rows or self._only_applied(now, rejected=rejected)
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


class TrayIcon(QObject):
    """Shows the icon as soon as there is a tray. Without one it does nothing."""

    icon_created = Signal()
    """The icon was created; `show` sets its picture."""
    missed = Signal()
    """There is still no tray half a minute after the first attempt."""
    open_requested = Signal()
    wizard_requested = Signal()
    list_requested = Signal()
    """Another application than those listed is to be chosen."""
    add_requested = Signal()
    line_requested = Signal()
    pause_requested = Signal(bool)
    """Whether reminders are to pause."""
    quit_requested = Signal()

    def __init__(self, parent: QObject | None = None, *, name: str = APP_NAME) -> None:
        super().__init__(parent)
        self._icon: QSystemTrayIcon | None = None
        self._is_closed = False
        self._retries = 0
        self._later = QTimer(self, singleShot=True, timerType=Qt.TimerType.VeryCoarseTimer)
        self._later.timeout.connect(self._retry)
        self.menu = QMenu()
        self.first = self.menu.addSeparator()
        """Due steps are inserted before this separator."""
        self.wizard = self._add(self.tr("What should I do?"), self.wizard_requested)
        self.answers = self.menu.addMenu(self.tr("They answered"))
        self.answers.menuAction().setMenuRole(QAction.MenuRole.NoRole)
        self.after_answers = self.answers.addSeparator()
        """Applications are inserted before this separator."""
        self.another = self._add("", self.list_requested, self.answers)
        self._add(self.tr("Add application…"), self.add_requested)
        self._add(self.tr("Add in one line…"), self.line_requested)
        self.pause = self._add(self.tr("Pause reminders until tomorrow"), self.pause_requested)
        self.pause.setCheckable(True)
        self.menu.addSeparator()
        self._add(self.tr("Open {name}").format(name=name), self.open_requested)
        self._add(self.tr("Quit"), self.quit_requested)

    @property
    def has_icon(self) -> bool:
        return self._icon is not None

    @property
    def is_visible(self) -> bool:
        """Whether the person can open the window by the icon."""
        return self._icon is not None and QSystemTrayIcon.isSystemTrayAvailable()

    def create_icon(self) -> None:
        """Create the icon if there is a tray by now: panels may start after programs."""
        if self._is_closed or self._icon is not None:
            return
        if not QSystemTrayIcon.isSystemTrayAvailable():
            if not self._later.isActive():
                self._wait()
        else:
            self._later.stop()
            self._icon = QSystemTrayIcon(self)
            self._icon.setContextMenu(self.menu)
            self._icon.activated.connect(self._on_activated)
            self._icon.messageClicked.connect(self.open_requested)
            self.icon_created.emit()
            self._icon.show()

    def show(self, picture: QIcon, tool_tip: str) -> None:
        """Show `picture` in the tray, if there is one."""
        if self._icon is not None:
            self._icon.setIcon(picture)
            self._icon.setToolTip(tool_tip)

    def show_message(self, title: str, text: str) -> bool:
        """Show a message of the tray; False when there is no tray to show it."""
        if self._icon is None or not self.is_visible or not QSystemTrayIcon.supportsMessages():
            return False
        self._icon.showMessage(title, text, self._icon.icon())
        return True

    def close(self) -> None:
        """Remove the icon for good."""
        if self._is_closed:
            return
        self._is_closed = True
        self._later.stop()
        if self._icon is not None:
            self._icon.hide()
            self._icon.deleteLater()
            self._icon = None
        self.menu.deleteLater()

    def _retry(self) -> None:
        self._retries += 1
        self.create_icon()
        if self._icon is None and self._retries == len(_RETRY_S):
            self.missed.emit()

    def _wait(self) -> None:
        seconds = _RETRY_S[self._retries] if self._retries < len(_RETRY_S) else _LATE_RETRY_S
        self._later.start(seconds * 1000)

    def _add(self, text: str, slot: object, menu: QMenu | None = None) -> QAction:
        action = (menu or self.menu).addAction(text)
        action.setMenuRole(QAction.MenuRole.NoRole)
        action.triggered.connect(slot)
        return action

    def _on_activated(self, reason: QSystemTrayIcon.ActivationReason) -> None:
        if reason != QSystemTrayIcon.ActivationReason.Context:
            self.open_requested.emit()


def _plain(text: str) -> str:
    """Text of a menu item: shortened, with ampersands escaped."""
    shown = text if len(text) <= _LONGEST_ITEM else f"{text[: _LONGEST_ITEM - 1].rstrip()}…"
    return shown.replace("&", "&&")
