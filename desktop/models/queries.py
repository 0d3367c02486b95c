"""All queries of the store."""

import json
from collections.abc import Iterable
from datetime import datetime
from functools import cached_property
from typing import TYPE_CHECKING

from desktop.core.moment import Moment
from desktop.core.preferences import Preferences, parse
from desktop.core.records import (
    AdviceRun,
    Application,
    ApplicationRecord,
    AskedQuestion,
    Attendance,
    Contact,
    Interview,
    Involvement,
    LetterDraft,
    LetterTemplate,
    Observation,
    Participation,
    Person,
    Problem,
    Reminder,
)
from desktop.core.summary import Summary
from desktop.models.agenda import Agenda, only
from desktop.models.announcements import AnnouncementList, InterviewRow
from desktop.models.bin.listing import BinList, BinRow
from desktop.models.columns import BOARD, WAITING_COLUMNS, Filter
from desktop.models.connection import Connection
from desktop.models.drafts import DraftList
from desktop.models.inventory import StoredTable, count_rows, stored_tables
from desktop.models.letters import LetterList
from desktop.models.listing import (
    COLUMNS,
    ApplicationList,
    ApplicationRow,
    Sort,
    application_rows,
)
from desktop.models.names import NameList
from desktop.models.page_checks import PageCheckList, PageCheckRow
from desktop.models.people import APPLICATIONS_OF, PeopleList, PersonRow
from desktop.models.reading import Reader
from desktop.models.rows import from_row
from desktop.models.search import MAX_HITS

if TYPE_CHECKING:
    from desktop.models.everything import Everything
    from desktop.models.many_queries import ManyQueries
    from desktop.models.mentions import MentionFinder
    from desktop.models.stored import StoredRecords

__all__ = [
    "BOARD",
    "MAX_HITS",
    "WAITING_COLUMNS",
    "ApplicationRow",
    "BinRow",
    "Filter",
    "InterviewRow",
    "PageCheckRow",
    "PersonRow",
    "Queries",
    "Sort",
]

#: Maximum number of cached application records: those on the open pages, and one more.
_CACHED_RECORDS = 4

#: Tables that are not part of an `ApplicationRecord`.
_OUTSIDE_RECORDS = frozenset(
    {
        "advice_run", "bin_item", "interview_reminder", "letter_draft", "letter_template",
        "reminder", "setting", "summary",
    }
)  # fmt: skip


class Queries:
    """The queries of the store. Settings, recent records and reminders are cached until a write."""

    def __init__(self, db: Connection) -> None:
        self._db = db
        self._settings: dict[str, str] | None = None
        self._preferences: Preferences | None = None
        self._records: dict[str, ApplicationRecord] = {}
        self._reminders: tuple[str, list[Reminder]] | None = None
        self._reader = Reader(db)
        self.announcements = AnnouncementList(db)
        self.listing = ApplicationList(db, self.announcements.next_interviews)
        self._agenda = Agenda(db)
        self._people = PeopleList(db)
        self._checks = PageCheckList(db)
        self.bin = BinList(db)
        self.drafts = DraftList(db)
        self.letters = LetterList(db)
        self.names = NameList(db)

    @cached_property
    def mentions(self) -> "MentionFinder":
        from desktop.models.mentions import MentionFinder  # noqa: PLC0415  to erase a person

        return MentionFinder(self._db)

    @cached_property
    def everything(self) -> "Everything":
        from desktop.models.everything import Everything  # noqa: PLC0415  when first searched

        return Everything(self._db, self.letters)

    @cached_property
    def stored(self) -> "StoredRecords":
        from desktop.models.stored import StoredRecords  # noqa: PLC0415  for a copy

        return StoredRecords(self._db)

    @cached_property
    def many(self) -> "ManyQueries":
        from desktop.models.many_queries import ManyQueries  # noqa: PLC0415  for writes of many

        return ManyQueries(self._db)

    # The list of applications

    def count_applications(self, *, filter: Filter, search: str = "", now: Moment) -> int:  # noqa: A002
        """The number of applications; at most `MAX_HITS` for a search."""
        return self.listing.count(filter_by=filter, search=search, now=now)

    def applications(
        self,
        *,
        filter: Filter,  # noqa: A002
        search: str = "",
        sort: Sort,
        now: Moment,
        offset: int,
        limit: int,
        reverse: bool = False,
    ) -> list[ApplicationRow]:
        return self.listing.page(
            filter_by=filter,
            search=search,
            sort=sort,
            now=now,
            offset=offset,
            limit=limit,
            reverse=reverse,
        )

    def row(self, application_id: str, now: Moment) -> ApplicationRow | None:
        return next(iter(self._rows(now, "WHERE a.id = ?", application_id)), None)

    def agenda(
        self,
        *,
        now: Moment,
        limit: int,
        offset: int = 0,
        rejected: bool = True,
        only_applied: bool | None = None,
    ) -> list[ApplicationRow]:
        """Applications with a next step, by due date, overdue ones first.

        Steps that one message settles are one row, the first of them.

        *Moved on* ones are included only when their letter is due at `now`, rejected ones only if
        `rejected`. `only_applied`: those that share one line because they have no interview, or
        all others; a due one with nothing to share it is one of the others.
        """
        return self._agenda.page(now, limit, offset, rejected=rejected, only_applied=only_applied)

    def step(
        self, application_id: str, now: Moment, *, rejected: bool = True
    ) -> ApplicationRow | None:
        """One row of the agenda, with the applications that share its message."""
        return self._agenda.row(application_id, now, rejected=rejected)

    def due_count(self, now: Moment, *, rejected: bool = True) -> int:
        """The number of due and overdue next steps.

        Those of applications without an interview count as one: they are shown as one line. Steps
        that one message settles count as one, too.
        """
        count, sharing = self._agenda.due(now, rejected=rejected)
        return count - max(0, sharing - 1)

    def things_due(self, now: Moment, *, rejected: bool = True) -> int:
        """The number that Today, the tray and notifications name: due steps and page checks."""
        checks = self.count_due_page_checks(now, rejected=rejected)
        return self.due_count(now, rejected=rejected) + checks

    def due_only_applied(self, now: Moment, *, rejected: bool = True, least: int = 2) -> int:
        """The number of due steps that share one line; 0 when a single one is shown by itself.

        `least`: the least number that shares a line.
        """
        _, sharing = self._agenda.due(now, rejected=rejected)
        return sharing if sharing >= least else 0

    def next_step(self, now: Moment, *, rejected: bool = True) -> ApplicationRow | None:
        """The application whose step is the first that is not due yet."""
        tail = (
            "WHERE s.due_key > ? AND s.due_key < '9999-12-31' AND s.state <> 'moved_on' "
            f"{only(rejected)}ORDER BY s.due_key, s.seq LIMIT 1"
        )
        return next(iter(self._rows(now, tail, now.utc.isoformat())), None)

    def due_page_checks(
        self, now: Moment, limit: int, *, rejected: bool = True
    ) -> list[PageCheckRow]:
        """Page checks due on the day of `now`, the longest overdue first."""
        return self._checks.due(now, limit, rejected=rejected)

    def count_due_page_checks(self, now: Moment, *, rejected: bool = True) -> int:
        return self._checks.count(now, rejected=rejected)

    def stale_summaries(self, now: Moment, limit: int) -> list[str]:
        """Ids of applications whose next step must be computed again at `now`."""
        return self._db.column(
            "SELECT application_id FROM summary WHERE replan_at <= ? ORDER BY replan_at LIMIT ?",
            (now.utc.isoformat(), limit),
        )

    def next_replan(self, after: datetime) -> datetime | None:
        """The first instant (UTC) after `after` at which a next step must be computed again."""
        sql = "SELECT min(replan_at) FROM summary WHERE replan_at > ?"
        found = self._db.row(sql, (after.isoformat(),))
        return datetime.fromisoformat(found[0]) if found and found[0] else None

    def is_empty(self) -> bool:
        """Whether there is no application."""
        return self._db.row("SELECT 1 FROM application LIMIT 1") is None

    # One application

    def told_of_another_offer(self) -> frozenset[str]:
        """Ids of the applications with a day by which another offer must be answered."""
        sql = "SELECT id FROM application WHERE other_offer_deadline IS NOT NULL"
        return frozenset(self._db.column(sql))

    def record(self, application_id: str) -> ApplicationRecord | None:
        found = self._records.get(application_id) or self._reader.record(application_id)
        if found is not None:
            if len(self._records) >= _CACHED_RECORDS:
                self._records.clear()
            self._records[application_id] = found
        return found

    def application(self, application_id: str) -> Application | None:
        if (known := self._records.get(application_id)) is not None:
            return known.application
        return self._reader.one(Application, application_id)

    def summary(self, application_id: str) -> Summary | None:
        found = self._db.dicts("SELECT * FROM summary WHERE application_id = ?", (application_id,))
        return from_row(Summary, found[0]) if found else None

    def interview(self, interview_id: str) -> Interview | None:
        return self._reader.one(Interview, interview_id)

    def contact(self, contact_id: str) -> Contact | None:
        return self._reader.one(Contact, contact_id)

    def participations(self, contact_id: str) -> list[Participation]:
        """The participations in one contact."""
        return self._reader.all(
            Participation, "WHERE interaction_id = ? ORDER BY seq", (contact_id,)
        )

    def problem(self, problem_id: str) -> Problem | None:
        return self._reader.one(Problem, problem_id)

    def asked_question(self, question_id: str) -> AskedQuestion | None:
        return self._reader.one(AskedQuestion, question_id)

    def observation(self, observation_id: str) -> Observation | None:
        return self._reader.one(Observation, observation_id)

    def reminders(self, application_id: str) -> list[Reminder]:
        """All reminders of an application, past and planned, by the day of their step."""
        if self._reminders is None or self._reminders[0] != application_id:
            tail = "WHERE application_id = ? ORDER BY step_on, seq"
            found = self._reader.all(Reminder, tail, (application_id,))
            self._reminders = application_id, found
        return [*self._reminders[1]]

    def advice_runs(self, application_id: str) -> list[AdviceRun]:
        """The runs of the wizard, newest first."""
        tail = "WHERE application_id = ? ORDER BY asked_on DESC, seq DESC"
        return self._reader.all(AdviceRun, tail, (application_id,))

    def letter_drafts(self, application_id: str) -> list[LetterDraft]:
        tail = "WHERE application_id = ? ORDER BY seq"
        return self._reader.all(LetterDraft, tail, (application_id,))

    def letter_draft(self, draft_id: str) -> LetterDraft | None:
        return self._reader.one(LetterDraft, draft_id)

    def letter_templates(self, language: str) -> list[LetterTemplate]:
        """The user's own templates in one language."""
        return self._reader.all(LetterTemplate, "WHERE language = ? ORDER BY seq", (language,))

    # People

    def count_people(self, search: str = "") -> int:
        """The number of people; at most `MAX_HITS` for a search."""
        return self._people.count(search)

    def people(self, *, search: str = "", offset: int, limit: int) -> list[PersonRow]:
        """A page of the people, by name."""
        return self._people.page(search=search, offset=offset, limit=limit)

    def person(self, person_id: str) -> Person | None:
        return self._reader.one(Person, person_id)

    def person_applications(self, person_id: str, now: Moment) -> list[ApplicationRow]:
        """The applications of a person, the last interview first."""
        return self._people.applications(person_id, now)

    def sent_to(self, person_ids: Iterable[str]) -> list[Contact]:
        """What was written to these people, about any application, the latest first."""
        return self._reader.sent_to(person_ids)

    def companies_of(self, person_id: str) -> list[str]:
        """The companies of a person: their own, and those of their applications."""
        return self._people.companies(person_id)

    def known_people(self, person_ids: Iterable[str]) -> frozenset[str]:
        """Those of the ids that belong to stored people."""
        sql = "SELECT id FROM person WHERE id IN (SELECT value FROM json_each(?))"
        return frozenset(self._db.column(sql, (json.dumps(list(person_ids)),)))

    def applications_shared_with(self, people: Iterable[str]) -> list[str]:
        """The ids of all applications of these people, including their duplicate records.

        Duplicates arise from mistyped company names; they are found by name and company.
        """
        return self._people.applications_shared_with(people)

    def applications_of(self, person_id: str) -> list[str]:
        """Ids of the applications of a person."""
        return self._db.column(APPLICATIONS_OF.format(is_one="= :id"), {"id": person_id})

    def attendances(self, interview_id: str) -> list[Attendance]:
        """The attendances in one interview."""
        return self._reader.all(Attendance, "WHERE interview_id = ? ORDER BY seq", (interview_id,))

    def involvements(self, application_id: str) -> list[Involvement]:
        tail = "WHERE application_id = ? ORDER BY seq"
        return self._reader.all(Involvement, tail, (application_id,))

    # Tables

    def stored_tables(self) -> tuple[StoredTable, ...]:
        """All tables with their columns and numbers of rows."""
        return stored_tables(self._db)

    def count_rows(self, *tables: str) -> tuple[int, ...]:
        """The number of rows of each of `tables`."""
        return count_rows(self._db, *tables)

    # Reminders and settings

    def reminder(self, reminder_id: str) -> Reminder | None:
        return self._reader.one(Reminder, reminder_id)

    def planned_reminders(self) -> list[Reminder]:
        """All reminders in the state *planned*."""
        return self._reader.all(Reminder, "WHERE state = 'planned'")

    def setting(self, key: str, default: str = "") -> str:
        if self._settings is None:
            rows = self._db.rows("SELECT id, value FROM setting")
            self._settings = {str(name): str(value) for name, value in rows}
        return self._settings.get(key, default)

    @property
    def preferences(self) -> Preferences:
        """The reminder preferences, parsed from the settings."""
        if self._preferences is None:
            self._preferences = parse(self.setting)
        return self._preferences

    def invalidate(self, table: str = "") -> None:
        """Drop what is cached from `table`; without a table, everything."""
        if table in {"", "setting"}:
            self._settings = self._preferences = None
        if table in {"", "reminder"}:
            self._reminders = None
        if table not in _OUTSIDE_RECORDS:
            self._records.clear()

    def _rows(self, now: Moment, tail: str, *params: str | int) -> list[ApplicationRow]:
        sql = f"SELECT {COLUMNS} FROM summary s JOIN application a USING (seq) {tail}"
        return application_rows(self._db.rows(sql, params), now)
