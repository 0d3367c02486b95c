"""What is compared to find records of one person or company, and what belongs to each."""

from collections import defaultdict
from dataclasses import dataclass

from desktop.core.records import Person
from desktop.models.connection import Connection
from desktop.models.people import APPLICATIONS_OF
from desktop.models.reading import Reader

_COMPANIES = (
    "SELECT t.person_id, a.company FROM involvement t "
    "JOIN application a ON a.id = t.application_id "
    "UNION SELECT t.person_id, a.company FROM attendance t "
    "JOIN interview i ON i.id = t.interview_id JOIN application a ON a.id = i.application_id "
    "UNION SELECT t.person_id, a.company FROM participation t "
    "JOIN interaction i ON i.id = t.interaction_id JOIN application a ON a.id = i.application_id"
)
_USES = (
    "SELECT company, 1, 0, '' FROM application UNION ALL SELECT company, 0, 1, email FROM person "
    "UNION ALL SELECT agency, 1, 0, '' FROM application"
)


@dataclass(frozen=True, slots=True)
class CompanyUse:
    """A name of a company, the records that have it, and the addresses of its people.

    An application belongs to a company and may belong to an agency.
    """

    name: str
    applications: int = 0
    people: int = 0
    addresses: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class PersonUse:
    """When a person was last changed, and the number of records that they belong to."""

    updated_at: str
    """Instant in UTC, ISO 8601."""
    applications: int
    interviews: int
    contacts: int


class DuplicateList:
    def __init__(self, db: Connection) -> None:
        self._db = db

    def people(self) -> list[tuple[Person, frozenset[str]]]:
        """All people, each with the companies of their applications."""
        companies: dict[str, set[str]] = defaultdict(set)
        for person_id, company in self._db.rows(_COMPANIES):
            companies[person_id].add(company)
        everybody = Reader(self._db).all(Person, "ORDER BY seq")
        return [(one, frozenset(companies.get(one.id, ()))) for one in everybody]

    def companies(self) -> list[CompanyUse]:
        """All names of companies and agencies, each spelling by itself, in no order."""
        found: dict[str, CompanyUse] = {}
        for name, applications, people, address in self._db.rows(_USES):
            if name:
                use = found.get(name, CompanyUse(name))
                found[name] = CompanyUse(
                    name,
                    use.applications + applications,
                    use.people + people,
                    (*use.addresses, address) if address else use.addresses,
                )
        return list(found.values())

    def use_of(self, person_id: str) -> PersonUse:
        """What belongs to a stored person."""
        return PersonUse(
            *self._db.rows(
                "SELECT updated_at, "
                f"(SELECT count(*) FROM ({APPLICATIONS_OF.format(is_one='= p.id')})), "
                "(SELECT count(*) FROM attendance WHERE person_id = p.id), "
                "(SELECT count(*) FROM participation WHERE person_id = p.id) "
                "FROM person p WHERE id = ?",
                (person_id,),
            )[0]
        )

    def named(self, company: str) -> tuple[list[str], list[str]]:
        """The ids of the applications and of the people with exactly this company or agency."""
        return (
            self._db.column(
                "SELECT id FROM application WHERE company = :name OR agency = :name ORDER BY seq",
                {"name": company},
            ),
            self._db.column("SELECT id FROM person WHERE company = ? ORDER BY seq", (company,)),
        )

    def settings(self, prefix: str) -> list[str]:
        """The keys of the settings that begin with `prefix`, without it."""
        return self._db.column(
            "SELECT substr(id, ?) FROM setting WHERE substr(id, 1, ?) = ? ORDER BY id",
            (len(prefix) + 1, len(prefix), prefix),
        )
