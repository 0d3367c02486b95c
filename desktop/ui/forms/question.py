"""Dialog for a question that they asked, and what was answered."""

from collections.abc import Mapping
from dataclasses import replace
from functools import partial

from PySide6.QtWidgets import QWidget

from desktop.actions.forms import save_question
from desktop.core.ids import new_id
from desktop.core.records import ApplicationRecord, AskedQuestion
from desktop.core.validate import question_faults
from desktop.ops import Ops
from desktop.ui.forms.base import RecordDialog, Save
from desktop.ui.forms.faults import by_row
from desktop.ui.forms.fields import InterviewChoice, latest_begun
from desktop.ui.widgets.text_edit import MultilineEdit


class QuestionDialog(RecordDialog):
    """Adds a question, or edits `question`."""

    def __init__(
        self,
        ops: Ops,
        record: ApplicationRecord,
        parent: QWidget | None = None,
        *,
        question: AskedQuestion | None = None,
    ) -> None:
        super().__init__(ops, parent)
        self._before = question
        if question is None:
            self.set_title(self.tr("Add question"), self.tr("Add"))
        else:
            self.set_title(self.tr("Edit question"), self.tr("Save"))
        self.append_to_title(record.application)
        now = ops.now()
        self._shown = question or AskedQuestion(
            id=new_id(),
            application_id=record.application.id,
            interview_id=latest_begun(record.interviews, now.utc),
            question="",
        )
        self.question = MultilineEdit(self._shown.question, lines=2)
        self.answer = MultilineEdit(self._shown.answer, lines=4)
        self.interview = InterviewChoice(record.interviews, self._shown.interview_id, now.today)
        self.add_row(self.tr("&Question they asked"), self.question, "question")
        self.add_row(self.tr("&Your answer"), self.answer)
        self.add_row(self.tr("Whe&n"), self.interview)
        self.ready(self.question, (question or record.application).id)

    def problems(self) -> Mapping[str, str]:
        return by_row(question_faults(self.question.text()))

    def submission(self) -> tuple[str, Save]:
        question = replace(
            self._shown,
            question=self.question.text(),
            answer=self.answer.text(),
            interview_id=self.interview.value(),
        )
        save = partial(save_question, question=question, is_new=self._before is None)
        return self.windowTitle(), save
