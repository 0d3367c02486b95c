"""The journal of a transaction: its edits, and the records that they affect."""

from collections.abc import Collection, Sequence

from desktop.core.changes import Changes
from desktop.core.preferences import CALM
from desktop.models.bin.content import Edit, InsertedRow
from desktop.models.connection import Connection
from desktop.models.queries import Queries
from desktop.models.rows import Row

#: Tables that are not in the search index.
_NOT_SEARCHED = frozenset({"advice_run", "reminder", "interview_reminder", "letter_draft"})
#: Tables of settings, which belong to no application.
_SETTINGS = frozenset({"setting", "letter_template"})
#: Tables on which no next step depends.
_NOT_PLANNED = frozenset(
    {"advice_run", "asked_question", "interview_reminder", "posting", "sent_document"}
)
#: Columns written when a reminder is delivered. No page and no step depends on them.
_DELIVERY = frozenset({"shown_at", "updated_at"})


class Journal:
    """Edits in order, affected records, and missing and outdated documents of the search index."""

    def __init__(self, db: Connection, queries: Queries) -> None:
        self._db = db
        self._queries = queries
        self.edits: list[Edit] = []
        self.outdated_applications: set[str] = set()
        self.outdated_people: set[str] = set()
        self.new_applications: set[str] = set()
        self.new_people: set[str] = set()
        self.to_plan: set[str] = set()
        self._applications: set[str] = set()
        self._people: set[str] = set()
        self._agenda = False
        self._settings = False
        self._bin = False
        self._letters = False
        self._application_of: dict[tuple[str, object], str] = {}

    def changes(self) -> Changes:
        """The applications, people and lists that the edits affect."""
        return Changes(
            frozenset(self._applications),
            frozenset(self._people),
            self._agenda,
            self._settings,
            self._bin,
            self._letters,
        )

    def note(self, table: str, before: Row | None, after: Row | None) -> None:
        """Add an edit. For a deletion, before the row is deleted: its owner is read from it."""
        self.edits.append(Edit(table, before, after))
        if table == "letter_draft":
            # Today asks whether a letter that was handed over was sent; it shows no other draft.
            self._letters = True
            handed_over = [row and row.get("handed_over_at") for row in (before, after)]
            self._agenda = self._agenda or handed_over[0] != handed_over[1]
            return
        if _is_delivery(before, after):
            return
        for row in (before, after):
            if row is not None:
                self._touch(table, row, is_new=before is None)

    def note_inserted(self, edits: Sequence[InsertedRow], table: str, ids: Collection[str]) -> None:
        """Add the edits of rows that were inserted at once. `ids` are the people, or the
        applications, that they are or belong to."""
        self.edits += edits
        if table == "person":
            self._people.update(ids)
            self.new_people.update(ids)
            return
        self.note_many(table, ids)
        if table == "application":
            self.new_applications.update(ids)

    def note_planned(self, edits: Sequence[InsertedRow], application_ids: Collection[str]) -> None:
        """Add the edits of new applications and of what belongs to them, which were inserted at
        once with their plans and their documents of the search index."""
        self.edits += edits
        self._applications.update(application_ids)
        self._agenda = True

    def note_many(self, table: str, application_ids: Collection[str]) -> None:
        """Mark these applications: rows of theirs in `table` were written at once."""
        self._applications.update(application_ids)
        self._agenda = self._agenda or table == "reminder"
        self.to_plan.update(application_ids)
        if table not in _NOT_SEARCHED:
            self.outdated_applications.update(application_ids)

    def note_people_removed(self, ids: Collection[str]) -> None:
        """Mark these people, who belonged to no application and were removed at once."""
        self._people.update(ids)

    def note_plan(self, *application_ids: str) -> None:
        """Mark the next steps of applications as changed. They are derived: this is no edit."""
        self._applications.update(application_ids)
        self._agenda = True

    def note_bin(self) -> None:
        """Mark the bin as changed by a final deletion, which cannot be undone."""
        self._bin = True

    def _touch(self, table: str, row: Row, *, is_new: bool) -> None:
        if table in _SETTINGS:
            self._settings = True
            # Calm mode hides some steps of the agenda.
            self._agenda = self._agenda or row["id"] == CALM
            return
        if table == "bin_item":
            self._bin = True
            return
        applications, people = self._owners(table, row, is_new=is_new)
        self._applications.update(applications)
        self._people.update(people)
        self._agenda = self._agenda or table == "reminder"
        if table not in _NOT_PLANNED:
            self.to_plan.update(applications)
        if table not in _NOT_SEARCHED:
            self.outdated_applications.update(applications)
        if table == "person":
            self.outdated_people.update(people)

    def _owners(self, table: str, row: Row, *, is_new: bool) -> tuple[list[str], list[str]]:
        """The ids of the applications and people that a row belongs to."""
        key = row["id"]
        if table == "application":
            return [str(key)], []
        if table == "person":
            return [] if is_new else self._queries.applications_of(str(key)), [str(key)]
        people = [str(row["person_id"])] if row.get("person_id") else []
        if table in ("attendance", "interview_reminder"):
            return self._application("interview", row["interview_id"]), people
        if table == "participation":
            return self._application("interaction", row["interaction_id"]), people
        if table == "interaction" and not is_new:
            people = self._db.column(
                "SELECT person_id FROM participation WHERE interaction_id = ?", (key,)
            )
        self._application_of[table, key] = str(row["application_id"])
        return [str(row["application_id"])], people

    def _application(self, table: str, key: object) -> list[str]:
        """The application of an interview or a contact (it never changes), cached; [] if gone."""
        if (table, key) not in self._application_of:
            sql = f"SELECT application_id FROM {table} WHERE id = ?"
            found = self._db.column(sql, (str(key),))
            if not found:
                return []
            (self._application_of[table, key],) = found
        return [self._application_of[table, key]]


def _is_delivery(before: Row | None, after: Row | None) -> bool:
    if before is None or after is None:
        return False
    changed = {name for name, value in after.items() if before.get(name) != value}
    return "shown_at" in changed and changed <= _DELIVERY
