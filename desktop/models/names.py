"""The names of all records of a kind, for suggestions and to compare an import with."""

from desktop.models.connection import Connection


class NameList:
    def __init__(self, db: Connection) -> None:
        self._db = db

    def applications(self) -> list[tuple[str, str, str]]:
        """Id, company and role of all applications."""
        return self._db.rows("SELECT id, company, role FROM application")

    def people(self) -> list[tuple[str, str, str, str]]:
        """Id, name, address and company of all people."""
        return self._db.rows("SELECT id, name, email, company FROM person")

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
