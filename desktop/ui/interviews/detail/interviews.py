"""Section for the interviews of an application."""

from collections.abc import Iterator, Sequence
from functools import partial

from PySide6.QtWidgets import QHBoxLayout, QWidget

from desktop import wording
from desktop.actions import answers, interviews
from desktop.core.instants import is_ahead, was_held
from desktop.core.kinds import Format, InterviewKind, InterviewStatus
from desktop.core.records import ApplicationRecord, Interview
from desktop.ops import UndoLabel
from desktop.ui import theme
from desktop.ui.forms.interview import InterviewDialog
from desktop.ui.interviews.detail.long_text import CollapsibleText, WrappedText, small_text
from desktop.ui.interviews.detail.section import MenuItem, Row, Section, SectionContext
from desktop.ui.widgets.icon_label import IconLabel
from desktop.ui.widgets.text import Quiet, Text

FORMAT_ICONS = {
    Format.ON_SITE: "on-site",
    Format.VIDEO: "video",
    Format.PHONE: "phone",
    Format.UNKNOWN: "calendar",
}
_STATUS_ICONS = {
    InterviewStatus.PLANNED: "calendar",
    InterviewStatus.CANCELLED_BY_THEM: "close",
    InterviewStatus.POSTPONED: "later",
    InterviewStatus.MISSED_BY_THEM: "warning",
    InterviewStatus.CANCELLED_BY_ME: "close",
}


class InterviewsSection(Section):
    def __init__(self, context: SectionContext) -> None:
        super().__init__(context)
        self.set_heading(self.tr("Interviews"), self.tr("Add interview…"))

    def content(self, record: ApplicationRecord) -> object:
        return (
            record.application.id,
            record.interviews,
            record.attendances,
            record.people,
            self.context.ops.now().today,
        )

    def build(self, record: ApplicationRecord) -> Sequence[QWidget]:
        if not record.interviews:
            return [Quiet(self.tr("No interview yet. Its day decides when to write."))]
        return [self._row(record, interview) for interview in reversed(record.interviews)]

    def add(self) -> None:
        if self.record is not None:
            InterviewDialog(self.context.ops, self.record, self.context.window).open()

    def _row(self, record: ApplicationRecord, interview: Interview) -> Row:
        now = self.context.ops.now()
        interview_name = wording.interview_name(interview.round)
        row = Row(
            interview.id,
            self.tr("More about {interview}").format(interview=interview_name),
            self._menu_items(record, interview),
            IconLabel(FORMAT_ICONS[interview.format]),
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
        row.body.addWidget(WrappedText(wording.at_start(when)))
        if interview.status is not InterviewStatus.PLANNED:
            row.body.addWidget(WrappedText(wording.interview_status(interview.status)))
        attended = [a for a in record.attendances if a.interview_id == interview.id]
        if attended:
            names = ", ".join(
                wording.in_sentence(record.person(a.person_id).name) for a in attended
            )
            row.body.addWidget(WrappedText(self.tr("With {names}").format(names=names)))
        if interview.promise_words or interview.promise_on:
            row.body.addWidget(WrappedText(self._promise(interview)))
        for attendance in attended:
            if notes := wording.notes_of(attendance):
                row.body.addWidget(
                    small_text(
                        self.tr("{name}: {detail}").format(
                            name=record.person(attendance.person_id).name, detail=notes
                        )
                    )
                )
        if interview.notes:
            row.body.addWidget(CollapsibleText(interview.notes))
        return row

    def _promise(self, interview: Interview) -> str:
        words = (
            self.tr("“{words}”").format(words=interview.promise_words)
            if interview.promise_words
            else ""
        )
        day = (
            wording.when(interview.promise_on, self.context.ops.now().today)
            if interview.promise_on
            else self.tr("no date")
        )
        promise = " · ".join(part for part in (words, day) if part)
        return self.tr("Promised: {promise}").format(promise=promise)

    def _menu_items(self, record: ApplicationRecord, interview: Interview) -> list[MenuItem]:
        def edit() -> None:
            InterviewDialog(
                self.context.ops, record, self.context.window, interview=interview
            ).open()

        def delete() -> None:
            self.context.ops.run(
                UndoLabel(self.tr("Delete interview"), self.tr("Interview deleted")),
                interviews.delete,
                interview.id,
            )

        return [
            *self._around(interview),
            MenuItem("edit", self.tr("Edit interview…"), edit),
            *self._status_items(interview),
            MenuItem("delete", self.tr("Delete interview"), delete),
        ]

    def _around(self, interview: Interview) -> Iterator[MenuItem]:
        """To prepare the interview, or to note how it went."""
        now, navigator = self.context.ops.now().utc, self.context.navigator
        if is_ahead(interview, now):
            prepare = partial(navigator.prepare.emit, interview.id)
            yield MenuItem("notes", self.tr("Prepare…"), prepare)
        elif was_held(interview, now):
            debrief = partial(navigator.debrief.emit, interview.id)
            yield MenuItem("notes", self.tr("How did it go?…"), debrief)

    def _status_items(self, interview: Interview) -> Iterator[MenuItem]:
        """What became of the interview, one entry for each other status."""
        ops = self.context.ops
        if interview.round is InterviewKind.TEST_TASK:
            words = self.tr("I handed it in")
            yield MenuItem("check", words, partial(ops.run, words, answers.hand_in, interview.id))
        for status in InterviewStatus:
            if status is not interview.status:
                words = wording.interview_status(status)
                run = partial(ops.run, words, answers.set_interview_status, interview.id, status)
                yield MenuItem(_STATUS_ICONS[status], words, run)
