"""An invitation or a mail about something new: a form opens filled, and saves nothing by itself."""

from collections.abc import Sequence

from PySide6.QtCore import QObject, QSize
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QVBoxLayout, QWidget

from desktop import wording
from desktop.actions.invitations import (
    interview_of,
    may_have_user,
    people_of,
    wall_time,
)
from desktop.core.instants import zone_info
from desktop.core.moment import Moment
from desktop.core.profile import Profile
from desktop.exchange.found import FoundEvent, FoundMessage, FoundPerson, ZoneKind
from desktop.exchange.named_jobs import job_of_event, job_of_mail
from desktop.exchange.places import is_personal
from desktop.models.queries import Queries
from desktop.ui import theme
from desktop.ui.forms.add_application import SuggestedApplication
from desktop.ui.forms.fields import SearchChoice
from desktop.ui.forms.interview import SuggestedInterview
from desktop.ui.widgets.buttons import PrimaryButton
from desktop.ui.widgets.text import Hint, Quiet, Text
from desktop.ui.widgets.window_layout import fill_window, fit_to_screen

_WIDTH = 380


class Suggestions(QObject):
    """Words the interview of an invitation, and the application of a mail."""

    def interview(self, event: FoundEvent, now: Moment, profile: Profile) -> SuggestedInterview:
        job = job_of_event(event)
        return SuggestedInterview(
            interview=interview_of(event, now),
            people=", ".join(map(_mailbox, people_of(event, profile.is_own))),
            people_hint=(
                self.tr("If you are one of them, take your name out.")
                if may_have_user(event, profile.is_own)
                else ""
            ),
            zone_hint=self._zone_hint(event),
            company=job.company,
            role=job.role,
        )

    def application(
        self, message: FoundMessage, now: Moment, profile: Profile
    ) -> SuggestedApplication:
        sender = message.sender
        is_own = message.is_sent or (sender is not None and profile.is_own(sender.email))
        others = [
            one
            for one in (message.to if is_own else filter(None, [sender]))
            if not profile.is_own(one.email)
        ]
        at = message.at and message.at.astimezone(zone_info(now.zone)).date()
        job = job_of_mail(message, others)
        return SuggestedApplication(
            company=job.company,
            role=job.role,
            people=", ".join(map(_mailbox, filter(is_personal, others))),
            applied_on=min(at or now.today, now.today),
        )

    def when(self, event: FoundEvent, now: Moment) -> str:
        """Day and time of an event, in the zone of the computer."""
        return wording.when_at(wall_time(event, now)[0], now.today)

    def _zone_hint(self, event: FoundEvent) -> str:
        if event.zone_kind is ZoneKind.UNDEFINED:
            words = self.tr("The invitation names the zone “{zone}”, which is not known. Check it.")
            return words.format(zone=event.zone)
        if event.zone_kind is ZoneKind.FLOATING:
            return self.tr("The invitation names no zone. Check it.")
        if event.zone_kind is ZoneKind.DAY:
            return self.tr("The invitation names only the day. Check the time.")
        return ""


suggestions = Suggestions()


class ChooseApplication(QDialog):
    """Asks to which application an invitation or a mail belongs.

    `chosen` is its id, empty for a new one (if it `may_be_new`). Where none is likely, a new one
    is preselected; with `asks_always` nothing is.
    """

    def __init__(
        self,
        queries: Queries,
        ids: Sequence[str],
        about: str,
        parent: QWidget | None = None,
        *,
        may_be_new: bool = True,
        asks_always: bool = False,
    ) -> None:
        super().__init__(parent)
        self.setModal(True)
        self.setWindowTitle(self.tr("Import"))
        names: list[tuple[str | None, str]] = [
            (key, f"{company} · {role}") for key, company, role in queries.names.applications()
        ]
        names.sort(key=lambda one: (one[0] not in ids, one[1].casefold()))
        if may_be_new:
            names.insert(len(names) if ids else 0, ("", self.tr("A new application")))
        self._nothing = self.tr("Choose…")
        if asks_always and not ids:
            names.insert(0, (None, self._nothing))
        self.choice = SearchChoice(names, names[0][0])
        self.choice.setAccessibleName(self.tr("Application"))
        self.fault = Hint(parent=self)
        self.choice.changed.connect(self._check)
        self.choice.editTextChanged.connect(self._enable)
        box = QDialogButtonBox(self)
        self.ok = PrimaryButton(self.tr("Continue"))
        box.addButton(self.ok, QDialogButtonBox.ButtonRole.AcceptRole)
        cancel = box.addButton(QDialogButtonBox.StandardButton.Cancel)
        cancel.setIcon(QIcon())  # no other button here has one
        box.accepted.connect(self.accept)
        box.rejected.connect(self.reject)
        body = QWidget(self)
        column = QVBoxLayout(body)
        column.setContentsMargins(theme.L, theme.L, theme.L, theme.L)
        column.setSpacing(theme.L)
        column.addWidget(Text(self.tr("Which application is it about?")))
        column.addWidget(Quiet(about))
        column.addWidget(self.choice)
        column.addWidget(self.fault)
        fill_window(self, body, box)
        fit_to_screen(self, QSize(_WIDTH, 0))
        self.choice.setFocus()
        if (line := self.choice.lineEdit()) is not None:
            line.selectAll()
        self._enable()

    def accept(self) -> None:
        """Close the window, unless the text is no application."""
        self._check()
        if self.ok.isEnabled() and self.choice.value() is not None:
            super().accept()

    def _check(self) -> None:
        sentence = self.choice.fault()
        self.fault.show_text(sentence, is_fault=True)
        self.choice.setAccessibleDescription(sentence)
        self._enable()

    def _enable(self) -> None:
        """Nothing follows before something is chosen or typed, or while it is no application."""
        is_empty = self.choice.currentText().strip() in {"", self._nothing}
        self.ok.setEnabled(not is_empty and not self.fault.text())

    @property
    def chosen(self) -> str:
        return self.choice.value() or ""


def _mailbox(person: FoundPerson) -> str:
    name = person.name.replace(",", " ")
    if not person.email:
        return name
    return f"{name} <{person.email}>" if name else person.email
