"""How reminders reach somebody: the test, the start with the login, and closing the window."""

import logging

from PySide6.QtCore import QCoreApplication, QSignalBlocker, Qt
from PySide6.QtWidgets import QLabel, QWidget

from desktop.background.delivery import DeliveryChannel
from desktop.ui.forms.fields import Choice
from desktop.ui.settings.context import SettingsContext
from desktop.ui.settings.group import Group, State
from desktop.ui.settings.reminders_fields import Line
from desktop.ui.shell.closing import MINIMISE, QUIT, WITHOUT_TRAY
from desktop.ui.theme import Meaning
from desktop.ui.widgets.text import Quiet
from desktop.ui.widgets.tick_box import TickBox


class ReachGroup(Group):
    """Without a reach (the example) nothing can be tested or started with the login."""

    def __init__(self, around: SettingsContext, parent: QWidget | None = None) -> None:
        super().__init__(QCoreApplication.translate("ReachGroup", "How they reach you"), parent)
        self._ops = around.ops
        self._reach = around.reach
        self.test = self.button(self.tr("Send a &test notification"))
        self.said = State(self)
        self.said.hide()
        self.at_login = TickBox(self.tr("Start with your computer, in the &background"))
        self.login_said = Quiet("", self)
        self.add_row(self.test)
        self.body.addWidget(self.said)
        self.body.addWidget(self.at_login)
        self.body.addWidget(self.login_said)
        self.closing = Choice(
            [
                (MINIMISE, self.tr("keeps it minimised, so that it reminds you")),
                (QUIT, self.tr("ends Callback")),
            ]
        )
        self.closing.setAccessibleName(self.tr("Closing the window without a tray"))
        label = QLabel(self.tr("&Where there is no tray, closing the window"), self)
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setBuddy(self.closing)
        self.body.addWidget(label)
        self.body.addWidget(Line(self.closing))
        self.test.clicked.connect(self._try)
        self.at_login.toggled.connect(self._set_login)
        self.closing.currentIndexChanged.connect(self._put_closing)
        if self._reach is not None:
            self._reach.tested.connect(self._say)
        self.test.setEnabled(self._reach is not None)
        self._ops.changed.connect(self._show_closing)
        self._show_closing()

    def refresh(self) -> None:
        """Ask the system whether the program starts with the login."""
        login = self._reach.login() if self._reach is not None else None
        with QSignalBlocker(self.at_login):
            self.at_login.setChecked(login is not None and login.is_on())
        self.at_login.setEnabled(login is not None)
        if login is not None:
            words = self.tr("Reminders then come when you have not opened Callback yourself.")
        elif self._reach is None:
            words = self.tr("This is an example, so it is not started by itself.")
        else:
            words = self.tr(
                "Here only the system can do that: look for Callback in its settings, under the "
                "programs that may run in the background."
            )
        self.login_said.setText(words)

    def _try(self) -> None:
        if self._reach is not None:
            self.test.setEnabled(False)
            self.said.say(self.tr("Sent. Waiting for an answer…"), "clock", Meaning.WAITING)
            self._reach.test()

    def _say(self, way: DeliveryChannel) -> None:
        words = {
            DeliveryChannel.SERVICE: self.tr("Your desktop's notification service showed it."),
            DeliveryChannel.TRAY: self.tr(
                "The tray showed it, for there is no notification service. Such a message has no "
                "buttons."
            ),
            DeliveryChannel.WINDOW: self.tr(
                "There is neither a notification service nor a tray. When a step is due, the "
                "window opens on Today."
            ),
        }
        settled = way is DeliveryChannel.SERVICE
        icon, meaning = ("done", Meaning.SETTLED) if settled else ("info", Meaning.WAITING)
        had_focus = not self.isActiveWindow() or self.window().focusWidget() in {None, self.test}
        self.said.say(words[way], icon, meaning)
        self.test.setEnabled(True)
        if had_focus:
            self.test.setFocus()

    def _set_login(self, on: bool) -> None:
        login = self._reach.login() if self._reach is not None else None
        refused = ""
        if login is not None:
            try:
                (login.turn_on if on else login.turn_off)()
            except OSError as error:
                logging.getLogger(__name__).info("login entry: %s", type(error).__name__)
                refused = self.tr(
                    "The system did not allow that. Look whether its settings for programs that "
                    "start with the login can be changed."
                )
        self.refresh()
        if refused:
            self.login_said.setText(refused)

    def _put_closing(self) -> None:
        from desktop.actions import settings  # noqa: PLC0415  loaded with the first write

        label = self.tr("Change what closing the window does")
        self._ops.run(label, settings.put, WITHOUT_TRAY, self.closing.value())

    def _show_closing(self) -> None:
        with QSignalBlocker(self.closing):
            self.closing.set_value(self._ops.queries.setting(WITHOUT_TRAY, MINIMISE))
