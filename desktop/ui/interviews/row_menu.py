"""The menu of a row of the list: all that the details offer for the application."""

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QWidget

from desktop.core.records import Application
from desktop.models.queries import ApplicationRow
from desktop.ui import theme
from desktop.ui.interviews.application_actions import ApplicationActions
from desktop.ui.interviews.row_words import STATE_ICONS
from desktop.ui.interviews.several import Several
from desktop.ui.interviews.state_menu import StateMenu
from desktop.ui.shell.navigator import Navigator
from desktop.ui.today.card_texts import CardTexts, other_channel
from desktop.ui.today.later import LaterMenu
from desktop.ui.widgets.shortcuts import action


@dataclass(frozen=True, slots=True)
class RowContext:
    """What the menu calls; `ask`, `log` and `delete` also have keys in the list."""

    do: ApplicationActions
    navigator: Navigator
    later: LaterMenu
    ask: QAction
    log: QAction
    delete: QAction


class RowMenu(QMenu):
    """Entries that do not apply now are disabled, so that each stays in its place."""

    def __init__(
        self, context: RowContext, application: Application, row: ApplicationRow, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        do, navigator, key, texts = context.do, context.navigator, row.id, CardTexts(self)
        has_step = row.action is not None and row.due_on is not None
        has_letter = has_step and row.letter_kind is not None
        is_doable = has_step and row.can_be_done
        self.addAction(context.ask)
        write = partial(navigator.write_letter.emit, key)
        self._add("letter", texts.way(row.channel), write, enabled=has_letter)
        if (other := other_channel(row)) is not None:
            self._add("letter", texts.other_way(other), partial(navigator.take_other_way.emit, key))
        answered = partial(navigator.they_answered.emit, key)
        self._add("mail-in", self.tr("They answered…"), answered)
        self._add("check", self.tr("Done"), partial(do.done, row), enabled=is_doable)
        self.addMenu(context.later)
        context.later.setIcon(theme.icon("later"))
        context.later.menuAction().setEnabled(is_doable)
        self.addSeparator()
        self.states = StateMenu(self)
        self.states.setIcon(theme.icon(STATE_ICONS[application.state]))
        self.states.show_state(application.state)
        self.states.chosen.connect(partial(do.set_state, application))
        self.addMenu(self.states)
        self._add("calendar", self.tr("Add interview…"), partial(do.add_interview, key))
        self.addAction(context.log)
        self._add("edit", self.tr("Edit application…"), partial(do.edit, application))
        self.addSeparator()
        self.addAction(context.delete)

    def _add(
        self, icon: str, words: str, run: Callable[[], object], *, enabled: bool = True
    ) -> None:
        entry = action(words, self, icon)
        entry.setEnabled(enabled)
        entry.triggered.connect(lambda _checked=False: run())
        self.addAction(entry)


class SeveralMenu(QMenu):
    """What can be done with several selected applications."""

    def __init__(self, several: Several, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        heading = action(several.panel.heading.text(), self)
        heading.setEnabled(False)
        self.addAction(heading)
        self.addSeparator()
        several.later.setIcon(theme.icon("later"))
        several.close.setIcon(theme.icon("check"))
        several.later.menuAction().setEnabled(True)
        self.addMenu(several.later)
        self.addMenu(several.close)
        hold = action(self.tr("On &hold"), self, "hold")
        hold.triggered.connect(several.hold)
        delete = action(self.tr("&Delete"), self, "delete")
        delete.triggered.connect(several.delete)
        self.addAction(hold)
        self.addSeparator()
        self.addAction(delete)
