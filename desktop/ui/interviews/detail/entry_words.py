"""The texts and icons of the timeline, and of the next event in the header."""

from dataclasses import dataclass
from datetime import date, datetime, timedelta
from functools import cached_property

from PySide6.QtCore import QObject

from desktop import wording
from desktop.advice.knowledge import Knowledge
from desktop.advice.people import ApplicationPeople
from desktop.core.instants import starts_at, was_held
from desktop.core.kinds import Channel, Direction, Format, InterviewKind, InterviewStatus, State
from desktop.core.moment import Moment
from desktop.core.records import (
    ApplicationRecord,
    Contact,
    Interview,
    Observation,
    SentDocument,
    StateChange,
)
from desktop.ui.interviews.detail.entries import DayMark, Entry, MarkKind, ahead_of
from desktop.ui.interviews.row_words import STATE_ICONS
from desktop.ui.widgets.thank_ring import thanked_words
from desktop.wording.cities import city
from desktop.wording.dates import week_start
from desktop.wording.grammar import fill

FORMAT_ICONS = {
    Format.ON_SITE: "on-site",
    Format.VIDEO: "video",
    Format.PHONE: "phone",
    Format.UNKNOWN: "calendar",
}
_SPOKEN_ICONS = {Channel.PHONE: "phone", Channel.IN_PERSON: "people"}
_MARK_ICONS = {
    MarkKind.PROMISE: "clock",
    MarkKind.OFFER_ANSWER: "offer",
    MarkKind.OTHER_OFFER: "offer",
    MarkKind.CLOSING: "calendar",
    MarkKind.APPLIED: "letter",
}
#: No one is met in these, so there is nobody to thank.
_ALONE = frozenset({InterviewKind.RECORDED_VIDEO, InterviewKind.TEST_TASK})


@dataclass(frozen=True, slots=True)
class EntryWords:
    """What an entry shows: a title, a small line, further lines, and a text of any length."""

    icon: str
    title: str
    caption: str
    name: str
    """What the entry is, in short: for its menu."""
    subject: str = ""
    lines: tuple[str, ...] = ()
    text: str = ""


class TimelineWords(QObject):
    """The words of the entries of one record at one time."""

    def __init__(self, record: ApplicationRecord, now: Moment, knowledge: Knowledge) -> None:
        super().__init__()
        self._record = record
        self._now = now
        self._knowledge = knowledge

    def group(self, entry: Entry) -> str:
        """The heading under which an entry stands."""
        if entry.is_ahead:
            return self.tr("Ahead")
        on, today = entry.at.date(), self._now.today
        if on >= today:
            return self.tr("Today")
        first = week_start(today)
        if on >= first:
            return self.tr("This week")
        if on >= first - timedelta(days=7):
            return self.tr("Last week")
        if (on.year, on.month) == (today.year, today.month):
            return self.tr("Earlier this month")
        return wording.month(on, today)

    def of(self, entry: Entry) -> EntryWords:
        match entry.item:
            case Contact():
                return self._contact(entry.item)
            case Interview():
                return self._interview(entry.item)
            case Observation():
                return self._observation(entry.item)
            case SentDocument():
                return self._document(entry.item)
            case StateChange():
                return self._state(entry.item)
            case DayMark():
                return self._mark(entry.item)

    def contact_name(self, contact: Contact) -> str:
        """Kind and day: "Follow-up, Tue 31 March"."""
        return self._named(wording.contact_kind(contact.kind), contact.at.date())

    def next_event(self) -> tuple[str, str]:
        """The icon and the words of what comes next, both empty if nothing is known."""
        for entry in ahead_of(self._record, self._now)[:1]:
            item = entry.item
            if isinstance(item, DayMark):
                return _MARK_ICONS[item.kind], self._mark_ahead(item)
            if isinstance(item, Interview):
                words = (
                    self.tr("{interview} since {time}")
                    if starts_at(item) <= self._now.utc
                    else self.tr("{interview} {day} {time}")
                )
                return "calendar", words.format(
                    interview=wording.interview_name(item.round),
                    day=wording.near_day(entry.at.date(), self._now.today),
                    time=wording.clock_time(entry.at.time()),
                )
        return "", ""

    def _contact(self, contact: Contact) -> EntryWords:
        outbound = contact.direction is Direction.OUTBOUND
        lines = [self._promise(contact), self._link(contact)]
        return EntryWords(
            _SPOKEN_ICONS.get(contact.channel, "mail-out" if outbound else "mail-in"),
            wording.contact_kind(contact.kind),
            _joined(
                self._when(contact.at, contact.zone),
                wording.by_channel(contact.channel),
                self._with_whom(contact, outbound=outbound),
            ),
            self.contact_name(contact),
            contact.subject,
            tuple(line for line in lines if line),
            contact.text,
        )

    def _interview(self, interview: Interview) -> EntryWords:
        record = self._record
        name = wording.interview_name(interview.round)
        attended = [a for a in record.attendances if a.interview_id == interview.id]
        names = ", ".join(wording.in_sentence(record.person(a.person_id).name) for a in attended)
        is_planned = interview.status is InterviewStatus.PLANNED
        lines = [
            "" if is_planned else wording.interview_status(interview.status),
            fill(self.tr("With {names}"), names=names) if names else "",
            self._promise(interview),
            self._thanks(interview),
        ]
        notes = [
            self.tr("{name}: {detail}").format(
                name=wording.in_sentence(record.person(a.person_id).name), detail=words
            )
            for a in attended
            if (words := wording.notes_of(a))
        ]
        known = interview.format is not Format.UNKNOWN
        return EntryWords(
            FORMAT_ICONS[interview.format],
            name,
            _joined(
                self._when(interview.starts, interview.zone),
                wording.format_name(interview.format) if known else "",
            ),
            name,
            "",
            tuple(line for line in lines if line),
            "\n".join(part for part in (*notes, interview.notes) if part),
        )

    def _observation(self, observation: Observation) -> EntryWords:
        words = wording.observation(self._knowledge, observation.kind)
        when = wording.when(observation.observed_on, self._now.today)
        if observation.until is not None:
            until = wording.day(observation.until, self._now.today)
            when = self.tr("{when} · until {day}").format(when=when, day=until)
        return EntryWords("signal", words, wording.at_start(when), words, text=observation.note)

    def _document(self, document: SentDocument) -> EntryWords:
        parts = (document.name, document.version)
        words = _joined(*(wording.in_sentence(one) for one in parts if one))
        title = self.tr("You sent {document}").format(document=words)
        return EntryWords("document", title, self._day(document.sent_on), title)

    def _state(self, change: StateChange) -> EntryWords:
        waiting = change.state is State.WAITING
        title = self.tr("Waiting again") if waiting else wording.state(change.state)
        return EntryWords(
            STATE_ICONS[change.state], title, self._day(change.on), title, text=change.note
        )

    def _mark(self, mark: DayMark) -> EntryWords:
        title = {
            MarkKind.PROMISE: self.tr("They promised an answer"),
            MarkKind.OFFER_ANSWER: self.tr("Your answer to their offer"),
            MarkKind.OTHER_OFFER: self.tr("Your answer to another offer"),
            MarkKind.CLOSING: self.tr("Applications close"),
            MarkKind.APPLIED: self.tr("You applied"),
        }[mark.kind]
        source = mark.source
        quoted = isinstance(source, Contact | Interview) and source.promise_words
        lines = (self.tr("“{words}”").format(words=quoted),) if quoted else ()
        return EntryWords(_MARK_ICONS[mark.kind], title, self._day(mark.on), title, lines=lines)

    def _mark_ahead(self, mark: DayMark) -> str:
        words = {
            MarkKind.PROMISE: self.tr("They promised an answer by {day}"),
            MarkKind.OFFER_ANSWER: self.tr("Answer their offer by {day}"),
            MarkKind.OTHER_OFFER: self.tr("Answer the other offer by {day}"),
            MarkKind.CLOSING: self.tr("Applications close on {day}"),
        }[mark.kind]
        return words.format(day=wording.day(mark.on, self._now.today))

    def _promise(self, source: Contact | Interview) -> str:
        """A promise in their words, with its day."""
        if not source.promise_words and source.promise_on is None:
            return ""
        words, on = source.promise_words, source.promise_on
        quoted = self.tr("“{words}”").format(words=words) if words else ""
        day = wording.when(on, self._now.today) if on else self.tr("no date")
        return self.tr("Promised: {promise}").format(promise=_joined(quoted, day))

    def _thanks(self, interview: Interview) -> str:
        if interview.round in _ALONE or not was_held(interview, self._now.utc):
            return ""
        people = ApplicationPeople(self._record)
        thanked = people.thanked(interview)
        return thanked_words(len(thanked), len(people.present(interview)))

    def _link(self, contact: Contact) -> str:
        """The contact it answers, or when it was answered."""
        earlier = self._by_id.get(contact.answers_id or "")
        if earlier is not None:
            return self.tr("Answer to: {contact}").format(contact=self.contact_name(earlier))
        answer = self._answers.get(contact.id)
        if answer is None:
            return ""
        day = wording.day(answer.at.date(), self._now.today)
        return self.tr("Answered {day}").format(day=day)

    def _with_whom(self, contact: Contact, *, outbound: bool) -> str:
        names = ", ".join(self._names.get(contact.id, ()))
        if not names:
            return self.tr("from you") if outbound else self.tr("from them")
        words = self.tr("to {names}") if outbound else self.tr("from {names}")
        return fill(words, names=names)

    def _when(self, at: datetime, zone: str) -> str:
        """Day and time, with the zone if it is not the local one."""
        when = wording.at_start(wording.when_at(at, self._now.today))
        if zone == self._now.zone:
            return when
        return self.tr("{when} in {zone}").format(when=when, zone=city(zone))

    def _day(self, on: date) -> str:
        return wording.at_start(wording.when(on, self._now.today))

    def _named(self, kind: str, on: date) -> str:
        day = wording.day(on, self._now.today)
        return self.tr("{kind}, {day}").format(kind=kind, day=day)

    @cached_property
    def _names(self) -> dict[str, list[str]]:
        """The names of those who took part in a contact, by its id."""
        names_by_id = {
            person.id: wording.in_sentence(person.name) for person in self._record.people
        }
        names: dict[str, list[str]] = {}
        for participation in self._record.participations:
            name = names_by_id[participation.person_id]
            names.setdefault(participation.interaction_id, []).append(name)
        return names

    @cached_property
    def _by_id(self) -> dict[str, Contact]:
        return {contact.id: contact for contact in self._record.contacts}

    @cached_property
    def _answers(self) -> dict[str, Contact]:
        """The first answer to a contact, by the id of the contact."""
        answers: dict[str, Contact] = {}
        for contact in self._record.contacts:
            if contact.answers_id:
                answers.setdefault(contact.answers_id, contact)
        return answers


def _joined(*parts: str) -> str:
    return " · ".join(part for part in parts if part)
