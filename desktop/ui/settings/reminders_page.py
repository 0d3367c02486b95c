"""The page *Reminders*: when they come, what they show, and how they are delivered."""

import logging
from datetime import time, timedelta

from PySide6.QtCore import QCoreApplication, QSignalBlocker
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QWidget

from desktop.background.delivery import DeliveryChannel
from desktop.core import preferences as keys
from desktop.core.changes import Changes
from desktop.core.preferences import Preferences, parse
from desktop.ui.forms.fields import Choice
from desktop.ui.settings.context import SettingsContext
from desktop.ui.settings.page import Group, ScrolledPage, StatusLine
from desktop.ui.settings.reminders_fields import CountBox, FieldRow, HourEdit
from desktop.ui.shell.closing import CLOSING_WITHOUT_TRAY, MINIMISE, QUIT
from desktop.ui.theme import Meaning
from desktop.ui.widgets.controls import TickBox
from desktop.ui.widgets.date_field import DateField
from desktop.ui.widgets.date_rows import ParsedLine
from desktop.ui.widgets.text import FieldLabel, Quiet, Title

YES, NO = "yes", "no"


class RemindersPage(ScrolledPage):
    """Each change applies at once, and can be undone."""

    def __init__(self, context: SettingsContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._ops = context.ops
        self.column.addWidget(Title(self.tr("Reminders"), self))
        intro = self.tr("Each step is announced once, when it is due.")
        self.column.addWidget(Quiet(intro, self))
        self._add_when()
        self._add_what()
        self.delivery = DeliveryGroup(context)
        self.column.addWidget(self.delivery)
        self.column.addStretch(1)
        self._ops.changed.connect(self._on_changed)
        self.refresh()

    def refresh(self) -> None:
        """Show the stored preferences."""
        prefs = parse(self._ops.queries.setting)
        today = self._ops.now().today
        has_quiet = prefs.quiet_from != prefs.quiet_to
        boxes = (
            (self.working_days, prefs.days != keys.EVERY_DAY),
            (self.quiet, has_quiet),
            (self.paused, prefs.is_paused(today)),
            (self.calm, prefs.calm),
            (self.interviews, prefs.announce_interviews),
            (self.hidden, prefs.hide_details),
        )
        for box, on in boxes:
            with QSignalBlocker(box):
                box.setChecked(on)
        self.hour.show_hour(prefs.reminder_time)
        usual = Preferences()
        self.quiet_from.show_hour(prefs.quiet_from if has_quiet else usual.quiet_from)
        self.quiet_to.show_hour(prefs.quiet_to if has_quiet else usual.quiet_to)
        until = prefs.paused_until if prefs.is_paused(today) else None
        with QSignalBlocker(self.until), QSignalBlocker(self.per_day):
            self.until.set_today(today, minimum=today + timedelta(days=1))
            self.until.set_day(until or today + timedelta(days=1))
            self.per_day.setValue(prefs.per_day)
        for field, on in (
            (self.quiet_from, has_quiet),
            (self.quiet_to, has_quiet),
            (self.until, prefs.is_paused(today)),
            (self.per_day, prefs.calm),
        ):
            field.setEnabled(on)
        self.until_read.refresh()

    def showEvent(self, event: QShowEvent) -> None:
        self.refresh()
        self.delivery.refresh()
        super().showEvent(event)

    def _add_when(self) -> None:
        when = Group(self.tr("When they come"))
        self.hour = HourEdit(self.tr("Time of day at which reminders come"))
        self.hour.chosen.connect(
            lambda at: self._put(
                self.tr("Change the reminder hour"), (keys.REMINDER_TIME, _format_time(at))
            )
        )
        when.body.addWidget(FieldRow(self.tr("&Remind me at"), self.hour, ParsedLine(self.hour)))
        self.working_days = self._box(
            self.tr("Only from &Monday to Friday"),
            keys.WORKING_DAYS,
            self.tr("Change the days of reminders"),
        )
        when.body.addWidget(self.working_days)
        self.quiet = TickBox(self.tr("&Nothing from"))
        self.quiet.setAccessibleName(self.tr("Quiet hours"))
        self.quiet_from = HourEdit(self.tr("Beginning of quiet hours"))
        self.quiet_to = HourEdit(self.tr("End of quiet hours"))
        self.quiet.toggled.connect(self._put_quiet)
        self.quiet_from.chosen.connect(self._put_quiet)
        self.quiet_to.chosen.connect(self._put_quiet)
        ends = (ParsedLine(self.quiet_from), ParsedLine(self.quiet_to))
        to = self.tr("to")
        when.body.addWidget(FieldRow(self.quiet, self.quiet_from, to, self.quiet_to, *ends))
        self.calm = TickBox(self.tr("C&alm: at most"))
        self.calm.setAccessibleName(self.tr("Calm mode"))
        self.per_day = CountBox(self.tr("Steps announced on one day"))
        self.calm.toggled.connect(self._put_calm)
        self.per_day.valueChanged.connect(self._put_calm)
        when.body.addWidget(FieldRow(self.calm, self.per_day, self.tr("steps a day")))
        when.add_quiet(
            self.tr(
                "In calm mode further steps are announced the next day; Today shows them all. "
                "Rejected applications are not announced, Today leaves them out, and Insights "
                "shows them as ended."
            )
        )
        self.paused = TickBox(self.tr("&Pause until"))
        self.paused.setAccessibleName(self.tr("Pause reminders"))
        tomorrow = self._ops.now().today + timedelta(days=1)
        self.until = DateField(tomorrow, self._ops.now().today, earliest=tomorrow, minimum=tomorrow)
        self.until.setAccessibleName(self.tr("Day on which reminders come again"))
        self.until_read = ParsedLine(self.until)
        self.paused.toggled.connect(self._put_pause)
        self.until.committed.connect(self._put_pause)
        when.body.addWidget(FieldRow(self.paused, self.until, self.until_read))
        self.column.addWidget(when)

    def _add_what(self) -> None:
        what = Group(self.tr("What they show"))
        self.interviews = self._box(
            self.tr("Announce &interviews, too"),
            keys.INTERVIEWS,
            self.tr("Change the reminders of interviews"),
        )
        what.body.addWidget(self.interviews)
        what.add_quiet(
            self.tr(
                "The day before and an hour before, with what to bring. Afterwards Callback asks "
                "how it went. The reminder an hour before also comes in quiet hours and during a "
                "pause."
            )
        )
        self.hidden = self._box(
            self.tr("&Hide names and texts"),
            keys.PRIVACY,
            self.tr("Change what notifications show"),
        )
        what.body.addWidget(self.hidden)
        what.add_quiet(
            self.tr(
                "Notifications and the menu of the tray then say only “You have a follow-up due”. "
                "Useful if others can see your screen."
            )
        )
        self.column.addWidget(what)

    def _box(self, words: str, key: str, label: str) -> TickBox:
        box = TickBox(words)
        box.toggled.connect(lambda on: self._put(label, (key, YES if on else NO)))
        return box

    def _put_quiet(self) -> None:
        label = self.tr("Change quiet hours")
        if not self.quiet.isChecked():
            self._put(label, (keys.QUIET_FROM, keys.OFF), (keys.QUIET_TO, keys.OFF))
            return
        start, end = self.quiet_from.hour(), self.quiet_to.hour()
        self._put(label, (keys.QUIET_FROM, _format_time(start)), (keys.QUIET_TO, _format_time(end)))

    def _put_calm(self) -> None:
        self._put(
            self.tr("Change calm mode"),
            (keys.CALM, YES if self.calm.isChecked() else NO),
            (keys.PER_DAY, str(self.per_day.value())),
        )

    def _put_pause(self) -> None:
        tomorrow = self._ops.now().today + timedelta(days=1)
        until = max(self.until.day(), tomorrow).isoformat() if self.paused.isChecked() else ""
        self._put(self.tr("Pause reminders"), (keys.PAUSED_UNTIL, until))

    def _put(self, label: str, *pairs: tuple[str, str]) -> None:
        from desktop.actions import settings  # noqa: PLC0415  loaded with the first write

        wanted = [(key, value) for key, value in pairs if self._ops.queries.setting(key) != value]
        if wanted and not self._ops.run(label, settings.put_all, wanted):
            self.refresh()

    def _on_changed(self, changes: Changes) -> None:
        if changes.settings:
            self.refresh()


def _format_time(at: time) -> str:
    return at.strftime("%H:%M")


class DeliveryGroup(Group):
    """Test, start at login, and closing the window. The example has no delivery to test."""

    def __init__(self, context: SettingsContext, parent: QWidget | None = None) -> None:
        super().__init__(QCoreApplication.translate("DeliveryGroup", "How they reach you"), parent)
        self._ops = context.ops
        self._delivery = context.delivery
        self.test = self.button(self.tr("Send a &test notification"))
        self.test_status = StatusLine(self)
        self.test_status.hide()
        self.at_login = TickBox(self.tr("Start with your computer, in the &background"))
        self.login_note = Quiet("", self)
        self.add_row(self.test)
        self.body.addWidget(self.test_status)
        self.body.addWidget(self.at_login)
        self.body.addWidget(self.login_note)
        self.closing = Choice(
            [
                (MINIMISE, self.tr("minimises it, so that reminders still come")),
                (QUIT, self.tr("quits Callback")),
            ]
        )
        self.closing.setAccessibleName(self.tr("Closing the window without a tray"))
        label = FieldLabel(self.tr("Without a tray, closing the &window"), self.closing, self)
        self.body.addWidget(label)
        self.body.addWidget(FieldRow(self.closing))
        self.test.clicked.connect(self._send_test)
        self.at_login.toggled.connect(self._set_login)
        self.closing.currentIndexChanged.connect(self._put_closing)
        if self._delivery is not None:
            self._delivery.tested.connect(self._show_test_result)
        self.test.setEnabled(self._delivery is not None)
        self._ops.changed.connect(self._show_closing)
        self._show_closing()

    def refresh(self) -> None:
        """Read from the system whether the program starts at login."""
        login = self._delivery.login() if self._delivery is not None else None
        with QSignalBlocker(self.at_login):
            self.at_login.setChecked(login is not None and login.is_on())
        self.at_login.setEnabled(login is not None)
        if login is not None:
            words = self.tr("Reminders then come even if you have not opened Callback.")
        elif self._delivery is None:
            words = self.tr("This is an example, so it cannot be started automatically.")
        else:
            words = self.tr(
                "On this system only its own settings can do that: look for Callback under the "
                "programs that may run in the background."
            )
        self.login_note.setText(words)

    def _send_test(self) -> None:
        if self._delivery is not None:
            self.test.setEnabled(False)
            self.test_status.show_text(
                self.tr("Sent. Waiting for an answer…"), "clock", Meaning.WAITING
            )
            self._delivery.test()

    def _show_test_result(self, channel: DeliveryChannel) -> None:
        words = {
            DeliveryChannel.SERVICE: self.tr("Your desktop's notification service showed it."),
            DeliveryChannel.TRAY: self.tr(
                "The tray showed it, as there is no notification service. Its messages have no "
                "buttons."
            ),
            DeliveryChannel.WINDOW: self.tr(
                "There is neither a notification service nor a tray. The window opens on Today "
                "when a step is due."
            ),
        }
        by_service = channel is DeliveryChannel.SERVICE
        icon, meaning = ("done", Meaning.DONE) if by_service else ("info", Meaning.WAITING)
        had_focus = not self.isActiveWindow() or self.window().focusWidget() in {None, self.test}
        self.test_status.show_text(words[channel], icon, meaning)
        self.test.setEnabled(True)
        if had_focus:
            self.test.setFocus()

    def _set_login(self, on: bool) -> None:
        login = self._delivery.login() if self._delivery is not None else None
        refused = ""
        if login is not None:
            try:
                (login.turn_on if on else login.turn_off)()
            except OSError as error:
                logging.getLogger(__name__).info("login entry: %s", type(error).__name__)
                refused = self.tr(
                    "The system did not allow that. Check its settings for programs that start at "
                    "login."
                )
        self.refresh()
        if refused:
            self.login_note.setText(refused)

    def _put_closing(self) -> None:
        from desktop.actions import settings  # noqa: PLC0415  loaded with the first write

        label = self.tr("Change what closing the window does")
        self._ops.run(label, settings.put, CLOSING_WITHOUT_TRAY, self.closing.value())

    def _show_closing(self) -> None:
        with QSignalBlocker(self.closing):
            self.closing.set_value(self._ops.queries.setting(CLOSING_WITHOUT_TRAY, MINIMISE))
