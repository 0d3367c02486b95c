"""Sections for problems, questions and notes."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QWidget

from desktop import wording
from desktop.actions import notes
from desktop.core.records import ApplicationRecord, AskedQuestion, Problem
from desktop.ops import UndoLabel
from desktop.ui import forms, theme
from desktop.ui.interviews.detail.long_text import CollapsibleText, WrappedText, small_text
from desktop.ui.interviews.detail.section import MenuItem, Row, Section, SectionContext, shortened
from desktop.ui.widgets.icon_label import IconLabel
from desktop.ui.widgets.text import Quiet


class ProblemsSection(Section):
    """Problems of the employer, each with an idea that a letter can use."""

    def __init__(self, context: SectionContext) -> None:
        super().__init__(context)
        self.set_heading(self.tr("Problems and ideas"), self.tr("Add problem…"))

    def content(self, record: ApplicationRecord) -> object:
        return record.application.id, record.problems, record.people, record.interviews

    def is_empty(self, record: ApplicationRecord) -> bool:
        return not record.problems

    def build(self, record: ApplicationRecord) -> Sequence[QWidget]:
        if not record.problems:
            return [
                Quiet(self.tr("None yet. A problem they spoke of is the best reason to write."))
            ]
        return [self._row(record, problem) for problem in record.problems]

    def add(self) -> None:
        if self.record is not None:
            forms.ProblemDialog(self.context.ops, self.record, self.context.window).open()

    def _row(self, record: ApplicationRecord, problem: Problem) -> Row:
        def edit() -> None:
            ops, window = self.context.ops, self.context.window
            forms.ProblemDialog(ops, record, window, problem=problem).open()

        def delete() -> None:
            self.context.ops.run(
                UndoLabel(self.tr("Delete problem"), self.tr("Problem deleted")),
                notes.delete_problem,
                problem.id,
            )

        row = Row(
            problem.id,
            self.tr("More about {what}").format(what=shortened(problem.problem)),
            [
                MenuItem("edit", self.tr("Edit problem…"), edit),
                MenuItem("delete", self.tr("Delete problem"), delete),
            ],
        )
        row.body.addLayout(marked("problem", CollapsibleText(problem.problem)))
        if problem.idea:
            row.body.addLayout(marked("idea", CollapsibleText(problem.idea)))
        if problem.result:
            row.body.addLayout(marked("check", CollapsibleText(problem.result)))
        about = self._about(record, problem)
        if about:
            row.body.addLayout(marked("", small_text(about)))
        return row

    def _about(self, record: ApplicationRecord, problem: Problem) -> str:
        names = [wording.in_sentence(p.name) for p in record.people if p.id == problem.person_id]
        interviews = [
            wording.interview_name(i.round)
            for i in record.interviews
            if i.id == problem.interview_id
        ]
        return " · ".join(names + interviews)


class QuestionsSection(Section):
    """Questions that they asked, each with what was answered."""

    def __init__(self, context: SectionContext) -> None:
        super().__init__(context)
        self.set_heading(self.tr("What they asked"), self.tr("Add question…"))

    def content(self, record: ApplicationRecord) -> object:
        return record.application.id, record.asked_questions, record.interviews

    def is_empty(self, record: ApplicationRecord) -> bool:
        return not record.asked_questions

    def build(self, record: ApplicationRecord) -> Sequence[QWidget]:
        if not record.asked_questions:
            return [
                Quiet(
                    self.tr("None yet. Note what they asked and what you said: it comes up again.")
                )
            ]
        return [self._row(record, question) for question in record.asked_questions]

    def add(self) -> None:
        if self.record is not None:
            forms.QuestionDialog(self.context.ops, self.record, self.context.window).open()

    def _row(self, record: ApplicationRecord, question: AskedQuestion) -> Row:
        def edit() -> None:
            ops, window = self.context.ops, self.context.window
            forms.QuestionDialog(ops, record, window, question=question).open()

        def delete() -> None:
            self.context.ops.run(
                UndoLabel(self.tr("Delete question"), self.tr("Question deleted")),
                notes.delete_question,
                question.id,
            )

        row = Row(
            question.id,
            self.tr("More about {what}").format(what=shortened(question.question)),
            [
                MenuItem("edit", self.tr("Edit question…"), edit),
                MenuItem("delete", self.tr("Delete question"), delete),
            ],
        )
        row.body.addLayout(marked("question", CollapsibleText(question.question)))
        if question.answer:
            row.body.addLayout(marked("message", CollapsibleText(question.answer)))
        for interview in record.interviews:
            if interview.id == question.interview_id:
                today = self.context.ops.now().today
                about = self.tr("{interview}, {day}").format(
                    interview=wording.interview_name(interview.round),
                    day=wording.day(interview.starts.date(), today),
                )
                row.body.addLayout(marked("", small_text(about)))
        return row


class NotesSection(Section):
    """The notes, source, salary and other offer of the application."""

    def __init__(self, context: SectionContext) -> None:
        super().__init__(context)
        self.set_heading(self.tr("Notes"), self.tr("Edit notes…"), self.tr("Add notes…"))
        self.add_button.setIcon(theme.icon("edit"))

    def content(self, record: ApplicationRecord) -> object:
        one = record.application
        return one.id, one.notes, one.salary_note, one.source, one.other_offer_deadline

    def is_empty(self, record: ApplicationRecord) -> bool:
        one = record.application
        deadline = one.other_offer_deadline
        return not (one.notes or one.salary_note or one.source or deadline is not None)

    def build(self, record: ApplicationRecord) -> Sequence[QWidget]:
        one = record.application
        facts = [
            self.tr("Found through {source}").format(source=wording.in_sentence(one.source))
            if one.source
            else "",
            self.tr("Salary: {note}").format(note=wording.in_sentence(one.salary_note))
            if one.salary_note
            else "",
        ]
        if one.other_offer_deadline is not None:
            day = wording.when(one.other_offer_deadline, self.context.ops.now().today)
            facts.append(self.tr("Another offer to answer: {day}").format(day=day))
        rows: list[QWidget] = [WrappedText(fact) for fact in facts if fact]
        if one.notes:
            rows.append(CollapsibleText(one.notes))
        return rows or [Quiet(self.tr("No notes yet."))]

    def add(self) -> None:
        if self.record is not None:
            dialog = forms.ApplicationDialog(
                self.context.ops, self.record.application, self.context.window
            )
            dialog.notes.setFocus()
            dialog.open()


def marked(icon: str, words: QWidget) -> QHBoxLayout:
    """`words` after an icon, or indented as far without one."""
    line = QHBoxLayout()
    line.setSpacing(theme.S)
    if icon:
        line.addWidget(IconLabel(icon), 0, Qt.AlignmentFlag.AlignTop)
    else:
        line.addSpacing(theme.ICON_SIZE + theme.S)
    line.addWidget(words, 1)
    return line
