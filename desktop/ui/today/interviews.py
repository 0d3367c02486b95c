"""Interviews of today and tomorrow, and recent ones without notes."""

from collections.abc import Sequence
from datetime import timedelta
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.core.kinds import InterviewMoment
from desktop.core.moment import Moment
from desktop.models.queries import InterviewRow
from desktop.ops import Ops
from desktop.ui import theme
from desktop.ui.widgets.buttons import LinkButton

#: How long after its end an interview is shown with the question how it went.
DEBRIEF_PERIOD = timedelta(days=2)
_AHEAD = timedelta(days=1)
_MAX_LINES = 4


class InterviewLines(QWidget):
    """One link for each, to the application or, afterwards, to the debrief form."""

    opened = Signal(str)
    """Id of the application to show."""
    debrief = Signal(str)
    """Id of the interview to write notes on."""

    def __init__(self, ops: Ops, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._ops = ops
        self.lines: list[LinkButton] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(theme.XS)
        self.hide()

    def refresh(self) -> None:
        now = self._ops.now()
        for line in self.lines:
            line.hide()
            line.deleteLater()
        self.lines = []
        for row in interviews_to_show(
            self._ops.queries.announcements.interviews(now, back=DEBRIEF_PERIOD), now
        ):
            self._add(row, now)
        self.setVisible(bool(self.lines))

    def _add(self, row: InterviewRow, now: Moment) -> None:
        from desktop.wording import notices  # noqa: PLC0415  on most days there is none

        is_ahead = now.utc < row.starts
        moment = InterviewMoment.DAY_BEFORE if is_ahead else InterviewMoment.AFTERWARDS
        line = LinkButton(notices.interview_title(moment, row, now).replace("&", "&&"), self)
        signal, key = (
            (self.opened, row.interview.application_id)
            if is_ahead
            else (self.debrief, row.interview.id)
        )
        line.clicked.connect(partial(signal.emit, key))
        self._column.addWidget(line, 0, Qt.AlignmentFlag.AlignLeft)
        line.show()
        self.lines.append(line)


def interviews_to_show(rows: Sequence[InterviewRow], now: Moment) -> list[InterviewRow]:
    """Those until the end of tomorrow, and those just over that have no notes; the first four."""
    tomorrow = now.today + _AHEAD
    shown = []
    for row in sorted(rows, key=lambda row: row.starts):
        if now.utc < row.starts:
            local = Moment(row.starts, now.zone).today
            is_shown = local <= tomorrow
        else:
            entered_before_end = row.entered_at < row.ends
            is_shown = (
                entered_before_end
                and row.ends <= now.utc < row.ends + DEBRIEF_PERIOD
                and not row.is_recorded
            )
        if is_shown:
            shown.append(row)
    return shown[:_MAX_LINES]
