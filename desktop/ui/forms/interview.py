"""Dialog for one interview."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from functools import partial

from PySide6.QtWidgets import QWidget

from desktop import wording
from desktop.actions.forms import save_interview
from desktop.actions.interviews import next_kind
from desktop.advice.calendars import calendar_for
from desktop.core.ids import new_id
from desktop.core.kinds import Format, InterviewKind
from desktop.core.records import ApplicationRecord, Interview
from desktop.ops import Ops
from desktop.ui.forms.base import RecordDialog, Save
from desktop.ui.forms.fields import (
    Choice,
    LengthChoice,
    SearchChoice,
    default_start,
    start_ahead,
    zones,
)
from desktop.ui.forms.people_edit import PeopleEdit
from desktop.ui.forms.promise_edit import PromiseEdit
from desktop.ui.widgets.date_field import DateTimeField
from desktop.ui.widgets.date_rows import RecentDateField
from desktop.ui.widgets.text_edit import MultilineEdit


@dataclass(frozen=True, slots=True)
class SuggestedInterview:
    """What an invitation says of a new interview."""

    interview: Interview
    """Its time, length, format and notes, and the version of the invitation."""
    people: str
    """Names and addresses, as `parse_names` reads them."""
    people_hint: str = ""
    zone_hint: str = ""
    company: str = ""
    role: str = ""
    """For an application that is new."""

    def fill(self, other: Interview) -> Interview:
        """The suggested interview, with what an invitation does not say as in `other`."""
        return replace(
            self.interview, id=other.id, application_id=other.application_id, round=other.round
        )


class InterviewDialog(RecordDialog):
    """Adds an interview to an application, or edits `interview`.

    With `is_ahead` a day to come is expected; `suggested` fills the form for a new interview.
    """

    form_width = 580

    def __init__(
        self,
        ops: Ops,
        record: ApplicationRecord,
        parent: QWidget | None = None,
        *,
        interview: Interview | None = None,
        suggested: SuggestedInterview | None = None,
        is_ahead: bool = False,
    ) -> None:
        super().__init__(ops, parent)
        self._record = record
        self._before = interview
        if interview is None:
            self.set_title(self.tr("Add interview"), self.tr("Add"))
        else:
            self.set_title(self.tr("Edit interview"), self.tr("Save"))
        self.append_to_title(record.application)
        now, application = ops.now(), record.application
        calendar = calendar_for(application.country, application.subdivision)
        shown = interview or Interview(
            id=new_id(),
            application_id=record.application.id,
            round=next_kind(record),
            starts=start_ahead(now.today, calendar.roll) if is_ahead else default_start(now.local),
            zone=record.interviews[-1].zone if record.interviews else now.zone,
        )
        if suggested is not None:
            shown = suggested.fill(shown)
        self._shown = shown

        self.round = Choice([(r, wording.interview_name(r)) for r in InterviewKind], shown.round)
        self.format = Choice([(f, wording.format_name(f)) for f in Format], shown.format)
        earliest = now.today if is_ahead else None
        self.when = DateTimeField(shown.starts, now.today, earliest=earliest, afternoon=True)
        self.length = LengthChoice(self.round, shown.minutes)
        self.zone = SearchChoice(zones(shown.zone, now.zone), shown.zone)
        attended = {a.person_id for a in record.attendances if a.interview_id == shown.id}
        self.people = PeopleEdit(
            ops.queries,
            record.people,
            attended,
            record.application.company,
            interview=shown.id,
            attendances=record.attendances,
        )
        self.promise = PromiseEdit(
            shown.starts.date(),
            now.today,
            record.application.country,
            record.application.subdivision,
            words=shown.promise_words,
            promise_on=shown.promise_on,
        )
        self.notes = MultilineEdit(shown.notes)
        self.add_row(self.tr("Ki&nd"), self.round)
        when = self.when if is_ahead else RecentDateField(self.when)
        self.add_row(self.tr("&When"), when, "when", buddy=self.when)
        self.add_row(self.tr("Len&gth"), self.length)
        self.add_row(self.tr("Time &zone"), self.zone, "zone", has_line=suggested is not None)
        self.add_row(self.tr("&How"), self.format)
        hint = suggested.people_hint if suggested is not None else ""
        self.add_row(self.tr("With wh&om"), self.people, "people", hint, buddy=self.people.first)
        self.add_row(
            self.tr("What did they &promise?"), self.promise, "promise", buddy=self.promise.pick
        )
        self.add_row(self.tr("No&tes"), self.notes)

        self.when.changed.connect(lambda: self.promise.set_said_on(self.when.day()))
        if suggested is not None:
            self.people.line.setText(suggested.people)
            self.people.add_typed()
        self.ready(self.round, (interview or record.application).id)
        if suggested is not None:
            self.set_hint("zone", suggested.zone_hint)

    def problems(self) -> Mapping[str, str]:
        return {}

    def submission(self) -> tuple[str, Save]:
        met = self.people.chosen()
        words, promise_on = self.promise.promise()
        interview = replace(
            self._shown,
            round=self.round.value(),
            format=self.format.value(),
            starts=self.when.at(),
            minutes=self.length.minutes(),
            zone=self.zone.value(),
            promise_words=words,
            promise_on=promise_on,
            notes=self.notes.text(),
        )
        save = partial(save_interview, interview=interview, met=met, is_new=self._before is None)
        return self.windowTitle(), save
