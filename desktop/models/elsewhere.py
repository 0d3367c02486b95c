"""What was sent about other applications: to the same people, and to the same company."""

import json
from datetime import date

from desktop.models.connection import Connection
from desktop.models.people import PEOPLE_OF, TWINS_OF

_UNASKED = "i.direction = 'outbound' AND i.answers_id IS NULL AND i.kind <> 'form_returned'"
_PEOPLE = (
    "SELECT max(substr(i.at, 1, 10)) FROM participation t "
    "JOIN interaction i ON i.id = t.interaction_id "
    f"WHERE t.person_id IN (SELECT value FROM json_each(:people) UNION {TWINS_OF}) "
    f"AND i.application_id <> :id AND {_UNASKED}"
)
#: Of a company with very many applications those with the latest contacts are looked at.
_COMPANY = (
    "WITH other AS MATERIALIZED (SELECT o.application_id FROM summary s "
    "JOIN summary o ON o.company_key = s.company_key AND o.seq <> s.seq "
    "WHERE s.application_id = :id ORDER BY o.contact_key DESC LIMIT 50) "
    "SELECT max(substr(i.at, 1, 10)) FROM other "
    "CROSS JOIN application a ON a.id = other.application_id AND trim(a.agency) = '' "
    f"CROSS JOIN interaction i ON i.application_id = a.id WHERE {_UNASKED}"
)


class Elsewhere:
    def __init__(self, db: Connection) -> None:
        self._db = db

    def people_contacted_on(self, application_id: str) -> date | None:
        """When one of its people was last written to, unasked, about another application."""
        people = self._db.column(PEOPLE_OF, {"id": application_id})
        return self._day(_PEOPLE, {"id": application_id, "people": json.dumps(people)})

    def company_contacted_on(self, application_id: str) -> date | None:
        """When its company was last written to, unasked, about another application."""
        return self._day(_COMPANY, {"id": application_id})

    def _day(self, sql: str, params: dict[str, str]) -> date | None:
        found = self._db.row(sql, params)
        return date.fromisoformat(found[0]) if found and found[0] else None
