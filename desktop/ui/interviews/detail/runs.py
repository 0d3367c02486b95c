"""Section that compares earlier advice with the outcome."""

import json
from collections.abc import Sequence

from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop import wording
from desktop.core.kinds import Likelihood, OutcomeReason, Reason
from desktop.core.records import AdviceRun, Application
from desktop.ui import theme
from desktop.ui.interviews.detail.long_text import WrappedText
from desktop.ui.interviews.detail.section import SectionContext, clear_layout
from desktop.ui.widgets.card import Hairline
from desktop.ui.widgets.text import Caption, Heading


class RunsSection(QWidget):
    """Runs of the wizard, newest first; hidden if there are none."""

    def __init__(self, context: SectionContext) -> None:
        super().__init__()
        self._context = context
        self._content: object = None
        self.heading = Heading(self.tr("What Callback said, and what came of it"))
        self.rows = QVBoxLayout()
        self.rows.setSpacing(theme.S)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, theme.XS, 0, 0)
        column.setSpacing(theme.S)
        column.addWidget(Hairline())
        column.addSpacing(theme.S)
        column.addWidget(self.heading)
        column.addLayout(self.rows)
        self.hide()

    def show_runs(self, application: Application, runs: Sequence[AdviceRun]) -> None:
        content = runs, application.outcome_reason, self._context.ops.now().today
        if content == self._content:
            return
        self._content = content
        clear_layout(self.rows)
        for run in runs:
            self.rows.addWidget(self._row(run, application.outcome_reason))
        self.setVisible(bool(runs))

    def _row(self, run: AdviceRun, true_reason: OutcomeReason | None) -> QWidget:
        today = self._context.ops.now().today
        row = QWidget()
        row.setObjectName(run.id)
        lines = QVBoxLayout(row)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.setSpacing(theme.XS)
        lines.addWidget(Caption(wording.at_start(wording.when(run.asked_on, today))))
        top = top_reason(run)
        if top is not None:
            reason, likelihood = top
            why = self.tr("{reason}: {likelihood}").format(
                reason=wording.reason(reason), likelihood=wording.likelihood(likelihood)
            )
            lines.addWidget(WrappedText(why))
        step = self.tr("{step} · {day}").format(
            step=wording.step_kind(run.action), day=wording.day(run.step_on, today)
        )
        lines.addWidget(WrappedText(step))
        if run.outcome is not None:
            outcome = [wording.state(run.outcome)] + (
                [wording.outcome_reason(true_reason)] if true_reason else []
            )
            words = self.tr("What came of it: {outcome}").format(outcome=" · ".join(outcome))
            lines.addWidget(WrappedText(words))
        return row


def top_reason(run: AdviceRun) -> tuple[Reason, Likelihood] | None:
    """The reason ranked first with its likelihood, or None."""
    ranking = json.loads(run.ranking)
    if not ranking:
        return None
    reason, likelihood = ranking[0]
    return Reason(reason), Likelihood(likelihood)
