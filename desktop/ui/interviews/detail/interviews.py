"""Section for the interviews of an application."""

from collections.abc import Sequence

from PySide6.QtWidgets import QHBoxLayout, QWidget

from desktop import wording
from desktop.actions import interviews
from desktop.core.kinds import Format
from desktop.core.records import ApplicationRecord, Interview
from desktop.ops import UndoLabel
from desktop.ui import theme
from desktop.ui.forms.interview import InterviewDialog
from desktop.ui.interviews.detail.flowing import Flowing, small
from desktop.ui.interviews.detail.folded import Folded
from desktop.ui.interviews.detail.section import Choice, Desk, Row, Section
from desktop.ui.widgets.mark import Mark
from desktop.ui.widgets.text import Quiet, Text

_ICONS = {
    Format.ON_SITE: "on-site",
    Format.VIDEO: "video",
    Format.PHONE: "phone",
    Format.UNKNOWN: "calendar",
}


class InterviewsSection(Section):
    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self.name(self.tr("Interviews"), self.tr("Add interview…"))

    def content(self, record: ApplicationRecord) -> object:
        return (
            record.application.id,
            record.interviews,
            record.attendances,
            record.people,
            self.desk.ops.now().today,
        )

    def build(self, record: ApplicationRecord) -> Sequence[QWidget]:
        if not record.interviews:
            return [Quiet(self.tr("No interview yet. Its day decides when to write."))]
        return [self._row(record, interview) for interview in reversed(record.interviews)]

    def add(self) -> None:
        if self.record is not None:
            self.desk.open(InterviewDialog(self.desk.ops, self.record, self.desk.window))

    def _row(self, record: ApplicationRecord, interview: Interview) -> Row:
        now = self.desk.ops.now()
        interview_name = wording.interview_name(interview.round)
        row = Row(
            interview.id,
            self.tr("More about {interview}").format(interview=interview_name),
            self._choices(record, interview),
            Mark(_ICONS[interview.format]),
        )
        top = QHBoxLayout()
        top.setSpacing(theme.S)
        name = Text(interview_name, wrap=False)
        name.setFont(theme.semibold())
        top.addWidget(name)
        if interview.format is not Format.UNKNOWN:
            top.addWidget(Quiet(wording.format_name(interview.format)))
        top.addStretch(1)
        row.body.addLayout(top)
        when = wording.when_at(interview.starts, now.today)
        if interview.zone != now.zone:
            when = self.tr("{when} in {zone}").format(
                when=when, zone=interview.zone.replace("_", " ")
            )
        row.body.addWidget(Flowing(wording.at_start(when)))
        attended = [a for a in record.attendances if a.interview_id == interview.id]
        if attended:
            names = ", ".join(wording.within(record.person(a.person_id).name) for a in attended)
            row.body.addWidget(Flowing(self.tr("With {names}").format(names=names)))
        if interview.promise_words or interview.promise_on:
            row.body.addWidget(Flowing(self._promise(interview)))
        for attendance in attended:
            if notes := wording.notes_of(attendance):
                row.body.addWidget(
                    small(
                        self.tr("{name}: {detail}").format(
                            name=record.person(attendance.person_id).name, detail=notes
                        )
                    )
                )
        if interview.notes:
            row.body.addWidget(Folded(interview.notes))
        return row

    def _promise(self, interview: Interview) -> str:
        words = (
            self.tr("“{words}”").format(words=interview.promise_words)
            if interview.promise_words
            else ""
        )
        day = (
            wording.when(interview.promise_on, self.desk.ops.now().today)
            if interview.promise_on
            else self.tr("no date")
        )
        said = " · ".join(part for part in (words, day) if part)
        return self.tr("Promised: {promise}").format(promise=said)

    def _choices(self, record: ApplicationRecord, interview: Interview) -> list[Choice]:
        def edit() -> None:
            self.desk.open(
                InterviewDialog(self.desk.ops, record, self.desk.window, interview=interview)
            )

        def delete() -> None:
            self.desk.ops.run(
                UndoLabel(self.tr("Delete interview"), self.tr("Interview deleted")),
                interviews.delete,
                interview.id,
            )

        return [
            Choice("edit", self.tr("Edit interview…"), edit),
            Choice("delete", self.tr("Delete interview"), delete),
        ]
