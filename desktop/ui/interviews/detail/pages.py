"""Where to look from outside: the careers page and the posting, and what the last look showed."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtWidgets import QHBoxLayout, QWidget

from desktop.actions import careers
from desktop.advice.careers import next_look, worth_looking
from desktop.core.kinds import PageStatus
from desktop.core.records import Dossier
from desktop.ui import theme, wording
from desktop.ui.interviews.detail.link import web_link
from desktop.ui.interviews.detail.section import Desk, Section
from desktop.ui.interviews.dialogs.application import ApplicationDialog
from desktop.ui.ops import Said
from desktop.ui.theme import Meaning
from desktop.ui.widgets.buttons import LinkButton
from desktop.ui.widgets.flow import FlowLayout
from desktop.ui.widgets.text import Caption, Quiet, Text


class PagesSection(Section):
    """The addresses, opened outside after their host has been shown; buttons for what was seen."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self.name(self.tr("Careers page"), self.tr("Edit addresses…"))
        self.add_button.setIcon(theme.icon("edit"))
        self.seen: dict[PageStatus, LinkButton] = {}
        self._pressed: PageStatus | None = None

    def content(self, dossier: Dossier) -> object:
        return (
            dossier.application.id,
            dossier.application.posting_url,
            dossier.application.careers_url,
            dossier.checks,
            self.desk.ops.now().today,
            self._next(dossier),
        )

    def build(self, dossier: Dossier) -> Sequence[QWidget]:
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
        on = self._next(dossier)
        if on is not None:
            rows.append(self._due(on, today))
        self.seen = {}
        if dossier.checks or application.careers_url or application.posting_url:
            rows.append(self._looks())
        return rows

    def add(self) -> None:
        if self.dossier is not None:
            dialog = ApplicationDialog(self.desk.ops, self.dossier.application, self.desk.window)
            dialog.careers.setFocus()
            self.desk.open(dialog)

    def take_focus(self) -> None:
        pressed = self.seen.get(self._pressed) if self._pressed is not None else None
        (pressed or self.add_button).setFocus()

    def _next(self, dossier: Dossier) -> date | None:
        """When the next look is due, if one is; only then is the knowledge read."""
        application = dossier.application
        row = self.desk.ops.queries.row(application.id)
        if row is None or not worth_looking(application.state, row.top_reason, row.action):
            return None
        months = self.desk.ops.advisor.knowledge.cadence.careers.every_months
        return next_look(dossier, months, self.desk.ops.now().today)

    def _due(self, on: date, today: date) -> Caption:
        if on > today:
            return Caption(self.tr("Look again from {day}").format(day=wording.day(on, today)))
        return Caption(self.tr("Time to look at what they offer now"), tone=Meaning.DUE)

    def _looks(self) -> QWidget:
        """What today's look can have shown, one button each."""
        row = QWidget()
        row.setAccessibleName(self.tr("What you saw today"))
        line = FlowLayout(row)
        for status in PageStatus:
            button = LinkButton(wording.page_status(status))
            button.clicked.connect(lambda _checked=False, seen=status: self._note(seen))
            line.addWidget(button)
            self.seen[status] = button
        return row

    def _note(self, status: PageStatus) -> None:
        if self.dossier is None:
            return
        self._pressed = status
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
