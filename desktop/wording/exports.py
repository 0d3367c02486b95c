"""The tables of an export: heads and cells in words."""

from collections.abc import Iterable, Sequence

from PySide6.QtCore import QObject

from desktop.core.kinds import Channel
from desktop.core.records import ApplicationRecord, Contact, Interview, Person
from desktop.core.summary import Summary
from desktop.exchange.sheets import Cell, Sheet
from desktop.wording.kinds import (
    channel,
    contact_kind,
    direction,
    format_name,
    interview_name,
    interview_status,
    outcome_reason,
    state,
    step_kind,
)

Row = Sequence[Cell]


class Exports(QObject):
    """Private notes ("Private, never in a letter") are in none of these tables."""

    def applications(self, rows: Sequence[Row]) -> Sheet:
        heads = (
            self.tr("Company"),
            self.tr("Role"),
            self.tr("State"),
            self.tr("Applied on"),
            self.tr("Place"),
            self.tr("Source"),
            self.tr("Agency"),
            self.tr("Interviews"),
            self.tr("Last interview"),
            self.tr("Last contact"),
            self.tr("Answer promised by"),
            self.tr("Next step"),
            self.tr("Next step on"),
            self.tr("Reason for the end"),
            self.tr("People"),
            self.tr("Pay"),
            self.tr("Link"),
            self.tr("Notes"),
        )
        return Sheet(self.tr("Applications"), heads, rows)

    def application(self, record: ApplicationRecord, summary: Summary | None) -> Row:
        job = record.application
        ended = job.outcome_reason
        known = summary or Summary(application_id=job.id)
        return (
            job.company,
            job.role,
            state(job.state),
            job.applied_on,
            job.location,
            job.source,
            job.agency,
            len(record.interviews),
            known.last_interview_on,
            known.last_contact_on,
            known.promise_on,
            step_kind(known.action) if known.action else "",
            known.step_on,
            outcome_reason(ended) if ended else "",
            _names(record.people),
            job.salary_note,
            job.posting_url,
            job.notes,
        )

    def interviews(self, rows: Sequence[Row]) -> Sheet:
        heads = (
            self.tr("Company"),
            self.tr("Role"),
            self.tr("Interview"),
            self.tr("Begins"),
            self.tr("Time zone"),
            self.tr("Way"),
            self.tr("State"),
            self.tr("People"),
            self.tr("Promise"),
            self.tr("Notes"),
        )
        return Sheet(self.tr("Interviews"), heads, rows)

    def interview(self, record: ApplicationRecord, interview: Interview) -> Row:
        ids = {one.person_id for one in record.attendances if one.interview_id == interview.id}
        return (
            record.application.company,
            record.application.role,
            interview_name(interview.round),
            interview.starts,
            interview.zone,
            format_name(interview.format),
            interview_status(interview.status),
            _names(one for one in record.people if one.id in ids),
            interview.promise_words,
            interview.notes,
        )

    def contacts(self, rows: Sequence[Row]) -> Sheet:
        heads = (
            self.tr("Company"),
            self.tr("Role"),
            self.tr("When"),
            self.tr("Time zone"),
            self.tr("Direction"),
            self.tr("Way"),
            self.tr("Kind"),
            self.tr("People"),
            self.tr("Subject"),
            self.tr("Text"),
        )
        return Sheet(self.tr("Contacts"), heads, rows)

    def contact(self, record: ApplicationRecord, contact: Contact) -> Row:
        return (
            record.application.company,
            record.application.role,
            contact.at,
            contact.zone,
            direction(contact.direction),
            "" if contact.channel is Channel.NONE else channel(contact.channel),
            contact_kind(contact.kind),
            _names(people_of(record, contact)),
            contact.subject,
            contact.text,
        )

    def people(self, people: Iterable[Person]) -> Sheet:
        heads = (
            self.tr("Name"),
            self.tr("Title"),
            self.tr("Company"),
            self.tr("E-mail"),
            self.tr("Phone"),
            self.tr("Profile"),
            self.tr("Notes"),
        )
        rows = [
            (
                one.name,
                one.title,
                one.company,
                one.email,
                one.phone,
                one.profile_url,
                one.notes,
            )
            for one in people
        ]
        return Sheet(self.tr("People"), heads, rows)


def people_of(record: ApplicationRecord, contact: Contact) -> list[Person]:
    """The people of a contact."""
    ids = {one.person_id for one in record.participations if one.interaction_id == contact.id}
    return [one for one in record.people if one.id in ids]


def _names(people: Iterable[Person]) -> str:
    return ", ".join(one.name for one in people)


exports = Exports()
