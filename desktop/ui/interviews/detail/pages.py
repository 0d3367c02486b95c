"""Where to look from outside: the careers page and the posting, and what the last look showed."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QHBoxLayout, QMenu, QWidget

from desktop import wording
from desktop.actions import careers
from desktop.actions.looks import look_every, standing_look
from desktop.core.kinds import LookEvery, PageStatus, ReminderState
from desktop.core.records import ApplicationRecord, Reminder
from desktop.ops import Said
from desktop.ui import theme
from desktop.ui.forms.application import ApplicationDialog
from desktop.ui.interviews.detail.link import web_link
from desktop.ui.interviews.detail.section import Desk, Section
from desktop.ui.theme import Meaning
from desktop.ui.widgets.buttons import LinkButton
from desktop.ui.widgets.flow import FlowLayout
from desktop.ui.widgets.text import Caption, Quiet, Text

#: What a look can have shown, in the order of the buttons.
SHOWN = (PageStatus.STILL_LISTED, PageStatus.REPOSTED, PageStatus.GONE, PageStatus.NEW_OPENING)


class PagesSection(Section):
    """The addresses, opened outside after their host has been shown; buttons for what was seen."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self.name(self.tr("Careers page"), self.tr("Edit addresses…"))
        self.add_button.setIcon(theme.icon("edit"))
        self.seen: dict[PageStatus, LinkButton] = {}
        self.interval: LinkButton | None = None
        self._pressed: PageStatus | None = None
        self._chose = False

    def content(self, dossier: ApplicationRecord) -> object:
        return (
            dossier.application.id,
            dossier.application.posting_url,
            dossier.application.careers_url,
            dossier.checks,
            self.desk.ops.now().today,
            standing_look(self.desk.ops.queries, dossier.application.id),
            look_every(self.desk.ops.queries, dossier.application.id),
        )

    def build(self, dossier: ApplicationRecord) -> Sequence[QWidget]:
        application = dossier.application
        today = self.desk.ops.now().today
        rows: list[QWidget] = [
            self._link(words, address)
            for words, address in (
                (self.tr("Careers page"), application.careers_url),
                (self.tr("Posting"), application.posting_url),
            )
            if address
        ] or [Quiet(self.tr("No address yet."))]
        if dossier.checks:
            last = max(dossier.checks, key=lambda check: check.checked_on)
            rows.append(
                Caption(
                    self.tr("Last checked {when}: {status}").format(
                        when=wording.when(last.checked_on, today),
                        status=wording.page_status(last.status).lower(),
                    )
                )
            )
        look = standing_look(self.desk.ops.queries, application.id)
        if look is not None:
            rows.append(self._due(look, today))
        self.seen = {}
        self.interval = None
        every = look_every(self.desk.ops.queries, application.id)
        known = dossier.checks or application.careers_url or application.posting_url
        if look is not None or known:
            rows.append(self._looks())
        if look is not None or known or every is not LookEvery.USUAL:
            rows.append(self._interval(application.id, every))
        return rows

    def add(self) -> None:
        if self.dossier is not None:
            dialog = ApplicationDialog(self.desk.ops, self.dossier.application, self.desk.window)
            dialog.careers.setFocus()
            self.desk.open(dialog)

    def take_focus(self) -> None:
        if self._chose and self.interval is not None:
            self.interval.setFocus()
            return
        pressed = self.seen.get(self._pressed) if self._pressed is not None else None
        (pressed or self.add_button).setFocus()

    def _due(self, look: Reminder, today: date) -> Caption:
        on = look.due.date()
        if on <= today:
            return Caption(self.tr("Time to look at what they offer now"), tone=Meaning.DUE)
        when = wording.when(on, today)
        text = self.tr("Put off: {when}") if _is_put_off(look) else self.tr("Next look: {when}")
        return Caption(text.format(when=when))

    def _interval(self, application_id: str, every: LookEvery) -> QWidget:
        """How often this page is looked at once the job is probably gone."""
        months = self.desk.ops.advisor.knowledge.cadence.careers.every_months
        chosen = wording.look_every(every, months)
        button = LinkButton(chosen)
        button.setToolTip(self.tr("Planned once the job is probably gone, or you have moved on"))
        button.setAccessibleName(self.tr("Remind me to look: {every}").format(every=chosen))
        menu = QMenu(button)
        group = QActionGroup(menu)
        for one in LookEvery:
            entry = QAction(wording.look_every(one, months), menu)
            entry.setMenuRole(QAction.MenuRole.NoRole)
            entry.setCheckable(True)
            entry.setChecked(one is every)
            entry.triggered.connect(
                lambda _checked=False, kept=one: self._choose_interval(application_id, kept)
            )
            group.addAction(entry)
            menu.addAction(entry)
        button.setMenu(menu)
        self.interval = button
        row = QWidget()
        line = QHBoxLayout(row)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(theme.XS)
        line.addWidget(Text(self.tr("Remind me to look"), wrap=False))
        line.addWidget(button)
        line.addStretch()
        return row

    def _choose_interval(self, application_id: str, every: LookEvery) -> None:
        self._pressed = None
        self._chose = True
        self.desk.ops.run(
            self.tr("Change how often to look"), careers.set_interval, application_id, every
        )

    def _looks(self) -> QWidget:
        """What today's look can have shown, one button each."""
        row = QWidget()
        row.setAccessibleName(self.tr("What you saw today"))
        line = FlowLayout(row)
        for status in SHOWN:
            button = LinkButton(wording.page_status(status))
            button.clicked.connect(lambda _checked=False, seen=status: self._note(seen))
            line.addWidget(button)
            self.seen[status] = button
        return row

    def _note(self, status: PageStatus) -> None:
        if self.dossier is None:
            return
        self._pressed, self._chose = status, False
        said = self.tr("Today's look: {status}").format(status=wording.page_status(status).lower())
        self.desk.ops.run(
            Said(self.tr("Note a look at their page"), said),
            careers.note_look,
            self.dossier.application.id,
            status,
        )

    def _link(self, words: str, address: str) -> QWidget:
        row = QWidget()
        line = QHBoxLayout(row)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(theme.S)
        name = self.tr("{page}: open {host}").replace("{page}", words)
        link = web_link(address, name, self.desk.window)
        line.addWidget(Text(words, wrap=False))
        line.addWidget(link)
        line.addStretch()
        return row


def _is_put_off(look: Reminder) -> bool:
    return look.state is ReminderState.SNOOZED
