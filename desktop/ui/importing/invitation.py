"""An invitation becomes an interview: its form opens filled, and saves nothing by itself."""

from collections.abc import Sequence

from PySide6.QtCore import QObject, QSize
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QVBoxLayout, QWidget

from desktop import wording
from desktop.actions.invitations import interview_of, people_of, wall_time
from desktop.core.moment import Moment
from desktop.core.profile import Profile
from desktop.exchange.found import FoundEvent, FoundPerson, ZoneKind
from desktop.models.queries import Queries
from desktop.ui import theme
from desktop.ui.forms.fields import SearchChoice
from desktop.ui.forms.interview import SuggestedInterview
from desktop.ui.widgets.buttons import PrimaryButton
from desktop.ui.widgets.text import Hint, Quiet, Text
from desktop.ui.widgets.window_layout import fill_window, fit_to_screen

_WIDTH = 380


class Suggestions(QObject):
    """Words the interview of an invitation."""

    def interview(self, event: FoundEvent, now: Moment, profile: Profile) -> SuggestedInterview:
        return SuggestedInterview(
            interview=interview_of(event, now),
            people=", ".join(map(_mailbox, people_of(event, profile.is_own))),
            zone_hint=self._zone_hint(event),
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

    `chosen` is its id, empty for a new one, which only an invitation (`may_be_new`) has.
    """

    def __init__(
        self,
        queries: Queries,
        ids: Sequence[str],
        about: str,
        parent: QWidget | None = None,
        *,
        may_be_new: bool = True,
    ) -> None:
        super().__init__(parent)
        self.setModal(True)
        self.setWindowTitle(self.tr("Import"))
        names = sorted(
            ((key, f"{company} · {role}") for key, company, role in queries.names.applications()),
            key=lambda one: (one[0] not in ids, one[1].casefold()),
        )
        others = [("", self.tr("A new application"))] if may_be_new else []
        first = names[0][0] if ids or not may_be_new else ""
        self.choice = SearchChoice([*names, *others], first)
        self.choice.setAccessibleName(self.tr("Application"))
        self.fault = Hint(parent=self)
        self.choice.changed.connect(self._check)
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

    def accept(self) -> None:
        """Close the window, unless the text is no application."""
        self._check()
        if not self.choice.fault():
            super().accept()

    def _check(self) -> None:
        sentence = self.choice.fault()
        self.fault.show_text(sentence, is_fault=True)
        self.choice.setAccessibleDescription(sentence)
        self.ok.setEnabled(not sentence)

    @property
    def chosen(self) -> str:
        return self.choice.value()


def _mailbox(person: FoundPerson) -> str:
    name = person.name.replace(",", " ")
    if not person.email:
        return name
    return f"{name} <{person.email}>" if name else person.email
