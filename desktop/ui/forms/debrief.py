"""Dialog for notes on an interview that has just taken place."""

from collections.abc import Mapping
from dataclasses import replace
from functools import partial

from PySide6.QtWidgets import QWidget

from desktop import wording
from desktop.actions.forms import save_debrief
from desktop.core.records import ApplicationRecord, Interview
from desktop.ops import Ops
from desktop.ui.forms.base import RecordDialog, Save
from desktop.ui.forms.pairs_edit import PairsEdit, PairWords
from desktop.ui.forms.people_edit import PeopleEdit
from desktop.ui.forms.promise_edit import PromiseEdit
from desktop.ui.widgets.text import Text
from desktop.ui.widgets.text_edit import MultilineEdit


class DebriefDialog(RecordDialog):
    """Asks who attended, what they promised, which problems they raised, and what they asked."""

    form_width = 580

    def __init__(
        self,
        ops: Ops,
        record: ApplicationRecord,
        interview: Interview,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(ops, parent)
        self._interview = interview
        application = record.application
        self.set_title(
            self.tr("How did it go at {company}?").format(
                company=wording.in_sentence(application.company)
            ),
            self.tr("Save"),
        )
        today = ops.now().today
        attended = {a.person_id for a in record.attendances if a.interview_id == interview.id}
        self.people = PeopleEdit(
            ops.queries,
            record.people,
            attended,
            application.company,
            interview=interview.id,
            attendances=record.attendances,
        )
        self.promise = PromiseEdit(
            interview.starts.date(),
            today,
            application.country,
            application.subdivision,
            words=interview.promise_words,
            promise_on=interview.promise_on,
        )
        self.raised = PairsEdit(
            PairWords(
                self.tr("What troubles them"),
                self.tr("Your idea about it"),
                self.tr("Anoth&er problem"),
                self.tr("Say what the problem is."),
            )
        )
        self.asked = PairsEdit(
            PairWords(
                self.tr("What they asked"),
                self.tr("What you answered"),
                self.tr("&Another question"),
                self.tr("Say what they asked."),
                self.tr("You get them back before the next interview."),
            )
        )
        self.notes = MultilineEdit(interview.notes)
        about = self.tr("{interview}, {day}. What you write now is what your letters can build on.")
        self.form.addRow(
            Text(
                about.format(
                    interview=wording.interview_name(interview.round),
                    day=wording.day(interview.starts.date(), today),
                )
            )
        )
        self.add_row(self.tr("With wh&om"), self.people, "people", buddy=self.people.first)
        self.add_row(
            self.tr("What did they &promise?"), self.promise, "promise", buddy=self.promise.pick
        )
        for words, field, name in (
            (self.tr("Pro&blems they raised"), self.raised, "raised"),
            (self.tr("&Questions they asked"), self.asked, "asked"),
        ):
            self.add_row(words, field, name, buddy=field.pairs[0].first)
        self.add_row(self.tr("No&tes"), self.notes)
        self.ready(self.people.first, interview.id)

    def problems(self) -> Mapping[str, str]:
        return {}

    def submission(self) -> tuple[str, Save]:
        met = self.people.chosen()
        words, promise_on = self.promise.promise()
        interview = replace(
            self._interview,
            promise_words=words,
            promise_on=promise_on,
            notes=self.notes.text(),
        )
        save = partial(
            save_debrief,
            interview=interview,
            met=met,
            problems=self.raised.texts(),
            questions=self.asked.texts(),
        )
        return self.tr("Write down how it went"), save
