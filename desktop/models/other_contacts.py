"""The latest contacts about other applications with the same people, or the same company."""

import json
from datetime import datetime

from desktop.core.instants import instant
from desktop.models.connection import Connection
from desktop.models.people import SAME_PEOPLE

_UNASKED = "i.direction = 'outbound' AND i.answers_id IS NULL AND i.kind <> 'form_returned'"
#: In the order of wall times, which are at most a day from that of the instants.
_LATEST = "ORDER BY i.at DESC LIMIT 10"
_PEOPLE = (
    "SELECT i.at, i.zone FROM participation t "
    "JOIN interaction i ON i.id = t.interaction_id "
    f"WHERE t.person_id IN (SELECT value FROM json_each(:people) UNION {SAME_PEOPLE}) "
    f"AND i.application_id <> :id AND {_UNASKED} {_LATEST}"
)
#: Of a company with very many applications those with the latest contacts are looked at.
_COMPANY = (
    "WITH other AS MATERIALIZED (SELECT o.application_id FROM summary s "
    "JOIN summary o ON o.company_key = s.company_key AND o.seq <> s.seq "
    "WHERE s.application_id = :id ORDER BY o.contact_key DESC LIMIT 50) "
    "SELECT i.at, i.zone FROM other "
    "CROSS JOIN application a ON a.id = other.application_id AND trim(a.agency) = '' "
    f"CROSS JOIN interaction i ON i.application_id = a.id WHERE {_UNASKED} {_LATEST}"
)


class OtherContacts:
    def __init__(self, db: Connection) -> None:
        self._db = db

    def people_contacted_at(self, application_id: str, people: list[str]) -> datetime | None:
        """When one of its `people` was last written to, unasked, about another application: UTC."""
        return self._latest(_PEOPLE, {"id": application_id, "people": json.dumps(people)})

    def company_contacted_at(self, application_id: str) -> datetime | None:
        """When its company was last written to, unasked, about another application: UTC."""
        return self._latest(_COMPANY, {"id": application_id})

    def _latest(self, sql: str, params: dict[str, str]) -> datetime | None:
        found = self._db.rows(sql, params)
        return max((instant(datetime.fromisoformat(at), zone) for at, zone in found), default=None)
