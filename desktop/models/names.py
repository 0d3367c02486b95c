"""The names of all records of a kind, for suggestions and to compare an import with."""

from collections.abc import Iterator
from functools import cached_property
from typing import TYPE_CHECKING, Any

from desktop.models.connection import Connection

if TYPE_CHECKING:
    from desktop.models.duplicates import DuplicateList

#: Rows that are read at once, in some 5 ms.
_PAGE = 2_000
_APPLICATIONS_OF_ALL = (
    "SELECT person_id, application_id FROM involvement "
    "UNION SELECT t.person_id, i.application_id FROM attendance t "
    "JOIN interview i ON i.id = t.interview_id "
    "UNION SELECT t.person_id, c.application_id FROM participation t "
    "JOIN interaction c ON c.id = t.interaction_id"
)


class NameList:
    def __init__(self, db: Connection) -> None:
        self._db = db

    @cached_property
    def duplicates(self) -> "DuplicateList":
        from desktop.models.duplicates import DuplicateList  # noqa: PLC0415  when first asked for

        return DuplicateList(self._db)

    def applications(self) -> list[tuple[str, str, str]]:
        """Id, company and role of all applications."""
        return self._db.rows("SELECT id, company, role FROM application")

    def people(self) -> list[tuple[str, str, str, str]]:
        """Id, name, address and company of all people."""
        return self._db.rows("SELECT id, name, email, company FROM person")

    def each_application(self) -> Iterator[tuple[str, str, str]]:
        """As `applications`, read in pages."""
        return self._each("id, company, role", "application")

    def each_person(self) -> Iterator[tuple[str, str, str, str]]:
        """As `people`, read in pages."""
        return self._each("id, name, email, company", "person")

    def _each(self, columns: str, table: str) -> Iterator[Any]:
        sql = f"SELECT seq, {columns} FROM {table} WHERE seq > ? ORDER BY seq LIMIT {_PAGE}"
        last = 0
        while found := self._db.rows(sql, (last,)):
            yield from (tuple(values) for _, *values in found)
            last = found[-1][0]

    def companies(self) -> list[str]:
        """All companies, each once: those of applications first, the last added one first."""
        return self._db.column(
            "SELECT company FROM (SELECT company, 1 AS rank, seq FROM application "
            "UNION ALL SELECT company, 0, seq FROM person WHERE company <> '') "
            "GROUP BY company ORDER BY max(rank) DESC, max(seq) DESC"
        )

    def roles(self) -> list[str]:
        """The roles of all applications, each once: the last added one first."""
        return self._db.column("SELECT role FROM application GROUP BY role ORDER BY max(seq) DESC")

    def addresses(self) -> list[tuple[str, str]]:
        """The mail addresses of people, each with the id of an application of theirs."""
        return self._db.rows(
            "SELECT p.email, t.application_id FROM person p "
            f"JOIN ({_APPLICATIONS_OF_ALL}) t ON t.person_id = p.id WHERE p.email <> ''"
        )

    def mails(self) -> list[tuple[str, str, str]]:
        """Key, application and id of the contacts that were imported from mails."""
        return self._db.rows(
            "SELECT message_key, application_id, id FROM interaction WHERE message_key <> ''"
        )

    def invitations(self) -> list[tuple[str, str, str]]:
        """UID, occurrence and id of the interviews that were imported from invitations."""
        return self._db.rows(
            "SELECT invitation_uid, invitation_occurrence, id FROM interview "
            "WHERE invitation_uid <> ''"
        )
