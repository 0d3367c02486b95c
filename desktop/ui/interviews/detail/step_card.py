"""Card with the next step of the application, its date, reason and buttons."""

from dataclasses import replace
from datetime import date

from PySide6.QtWidgets import QHBoxLayout, QWidget

from desktop import wording
from desktop.actions import applications
from desktop.core.kinds import Channel
from desktop.core.records import Application
from desktop.models.queries import ApplicationRow
from desktop.ui import theme
from desktop.ui.interviews.application_actions import ApplicationActions
from desktop.ui.interviews.detail.section import SectionContext
from desktop.ui.today.card_texts import ICONS, MEANINGS, CardTexts, other_channel, urgency_of
from desktop.ui.today.later import LaterMenu
from desktop.ui.widgets.buttons import LinkButton, PrimaryButton
from desktop.ui.widgets.card import Card
from desktop.ui.widgets.controls import TickBox
from desktop.ui.widgets.flow import FlowLayout
from desktop.ui.widgets.icon_label import IconLabel
from desktop.ui.widgets.text import Caption, Heading, Text

_WAY_ICONS = {Channel.PHONE: "phone", Channel.IN_PERSON: "people"}


class NextStepCard(Card):
    def __init__(self, context: SectionContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._actions = ApplicationActions(context.ops, context.navigator, context.window)
        self._texts = CardTexts(self)
        self._application: Application | None = None
        self._row: ApplicationRow | None = None
        self._icon = IconLabel("waiting", side=16)
        self.status = Caption()
        self.status.setWordWrap(False)
        self.headline = Heading()
        self.when = Text(tone=theme.quiet)
        self.why = Text()
        self.write_button = PrimaryButton("")
        self.write_link = LinkButton("")
        self.other_way = LinkButton("")
        self.ask_button = PrimaryButton(self.tr("What should I do?"))
        self.ask_link = LinkButton(self.tr("What should I do?"), icon=theme.icon("question"))
        self.done_button = LinkButton(self.tr("Done"), icon=theme.icon("check"))
        self.answered_button = LinkButton(self.tr("They answered…"), icon=theme.icon("mail-in"))
        self.later_button = LinkButton(self.tr("Later"), icon=theme.icon("later"))
        self.later = LaterMenu(self.later_button)
        self.later_button.setMenu(self.later)
        self.remind = TickBox(self.tr("Remind me"))
        self._arrange()
        for button in (self.write_button, self.write_link):
            button.clicked.connect(self._write)
        for button in (self.ask_button, self.ask_link):
            button.clicked.connect(self._ask)
        self.other_way.clicked.connect(self._take_other_way)
        self.answered_button.clicked.connect(self._log_answer)
        self.done_button.clicked.connect(self._done)
        self.later.chosen.connect(self._put_off)
        self.remind.toggled.connect(self._set_remind)

    def show_step(self, application: Application, row: ApplicationRow, today: date) -> None:
        self._application, self._row = application, row
        urgency = urgency_of(row, today)
        has_step = row.action is not None and row.due_on is not None
        doable = has_step and row.can_be_done
        self._icon.show_icon(ICONS[urgency] if has_step else "done", MEANINGS[urgency])
        self.status.setText(
            self._texts.status(urgency) if has_step else self.tr("Nothing left to do")
        )
        self.status.set_tone(MEANINGS[urgency])
        self.headline.setText(wording.headline(row, today))
        self.when.setText(self._when(row, today))
        self.when.setVisible(bool(self.when.text()))
        self.why.setText(self._texts.why(row, today) if has_step else "")
        self.why.setVisible(bool(self.why.text()))
        letter = has_step and row.letter_kind is not None
        for button in (self.write_button, self.write_link):
            button.setText(self._texts.way(row.channel))
        self.write_link.setIcon(theme.icon(_WAY_ICONS.get(row.channel, "letter")))
        other = other_channel(row)
        self.other_way.setVisible(other is not None)
        if other is not None:
            self.other_way.setText(self._texts.other_way(other))
            self.other_way.setIcon(theme.icon(_WAY_ICONS.get(other, "letter")))
        self.write_button.setVisible(letter and doable)
        self.write_link.setVisible(letter and not doable)
        self.ask_link.setVisible(letter and doable)
        self.ask_button.setVisible(has_step and not (letter and doable))
        self.done_button.setVisible(doable)
        self.later_button.setVisible(doable)
        self.remind.setVisible(has_step)
        self.remind.setChecked(application.remind)
        self.later.set_today(today)

    def take_focus(self) -> None:
        for button in (self.write_button, self.ask_button, self.remind):
            if not button.isHidden():
                button.setFocus()
                return

    def _when(self, row: ApplicationRow, today: date) -> str:
        """Day and channel: "in 4 days · Tue 31 March · by e-mail"."""
        if row.due_on is None or row.action is None:
            return ""
        step = "" if row.is_due else self._step(row)
        parts = [step, wording.when(row.due_on, today), wording.by_channel(row.channel)]
        return wording.at_start(" · ".join(part for part in parts if part))

    def _step(self, row: ApplicationRow) -> str:
        if row.action is None:
            return ""
        return wording.step(row.action, wording.split_names(row.recipient_names), row.channel)

    def _arrange(self) -> None:
        top = QHBoxLayout()
        top.setSpacing(theme.XS)
        top.addWidget(self._icon)
        top.addWidget(self.status)
        top.addStretch()
        self.remind.setMinimumHeight(self.ask_button.sizeHint().height())
        buttons = FlowLayout()
        for button in (
            self.write_button, self.ask_button, self.other_way, self.answered_button,
            self.write_link, self.done_button, self.later_button, self.ask_link, self.remind,
        ):  # fmt: skip
            buttons.addWidget(button)
        self.body.addLayout(top)
        for text in (self.headline, self.when, self.why):
            self.body.addWidget(text)
        self.body.addSpacing(theme.XS)
        self.body.addLayout(buttons)

    def _write(self) -> None:
        if self._application is not None:
            self._context.navigator.write_letter.emit(self._application.id)

    def _take_other_way(self) -> None:
        if self._application is not None:
            self._context.navigator.take_other_way.emit(self._application.id)

    def _ask(self) -> None:
        if self._application is not None:
            self._context.navigator.start_wizard.emit(self._application.id)

    def _log_answer(self) -> None:
        if self._application is not None:
            self._context.navigator.they_answered.emit(self._application.id)

    def _done(self) -> None:
        if self._row is not None:
            self._actions.done(self._row)

    def _put_off(self, until: date) -> None:
        if self._application is not None:
            self._actions.put_off(self._application.id, until)

    def _set_remind(self, on: bool) -> None:
        """Saves the setting if it differs from the stored one."""
        if self._application is None or on == self._application.remind:
            return
        label = self.tr("Turn reminder on") if on else self.tr("Turn reminder off")
        done = self._context.ops.run(
            label, applications.update, replace(self._application, remind=on)
        )
        if not done:
            self.remind.setChecked(self._application.remind)
