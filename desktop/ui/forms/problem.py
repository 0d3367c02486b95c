"""Dialog for a problem of the employer and an idea about it."""

from collections.abc import Mapping
from dataclasses import replace
from functools import partial

from PySide6.QtWidgets import QWidget

from desktop.actions.forms import save_problem
from desktop.core.ids import new_id
from desktop.core.records import ApplicationRecord, Problem
from desktop.core.validate import problem_faults
from desktop.ops import Ops
from desktop.ui.forms.base import RecordDialog, Save
from desktop.ui.forms.faults import by_row
from desktop.ui.forms.fields import Choice, InterviewChoice, latest_begun
from desktop.ui.widgets.text_edit import MultilineEdit


class ProblemDialog(RecordDialog):
    """Adds a problem, or edits `problem`."""

    def __init__(
        self,
        ops: Ops,
        record: ApplicationRecord,
        parent: QWidget | None = None,
        *,
        problem: Problem | None = None,
    ) -> None:
        super().__init__(ops, parent)
        self._before = problem
        if problem is None:
            self.set_title(self.tr("Add problem"), self.tr("Add"))
        else:
            self.set_title(self.tr("Edit problem"), self.tr("Save"))
        self.append_to_title(record.application)
        now, interviews = ops.now(), record.interviews
        shown = problem or Problem(
            id=new_id(),
            application_id=record.application.id,
            interview_id=latest_begun(interviews, now.utc),
            problem="",
        )
        self._shown = shown

        self.problem = MultilineEdit(shown.problem, lines=2)
        self.idea = MultilineEdit(shown.idea)
        self.outcome = MultilineEdit(shown.result, lines=2)
        unknown: tuple[str | None, str] = (None, self.tr("Not known"))
        self.person: Choice[str | None] = Choice(
            [unknown, *((p.id, p.name) for p in record.people)], shown.person_id
        )
        self.interview = InterviewChoice(interviews, shown.interview_id, now.today)
        self.add_row(self.tr("&Problem they have"), self.problem, "problem")
        self.add_row(self.tr("Your &idea"), self.idea)
        self.add_row(self.tr("A &result of yours"), self.outcome)
        self.add_row(self.tr("&Who spoke of it"), self.person)
        self.add_row(self.tr("Whe&n"), self.interview)
        self.ready(self.problem, (problem or record.application).id)

    def problems(self) -> Mapping[str, str]:
        return by_row(problem_faults(self.problem.text()))

    def submission(self) -> tuple[str, Save]:
        problem = replace(
            self._shown,
            problem=self.problem.text(),
            idea=self.idea.text(),
            result=self.outcome.text(),
            person_id=self.person.value(),
            interview_id=self.interview.value(),
        )
        save = partial(save_problem, problem=problem, is_new=self._before is None)
        return self.windowTitle(), save
