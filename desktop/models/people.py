"""Queries for people and their applications."""

import json
from collections.abc import Iterable
from datetime import date

from desktop.core.lazy_dataclass import dataclass
from desktop.core.moment import Moment
from desktop.models.connection import Connection
from desktop.models.listing import COLUMNS, ApplicationRow, application_rows
from desktop.models.rows import decoders, from_values
from desktop.models.search import Finder

#: Ids of the applications a person belongs to: by part, by interview or by contact.
APPLICATIONS_OF = (
    "SELECT application_id FROM involvement WHERE person_id {is_one} "
    "UNION SELECT i.application_id FROM attendance t JOIN interview i ON i.id = t.interview_id "
    "WHERE t.person_id {is_one} "
    "UNION SELECT i.application_id FROM participation t "
    "JOIN interaction i ON i.id = t.interaction_id WHERE t.person_id {is_one}"
)

#: Ids of the people who belong to an application.
PEOPLE_OF = (
    "SELECT person_id FROM involvement WHERE application_id = :id "
    "UNION SELECT t.person_id FROM attendance t JOIN interview i ON i.id = t.interview_id "
    "WHERE i.application_id = :id "
    "UNION SELECT t.person_id FROM participation t "
    "JOIN interaction i ON i.id = t.interaction_id WHERE i.application_id = :id "
    "UNION SELECT person_id FROM problem WHERE application_id = :id AND person_id IS NOT NULL"
)

_COMPANY_KEYS = (
    "SELECT sort_key({person}.company) AS company WHERE {person}.company <> '' "
    "UNION SELECT s.company_key FROM summary s WHERE s.application_id IN ("
    + APPLICATIONS_OF.format(is_one="= {person}.id")
    + ")"
)

#: Ids of other records of the same people: with the same address, or with the same name at the same
#: company (their own, or that of one of their applications) unless the addresses differ. `:people`
#: is a JSON array of ids.
SAME_PEOPLE = (
    "SELECT twin.id FROM json_each(:people) given JOIN person one ON one.id = given.value "
    "JOIN person twin ON twin.name_key = one.name_key AND twin.id <> one.id "
    "WHERE one.email <> '' AND lower(twin.email) = lower(one.email) "
    "OR (one.email = '' OR twin.email = '') AND EXISTS ("
    f"SELECT company FROM ({_COMPANY_KEYS.format(person='one')}) "
    f"INTERSECT SELECT company FROM ({_COMPANY_KEYS.format(person='twin')}))"
)


@dataclass(frozen=True, slots=True)
class PersonRow:
    id: str
    name: str
    title: str
    company: str
    email: str
    no_calls: bool
    no_contact: bool
    applications: int
    last_contact_on: date | None


_DECODE = tuple(decoders(PersonRow).values())
_OWN = ("id", "name", "title", "company", "email", "no_calls", "no_contact")
_SELECT = (
    "SELECT " + ", ".join(f"p.{name}" for name in _OWN) + ", "
    f"(SELECT count(*) FROM ({APPLICATIONS_OF.format(is_one='= p.id')})), "
    "(SELECT max(substr(i.at, 1, 10)) FROM participation t "
    "JOIN interaction i ON i.id = t.interaction_id WHERE t.person_id = p.id) "
)
_SHARED = (
    f"WITH same AS MATERIALIZED (SELECT value AS id FROM json_each(:people) UNION {SAME_PEOPLE}) "
    + APPLICATIONS_OF.format(is_one="IN (SELECT id FROM same)")
)


class PeopleList:
    def __init__(self, db: Connection) -> None:
        self._db = db
        self._finder = Finder(db, "person")

    def count(self, search: str) -> int:
        hits = self._finder.hits(search)
        return self._db.number("SELECT count(*) FROM person") if hits is None else len(hits)

    def page(self, *, search: str, offset: int, limit: int) -> list[PersonRow]:
        source = "person p"
        params: list[str] = []
        hits = self._finder.hits(search)
        if hits is not None:
            source = "json_each(?) hit CROSS JOIN person p ON p.seq = hit.value"
            params = [json.dumps(hits)]
        found = self._db.rows(
            f"WITH page AS MATERIALIZED (SELECT p.seq FROM {source} "
            "ORDER BY p.name_key, p.name, p.seq LIMIT ? OFFSET ?) "
            f"{_SELECT} FROM page CROSS JOIN person p USING (seq) "
            "ORDER BY p.name_key, p.name, p.seq",
            (*params, limit, offset),
        )
        return [from_values(PersonRow, values, _DECODE) for values in found]

    def companies(self, person_id: str) -> list[str]:
        """The companies of a person: their own, and those of their applications."""
        return self._db.column(
            "SELECT company FROM person WHERE id = :id UNION SELECT company FROM application "
            f"WHERE id IN ({APPLICATIONS_OF.format(is_one='= :id')})",
            {"id": person_id},
        )

    def applications_shared_with(self, people: Iterable[str]) -> list[str]:
        """Ids of the applications of these people, including their duplicate records."""
        return self._db.column(_SHARED, {"people": json.dumps(sorted(people))})

    def applications(self, person_id: str, now: Moment) -> list[ApplicationRow]:
        """The applications of a person, the last interview first."""
        found = self._db.rows(
            f"SELECT {COLUMNS} FROM application a JOIN summary s USING (seq) "
            f"WHERE a.id IN ({APPLICATIONS_OF.format(is_one='= :id')}) "
            "ORDER BY s.interview_key DESC, s.seq DESC",
            {"id": person_id},
        )
        return application_rows(found, now)
