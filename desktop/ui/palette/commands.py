"""The commands that the palette lists: those of the window's menu and of the application's."""

from collections.abc import Iterator
from datetime import date

from PySide6.QtCore import QCoreApplication, QObject
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu, QWidget

from desktop.ops import Ops
from desktop.ui.interviews.application_actions import ApplicationActions
from desktop.ui.interviews.row_menu import RowContext, RowMenu
from desktop.ui.palette import synonyms
from desktop.ui.palette.entries import Command
from desktop.ui.shell.navigator import Navigator
from desktop.ui.today.later import LaterMenu
from desktop.ui.widgets.shortcuts import action


class ApplicationCommands(QObject):
    """The entries of an application's menu, wherever it is selected."""

    def __init__(self, ops: Ops, navigator: Navigator, window: QWidget) -> None:
        super().__init__(window)
        self._ops = ops
        self._navigator = navigator
        self._window = window
        self._id = self._company = ""
        self._menu: RowMenu | None = None
        self._do = ApplicationActions(ops, navigator, window)
        self._later = LaterMenu(window)
        self._later.setTitle(QCoreApplication.translate("InterviewsPage", "Later"))
        self._later.chosen.connect(self._put_off)
        translate = QCoreApplication.translate  # the words of the page's own actions
        self._ask = action(translate("InterviewsPage", "What should I do?"), self, "question")
        self._log = action(translate("InterviewsPage", "Log a contact…"), self, "mail-out")
        self._delete = action(translate("InterviewsPage", "Delete application"), self, "delete")
        self._ask.triggered.connect(lambda: navigator.start_wizard.emit(self._id))
        self._log.triggered.connect(lambda: navigator.log_contact.emit(self._id, ""))
        self._delete.triggered.connect(lambda: self._do.delete(self._id, self._company))

    def of(self, application_id: str) -> list[Command]:
        """What can be done with this application now; nothing if there is none."""
        now = self._ops.now()
        application = self._ops.queries.application(application_id)
        row = self._ops.queries.row(application_id, now)
        if application is None or row is None:
            return []
        if self._menu is not None:
            self._menu.deleteLater()
        self._id, self._company = application_id, application.company
        self._later.set_today(now.today)
        self._later.fill()
        context = RowContext(
            self._do, self._navigator, self._later, self._ask, self._log, self._delete
        )
        self._menu = RowMenu(context, application, row, self._window)
        return list(self._listed(self._menu))

    def _listed(self, menu: QMenu, prefix: str = "") -> Iterator[Command]:
        for one in menu.actions():
            inner = one.menu()
            if one.isSeparator() or not one.isEnabled() or one.isChecked():
                continue
            if isinstance(inner, QMenu):
                is_state = self._menu is not None and inner is self._menu.states
                yield from self._listed(inner, "" if is_state else _plain(one))
                continue
            text = _plain(one)
            if prefix:
                text = self.tr("{menu}: {command}").format(menu=prefix, command=text)
            icon = one.icon() if not one.icon().isNull() else menu.icon()
            other = self._synonyms().get(one, "")
            yield Command(text, icon, one.trigger, _keys(one), self._company, other)

    def _synonyms(self) -> dict[QAction, str]:
        return {
            self._ask: synonyms.of_advice(),
            self._log: synonyms.of_contact(),
            self._delete: synonyms.of_deletion(),
        }

    def _put_off(self, until: date) -> None:
        self._do.put_off(self._id, until)


def command_of(one: QAction, other_words: str = "") -> Command:
    return Command(_plain(one), one.icon(), one.trigger, _keys(one), synonyms=other_words)


def _plain(one: QAction) -> str:
    """The text without the marks of mnemonics."""
    return one.text().replace("&&", "\0").replace("&", "").replace("\0", "&")


def _keys(one: QAction) -> str:
    return one.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
