"""The tables, one Peewee model for each kind of record.

`migrations` create the schema; a test compares the two. Models are not bound to a database: queries
are passed to an open connection.
"""

from collections.abc import Mapping
from typing import Any, Literal

from desktop.core import records
from desktop.models.orm import (
    AutoField,
    BooleanField,
    ForeignKeyField,
    IntegerField,
    Model,
    TextField,
)


class _Named(Model):
    """The table is named after the class in snake case: `StateChange` is `state_change`."""

    class Meta:
        legacy_table_names = False


class Table(_Named):
    """Base of the tables of records.

    `seq` is the rowid, in the order of insertion, for paging, search and ties; `id` is unique
    across stores. `created_at` and `updated_at` are instants in UTC.
    """

    seq = AutoField()
    id = TextField(unique=True)
    created_at = TextField()
    updated_at = TextField()


def _reference(table: type[Model] | Literal["self"], **options: Any) -> Any:
    return ForeignKeyField(table, field="id", on_delete="RESTRICT", backref="+", **options)


class Application(Table):
    company = TextField()
    role = TextField()
    location = TextField()
    country = TextField()
    subdivision = TextField()
    role_type = TextField()
    posting_url = TextField()
    careers_url = TextField()
    source = TextField()
    agency = TextField()
    salary_note = TextField()
    notes = TextField()
    no_calls = BooleanField()
    no_contact = BooleanField()
    other_offer_deadline = TextField(null=True)
    remind = BooleanField()
    state = TextField()
    outcome_reason = TextField(null=True)
    applied_on = TextField(null=True)
    closing_on = TextField(null=True)
    internal = BooleanField(default=False)
    offer_told_on = TextField(null=True)
    offer_on = TextField(null=True)
    offer_answer_by = TextField(null=True)
    letter_language = TextField(null=True)


class StateChange(Table):
    application_id = _reference(Application, column_name="application_id")
    state = TextField()
    on = TextField()
    note = TextField()


class Interview(Table):
    application_id = _reference(Application, column_name="application_id")
    round = TextField()
    format = TextField()
    starts = TextField()
    zone = TextField()
    promise_words = TextField()
    promise_on = TextField(null=True)
    notes = TextField()
    status = TextField(default="planned")
    status_on = TextField(null=True)
    minutes = IntegerField(null=True)
    invitation_uid = TextField(default="")
    invitation_occurrence = TextField(default="")
    invitation_sequence = IntegerField(default=0)
    invitation_stamp = TextField(null=True)


class Person(Table):
    name = TextField()
    name_key = TextField()
    title = TextField()
    company = TextField()
    email = TextField()
    phone = TextField()
    profile_url = TextField()
    notes = TextField()
    no_calls = BooleanField()
    no_contact = BooleanField()
    form_of_address = TextField(default="")
    courtesy = TextField(null=True)
    letter_language = TextField(null=True)


class Involvement(Table):
    application_id = _reference(Application, column_name="application_id")
    person_id = _reference(Person, column_name="person_id")
    part = TextField()


class Attendance(Table):
    interview_id = _reference(Interview, column_name="interview_id")
    person_id = _reference(Person, column_name="person_id")
    detail = TextField()
    for_letter = TextField(default="")
    private = TextField(default="")


class Contact(Table):
    class Meta:
        table_name = "interaction"

    application_id = _reference(Application, column_name="application_id")
    at = TextField()
    zone = TextField()
    direction = TextField()
    channel = TextField()
    kind = TextField()
    subject = TextField()
    text = TextField()
    promise_words = TextField()
    promise_on = TextField(null=True)
    answers_id = _reference("self", column_name="answers_id", null=True)
    message_key = TextField(default="")


class Participation(Table):
    interaction_id = _reference(Contact, column_name="interaction_id")
    person_id = _reference(Person, column_name="person_id")


class Problem(Table):
    application_id = _reference(Application, column_name="application_id")
    interview_id = _reference(Interview, column_name="interview_id", null=True)
    person_id = _reference(Person, column_name="person_id", null=True)
    problem = TextField()
    idea = TextField()
    result = TextField()


class AskedQuestion(Table):
    application_id = _reference(Application, column_name="application_id")
    interview_id = _reference(Interview, column_name="interview_id", null=True)
    question = TextField()
    answer = TextField()


class Observation(Table):
    class Meta:
        table_name = "signal"

    application_id = _reference(Application, column_name="application_id")
    kind = TextField()
    observed_on = TextField()
    until = TextField(null=True)
    note = TextField()


class AdviceRun(Table):
    application_id = _reference(Application, column_name="application_id")
    asked_on = TextField()
    answers = TextField()
    ranking = TextField()
    action = TextField()
    step_on = TextField()
    outcome = TextField(null=True)


class Reminder(Table):
    application_id = _reference(Application, column_name="application_id")
    action = TextField()
    step_on = TextField()
    due = TextField()
    zone = TextField()
    state = TextField()
    fired_at = TextField(null=True)
    shown_at = TextField(null=True)


class InterviewReminder(Table):
    interview_id = _reference(Interview, column_name="interview_id")
    moment = TextField()
    starts = TextField()
    zone = TextField()
    fired_at = TextField()
    shown_at = TextField(null=True)


class LetterDraft(Table):
    application_id = _reference(Application, column_name="application_id")
    person_id = _reference(Person, column_name="person_id", null=True)
    kind = TextField()
    subject = TextField()
    body = TextField()
    attaches = BooleanField()
    handed_over_at = TextField(null=True)


class LetterTemplate(Table):
    language = TextField()
    kind = TextField()
    tone = TextField()
    number = IntegerField()
    text = TextField()


class PageCheck(Table):
    class Meta:
        table_name = "careers_check"

    application_id = _reference(Application, column_name="application_id")
    checked_on = TextField()
    status = TextField()
    note = TextField()


class Posting(Table):
    application_id = _reference(Application, column_name="application_id")
    kept_on = TextField()
    source = TextField()
    text = TextField()


class SentDocument(Table):
    application_id = _reference(Application, column_name="application_id")
    kind = TextField()
    name = TextField()
    version = TextField()
    path = TextField()
    sent_on = TextField()


class Setting(Table):
    """`id` is the key."""

    value = TextField()


class Summary(_Named):
    """Derived values that lists show and sort by.

    `state` and `company_key` are copied from the application, for the indexes of the lists.
    """

    seq = IntegerField(primary_key=True)
    application_id = _reference(Application, column_name="application_id", unique=True)
    state = TextField()
    company_key = TextField()
    replan_at = TextField(null=True)
    interviewed = BooleanField()
    last_interview_on = TextField(null=True)
    last_contact_on = TextField(null=True)
    promise_on = TextField(null=True)
    thanked = IntegerField()
    to_thank = IntegerField()
    action = TextField(null=True)
    step_on = TextField(null=True)
    step_at = TextField(null=True)
    due_at = TextField(null=True)
    channel = TextField()
    other_channel = TextField(null=True)
    recipients = TextField()
    recipient_names = TextField()
    letter_kind = TextField(null=True)
    why = TextField()
    top_reason = TextField(null=True)
    digest = TextField(default="")
    digest_at = TextField(null=True)


class BinItem(_Named):
    """A deleted record that can be restored; `rows` is JSON, see `bin.content`."""

    id = TextField(primary_key=True)
    deleted_at = TextField()
    title = TextField()
    rows = TextField()


class Draft(_Named):
    """Unsaved input of a form; `texts` is JSON, see `drafts`."""

    id = TextField(primary_key=True)
    form = TextField()
    saved_at = TextField()
    texts = TextField()


#: The table of each kind of record.
TABLE_OF: Mapping[type, type[Table]] = {
    records.Application: Application,
    records.StateChange: StateChange,
    records.Interview: Interview,
    records.Person: Person,
    records.Involvement: Involvement,
    records.Attendance: Attendance,
    records.Contact: Contact,
    records.Participation: Participation,
    records.Problem: Problem,
    records.AskedQuestion: AskedQuestion,
    records.Observation: Observation,
    records.AdviceRun: AdviceRun,
    records.Reminder: Reminder,
    records.InterviewReminder: InterviewReminder,
    records.LetterDraft: LetterDraft,
    records.PageCheck: PageCheck,
    records.LetterTemplate: LetterTemplate,
    records.Posting: Posting,
    records.SentDocument: SentDocument,
}

_ALL: tuple[type[Table], ...] = (*TABLE_OF.values(), Setting)

#: Tables by name, including the settings.
TABLES: Mapping[str, type[Table]] = {table._meta.table_name: table for table in _ALL}

#: Tables whose edits are journalled and can be undone.
JOURNALLED: Mapping[str, type[Model]] = {**TABLES, "bin_item": BinItem}

#: Parent, child, the child's column. Children are deleted with their parent, in this order.
CHILDREN: tuple[tuple[type[Model], type[Model], str], ...] = (
    (Application, Reminder, "application_id"),
    (Application, LetterDraft, "application_id"),
    (Application, PageCheck, "application_id"),
    (Application, Posting, "application_id"),
    (Application, SentDocument, "application_id"),
    (Application, AdviceRun, "application_id"),
    (Application, Observation, "application_id"),
    (Application, Problem, "application_id"),
    (Application, AskedQuestion, "application_id"),
    (Application, Contact, "application_id"),
    (Application, Interview, "application_id"),
    (Application, Involvement, "application_id"),
    (Application, StateChange, "application_id"),
    (Interview, InterviewReminder, "interview_id"),
    (Interview, Attendance, "interview_id"),
    (Contact, Participation, "interaction_id"),
    (Person, Participation, "person_id"),
    (Person, Attendance, "person_id"),
    (Person, Involvement, "person_id"),
)

#: Parent, the table that refers to it, the column. The column is set to NULL with the deletion.
REFERENCES: tuple[tuple[type[Model], type[Model], str], ...] = (
    (Interview, Problem, "interview_id"),
    (Interview, AskedQuestion, "interview_id"),
    (Person, Problem, "person_id"),
    (Person, LetterDraft, "person_id"),
    (Contact, Contact, "answers_id"),
)
