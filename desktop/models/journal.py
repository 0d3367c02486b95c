"""What one transaction has written so far, and what that concerns."""

from desktop.core.changes import Changes
from desktop.core.preferences import CALM
from desktop.models.bin.content import Edit
from desktop.models.connection import Connection
from desktop.models.queries import Queries
from desktop.models.rows import Row

#: Tables without words that anybody would search for.
_WORDLESS = frozenset({"advice_run", "reminder", "interview_reminder", "letter_draft"})
#: Tables that belong to no application: how the program does things for this person.
_SETTINGS = frozenset({"setting", "letter_template"})
#: Tables that no next step depends on.
_UNPLANNED = frozenset({"advice_run", "interview_reminder"})
#: What is written when a desktop has taken a reminder. No page shows it and no step depends on it.
_DELIVERY = frozenset({"shown_at", "updated_at"})


class Journal:
    """The edits in their order, and whose documents in the search index they make outdated."""

    def __init__(self, db: Connection, queries: Queries) -> None:
        self._db = db
        self._queries = queries
        self.edits: list[Edit] = []
        self.outdated_applications: set[str] = set()
        self.outdated_people: set[str] = set()
        self.to_plan: set[str] = set()
        self._applications: set[str] = set()
        self._people: set[str] = set()
        self._agenda = False
        self._settings = False
        self._bin = False
        self._application_of: dict[tuple[str, object], str] = {}

    def changes(self) -> Changes:
        """Which applications, people and lists are concerned."""
        return Changes(
            frozenset(self._applications),
            frozenset(self._people),
            self._agenda,
            self._settings,
            self._bin,
        )

    def note(self, table: str, before: Row | None, after: Row | None) -> None:
        """Note an edit. For a deletion, before the row is gone: whose it was is read from it."""
        self.edits.append(Edit(table, before, after))
        if table == "letter_draft" or _is_delivery(before, after):
            return
        for row in (before, after):
            if row is not None:
                self._touch(table, row, is_new=before is None)

    def note_plan(self, application_id: str) -> None:
        """Note that the next step of an application is another one. Derived, so no edit."""
        self._applications.add(application_id)
        self._agenda = True

    def note_bin(self) -> None:
        """Note that something has left the bin for good, which nobody takes back."""
        self._bin = True

    def _touch(self, table: str, row: Row, *, is_new: bool) -> None:
        if table in _SETTINGS:
            self._settings = True
            # Calm mode hides some of what is to be done.
            self._agenda = self._agenda or row["id"] == CALM
            return
        if table == "bin_item":
            self._bin = True
            return
        applications, people = self._concerned(table, row, is_new=is_new)
        self._applications.update(applications)
        self._people.update(people)
        self._agenda = self._agenda or table == "reminder"
        if table not in _UNPLANNED:
            self.to_plan.update(applications)
        if table not in _WORDLESS:
            self.outdated_applications.update(applications)
        if table == "person":
            self.outdated_people.update(people)

    def _concerned(self, table: str, row: Row, *, is_new: bool) -> tuple[list[str], list[str]]:
        """The ids of the applications and people that a row belongs to."""
        key = row["id"]
        if table == "application":
            return [str(key)], []
        if table == "person":
            return [] if is_new else self._queries.applications_of(str(key)), [str(key)]
        people = [str(row["person_id"])] if row.get("person_id") else []
        if table in ("attendance", "interview_reminder"):
            return self._owner("interview", row["interview_id"]), people
        if table == "participation":
            return self._owner("interaction", row["interaction_id"]), people
        if table == "interaction" and not is_new:
            people = self._db.column(
                "SELECT person_id FROM participation WHERE interaction_id = ?", (key,)
            )
        self._application_of[table, key] = str(row["application_id"])
        return [str(row["application_id"])], people

    def _owner(self, table: str, key: object) -> list[str]:
        """The application that an interview or a contact belongs to; it never moves to another."""
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
