"""Section for careers page and posting: links, last check, check interval, results to note."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QHBoxLayout, QMenu, QWidget

from desktop import wording
from desktop.actions import page_checks
from desktop.actions.page_checks import check_interval, open_check
from desktop.core.kinds import CHECK_RESULTS, CheckInterval, PageStatus, ReminderState
from desktop.core.records import ApplicationRecord, Reminder
from desktop.ops import UndoLabel
from desktop.ui import forms, theme
from desktop.ui.interviews.detail.link import page_row
from desktop.ui.interviews.detail.section import Section, SectionContext
from desktop.ui.theme import Meaning
from desktop.ui.widgets.buttons import LinkButton
from desktop.ui.widgets.flow import FlowLayout
from desktop.ui.widgets.text import Caption, Quiet, Text


class PagesSection(Section):
    """Links that name their host, and a button for each result of a check."""

    def __init__(self, context: SectionContext) -> None:
        super().__init__(context)
        self.set_heading(self.tr("Job page"), self.tr("Edit links…"), self.tr("Add job page…"))
        self.add_button.setIcon(theme.icon("edit"))
        self.result_buttons: dict[PageStatus, LinkButton] = {}
        self.interval_button: LinkButton | None = None
        self._pressed: PageStatus | None = None
        self._interval_chosen = False

    def content(self, record: ApplicationRecord) -> object:
        return (
            record.application.id,
            record.application.posting_url,
            record.application.careers_url,
            record.page_checks,
            self.context.ops.now().today,
            open_check(self.context.ops.queries, record.application.id),
            check_interval(self.context.ops.queries, record.application.id),
        )

    def is_empty(self, record: ApplicationRecord) -> bool:
        application, queries = record.application, self.context.ops.queries
        has_page = application.posting_url or application.careers_url or record.page_checks
        interval = check_interval(queries, application.id)
        is_checked = open_check(queries, application.id) or interval is not CheckInterval.USUAL
        return not (has_page or is_checked)

    def build(self, record: ApplicationRecord) -> Sequence[QWidget]:
        application = record.application
        today = self.context.ops.now().today
        rows: list[QWidget] = [
            page_row(words, address, self.context.window)
            for words, address in (
                (self.tr("Job page"), application.careers_url),
                (self.tr("Posting"), application.posting_url),
            )
            if address
        ] or [Quiet(self.tr("No link yet."))]
        if record.page_checks:
            last = max(record.page_checks, key=lambda one: one.checked_on)
            rows.append(
                Caption(
                    self.tr("Last checked {when}: {status}").format(
                        when=wording.when(last.checked_on, today),
                        status=wording.continued(wording.page_status(last.status)),
                    )
                )
            )
        check = open_check(self.context.ops.queries, application.id)
        if check is not None:
            rows.append(self._due_caption(check, today))
        self.result_buttons = {}
        self.interval_button = None
        interval = check_interval(self.context.ops.queries, application.id)
        has_page = record.page_checks or application.careers_url or application.posting_url
        if check is not None or has_page:
            rows.append(self._result_row())
        if check is not None or has_page or interval is not CheckInterval.USUAL:
            rows.append(self._interval_row(application.id, interval))
        return rows

    def add(self) -> None:
        if self.record is not None:
            dialog = forms.ApplicationDialog(
                self.context.ops, self.record.application, self.context.window
            )
            dialog.careers.setFocus()
            dialog.open()

    def take_focus(self) -> None:
        if self._interval_chosen and self.interval_button is not None:
            self.interval_button.setFocus()
            return
        pressed = self.result_buttons.get(self._pressed) if self._pressed is not None else None
        (pressed or self.add_button).setFocus()

    def _due_caption(self, check: Reminder, today: date) -> Caption:
        on = check.due.date()
        if on <= today:
            return Caption(self.tr("Time to check what they offer now"), tone=Meaning.DUE)
        when = wording.when(on, today)
        text = self.tr("Put off: {when}") if _is_put_off(check) else self.tr("Next check: {when}")
        return Caption(text.format(when=when))

    def _interval_row(self, application_id: str, interval: CheckInterval) -> QWidget:
        """Row with the check interval and the menu that changes it."""
        months = self.context.ops.advisor.knowledge.cadence.page_checks.every_months
        chosen = wording.check_interval(interval, months)
        button = LinkButton(chosen)
        button.setToolTip(
            self.tr("Planned once the job is probably gone, or you have stopped waiting")
        )
        button.setAccessibleName(self.tr("Remind me to check: {every}").format(every=chosen))
        menu = QMenu(button)
        group = QActionGroup(menu)
        for one in CheckInterval:
            entry = QAction(wording.check_interval(one, months), menu)
            entry.setMenuRole(QAction.MenuRole.NoRole)
            entry.setCheckable(True)
            entry.setChecked(one is interval)
            entry.triggered.connect(
                lambda _checked=False, chosen=one: self._choose_interval(application_id, chosen)
            )
            group.addAction(entry)
            menu.addAction(entry)
        button.setMenu(menu)
        self.interval_button = button
        row = QWidget()
        line = QHBoxLayout(row)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(theme.XS)
        line.addWidget(Text(self.tr("Remind me to check"), wrap=False))
        line.addWidget(button)
        line.addStretch()
        return row

    def _choose_interval(self, application_id: str, interval: CheckInterval) -> None:
        self._pressed = None
        self._interval_chosen = True
        self.context.ops.run(
            self.tr("Change how often to check"), page_checks.set_interval, application_id, interval
        )

    def _result_row(self) -> QWidget:
        """Row with one button for each result of a check."""
        row = QWidget()
        row.setAccessibleName(self.tr("What you saw today"))
        line = FlowLayout(row)
        for status in CHECK_RESULTS:
            button = LinkButton(wording.page_status(status))
            button.clicked.connect(lambda _checked=False, result=status: self._note_result(result))
            line.addWidget(button)
            self.result_buttons[status] = button
        return row

    def _note_result(self, status: PageStatus) -> None:
        if self.record is None:
            return
        self._pressed, self._interval_chosen = status, False
        words = wording.continued(wording.page_status(status))
        done = self.tr("Today's check: {status}").format(status=words)
        self.context.ops.run(
            UndoLabel(self.tr("Note a page check"), done),
            page_checks.record,
            self.record.application.id,
            status,
        )


def _is_put_off(check: Reminder) -> bool:
    return check.state is ReminderState.SNOOZED
