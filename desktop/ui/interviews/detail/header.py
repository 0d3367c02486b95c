"""Header of the details: the application and its state."""

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QHBoxLayout, QMenu, QVBoxLayout, QWidget

from desktop import wording
from desktop.core.kinds import STATES_WITH_REASON, State
from desktop.core.records import Application, ApplicationRecord
from desktop.ui import theme
from desktop.ui.interviews.application_actions import ApplicationActions
from desktop.ui.interviews.detail.entry_words import TimelineWords
from desktop.ui.interviews.detail.long_text import WrappedText, small_text
from desktop.ui.interviews.detail.section import MenuItem, SectionContext, menu_action
from desktop.ui.interviews.outcome import ask_outcome
from desktop.ui.interviews.row_words import STATE_ICONS
from desktop.ui.interviews.state_menu import StateMenu
from desktop.ui.theme import Type
from desktop.ui.widgets.buttons import IconButton, LinkButton
from desktop.ui.widgets.icon_label import IconLabel
from desktop.wording.countries import country_name


class Header(QWidget):
    """Company, role, facts and next event, the state with a menu to change it, edit and delete."""

    def __init__(self, context: SectionContext) -> None:
        super().__init__()
        self._context = context
        self._actions = ApplicationActions(context.ops, context.navigator, context.window)
        self._application: Application | None = None
        self.company = WrappedText("", Type.TITLE)
        self.role = WrappedText("")
        self.facts = small_text("")
        self.event_text = WrappedText("")
        self.event_text.setFont(theme.semibold())
        self.event_icon = IconLabel("calendar", side=16)
        self.next_event = QWidget()
        for text in (self.company, self.role, self.facts, self.event_text):
            text.align_leading()
        self.state_button = LinkButton("", icon=theme.icon("waiting"))
        self.state_menu = StateMenu(self)
        self.state_menu.chosen.connect(self.set_state)
        self.state_button.setMenu(self.state_menu)
        self.ask_link = LinkButton(self.tr("What was the reason, if you learnt it?"))
        self.ask_link.clicked.connect(self._ask_outcome)
        self.more = IconButton(theme.icon("more"), self.tr("More about this application"))
        self.more_menu = QMenu(self)
        for item in (
            MenuItem("edit", self.tr("Edit application…"), self.edit),
            MenuItem("delete", self.tr("Delete application"), self.delete),
        ):
            self.more_menu.addAction(menu_action(self.more_menu, item))
        self.more.clicked.connect(self._show_more)

        top = QHBoxLayout()
        top.setSpacing(theme.XS)
        top.addWidget(self.company, 1)
        for button in (self.state_button, self.more):
            top.addWidget(button, 0, Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.XS)
        column.addLayout(top)
        column.addWidget(self.role)
        column.addWidget(self.facts)
        line = QHBoxLayout(self.next_event)
        line.setContentsMargins(0, theme.XS, 0, 0)
        line.setSpacing(theme.XS)
        line.addWidget(self.event_icon)
        line.addWidget(self.event_text, 1)
        column.addWidget(self.next_event)
        column.addWidget(self.ask_link, 0, Qt.AlignmentFlag.AlignLeft)

    def show_record(self, record: ApplicationRecord) -> None:
        """Show the application with its next event."""
        self.show_application(record.application)
        context = self._context
        words = TimelineWords(record, context.ops.now(), context.ops.advisor.knowledge)
        icon, event = words.next_event()
        self.next_event.setVisible(bool(event))
        if event:
            self.event_icon.show_icon(icon)
            self.event_text.setText(event)

    def show_application(self, application: Application) -> None:
        self._application = application
        self.company.setText(application.company)
        self.role.setText(application.role)
        self.facts.setText(self._facts(application))
        self.facts.setVisible(bool(self.facts.text()))
        self.ask_link.setVisible(
            application.state in STATES_WITH_REASON and application.outcome_reason is None
        )
        words = wording.state(application.state)
        self.state_button.setText(words)
        self.state_button.setIcon(theme.icon(STATE_ICONS[application.state]))
        self.state_button.setAccessibleName(self.tr("State: {state}").format(state=words))
        self.state_menu.show_state(application.state)

    def _ask_outcome(self) -> None:
        if self._application is not None:
            context = self._context
            ask_outcome(context.ops, context.navigator, self._application.id, context.window)

    def _show_more(self) -> None:
        self.more_menu.popup(self.more.mapToGlobal(QPoint(0, self.more.height())))

    def edit(self) -> None:
        if self._application is not None:
            self._actions.edit(self._application)

    def delete(self) -> None:
        if self._application is not None:
            self._actions.delete(self._application.id, self._application.company)

    def set_state(self, state: State) -> None:
        """Changes the state, through a dialog if it needs a date or a reason."""
        if self._application is not None:
            self.show_application(self._application)  # resets the tick until the state has changed
            self._actions.set_state(self._application, state)

    def _facts(self, application: Application) -> str:
        parts = [
            application.location,
            country_name(application.country) if application.country else "",
            self.tr("through {agency}").format(agency=application.agency)
            if application.agency
            else "",
            self.tr("no phone calls") if application.no_calls else "",
            self.tr("no contact at all") if application.no_contact else "",
        ]
        return " · ".join(wording.in_sentence(part) for part in parts if part)
