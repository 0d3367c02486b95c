"""Tables become applications and people: known exports by their heads, others by guesses."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from desktop.core.text import one_line
from desktop.exchange.column_dates import Order, read_column
from desktop.exchange.found import FoundApplication, FoundPerson, FoundTable

#: Heads of each field, in plain small letters, the surest first. They come from the exports of
#: trackers and from spreadsheets in four languages.
_FIELDS: Mapping[str, Sequence[str]] = {
    "company": (
        "company name", "company", "employer", "organization", "organisation", "firm", "firma",
        "unternehmen", "arbeitgeber", "entreprise", "société", "employeur", "empresa", "compañía",
        "where",
    ),
    "role": (
        "job title", "job position", "position", "role", "title", "job", "stelle", "jobtitel",
        "stellenbezeichnung", "poste", "intitulé du poste", "puesto", "cargo",
    ),
    "stage": (
        "status", "stage", "list name", "list", "state", "status label", "stand", "statut",
        "étape", "estado", "etapa", "phase",
    ),
    "applied": (
        "applied date", "date applied", "application date", "applied on", "applied at", "applied",
        "beworben am", "bewerbungsdatum", "date de candidature", "candidature le",
        "fecha de solicitud", "fecha de candidatura", "date", "datum", "fecha",
    ),
    "saved": ("saved date", "date saved", "date added", "created at", "added", "created"),
    "url": (
        "job url", "job post url", "job posting url", "url", "link", "job link", "posting",
        "url/link", "posting url", "lien", "enlace", "anzeige",
    ),
    "place": ("location", "city", "place", "ort", "standort", "lieu", "ville", "ubicación",
        "ciudad"),
    "source": ("job source", "source", "found via", "quelle", "fuente"),
    "notes": ("notes", "note", "comments", "comment", "notizen", "bemerkungen", "remarques",
        "notas"),
}  # fmt: skip
_PEOPLE: Mapping[str, Sequence[str]] = {
    "name": ("name", "full name", "contact name", "contact"),
    "first": ("first name", "given name", "vorname", "prénom", "nombre"),
    "last": ("last name", "surname", "family name", "nachname", "nom", "apellido", "apellidos"),
    "email": ("email", "e-mail", "email address", "e-mail address", "mail"),
    "phone": ("phone", "phone number", "telephone", "mobile", "telefon", "téléphone", "teléfono"),
    "company": _FIELDS["company"],
    "role": ("position", "title", "job title", "role"),
    "url": ("url", "linkedin", "profile"),
}
_CAMEL = re.compile(r"(?<=[a-z])(?=[A-Z])")
#: What only LinkedIn's list of contacts has.
_CONNECTIONS = frozenset({"first name", "last name", "connected on"})
#: LinkedIn's export of applications; its dates are American, and its contact is oneself.
_LINKEDIN = frozenset({"application date", "company name", "job title", "job url"})


@dataclass(frozen=True, slots=True)
class Guess:
    """Which column holds which field, by number."""

    columns: Mapping[str, int]
    order: Order | None = None
    """The order of day and month, if the kind of file says it."""

    @property
    def is_sure(self) -> bool:
        """Whether company and role are known, so that no question is needed."""
        return {"company", "role"} <= self.columns.keys()


def guess(heads: Sequence[str]) -> Guess:
    """The fields of the columns by their heads."""
    plain = [_plain(head) for head in heads]
    order = Order.MONTH_FIRST if set(plain) >= _LINKEDIN else None
    return Guess(_columns(plain, _FIELDS), order)


def applications(table: FoundTable, how: Guess) -> list[FoundApplication]:
    """The applications of the rows that name a company."""
    columns = how.columns
    if "company" not in columns:
        return []
    dates = {
        name: read_column([row[columns[name]] for row in table.rows], how.order).dates
        for name in ("applied", "saved")
        if name in columns
    }
    found = []
    for number, row in enumerate(table.rows):
        text = {name: row[place] for name, place in columns.items()}
        company = one_line(text["company"])
        if company:
            found.append(
                FoundApplication(
                    company=company,
                    role=one_line(text.get("role", "")),
                    stage=one_line(text.get("stage", "")),
                    applied_on=dates["applied"][number] if "applied" in dates else None,
                    applied_as_written=one_line(text.get("applied", "")),
                    saved_on=dates["saved"][number] if "saved" in dates else None,
                    place=one_line(text.get("place", "")),
                    url=one_line(text.get("url", "")),
                    source=one_line(text.get("source", "")),
                    notes=text.get("notes", ""),
                )
            )
    return found


def is_people(heads: Sequence[str]) -> bool:
    """Whether the rows are persons: names with addresses, no applications."""
    plain = {_plain(head) for head in heads}
    if plain >= _CONNECTIONS:
        return True
    columns = _columns(list(plain), _PEOPLE).keys()
    applied = _columns(list(plain), _FIELDS).keys()
    has_name = "name" in columns or {"first", "last"} <= columns
    return has_name and "email" in columns and not {"stage", "applied"} & applied


def people(table: FoundTable) -> list[FoundPerson]:
    columns = _columns([_plain(head) for head in table.heads], _PEOPLE)
    found = []
    for row in table.rows:
        text = {name: one_line(row[place]) for name, place in columns.items()}
        name = text.get("name") or one_line(f"{text.get('first', '')} {text.get('last', '')}")
        if name or text.get("email"):
            kept = {
                part: text.get(part, "") for part in ("email", "phone", "company", "role", "url")
            }
            found.append(FoundPerson(name=name, **kept))
    return found


def _plain(head: str) -> str:
    """Small letters, words apart: "companyName", "Company_Name:" and "Company name" agree."""
    spaced = _CAMEL.sub(" ", head).replace("_", " ").casefold()
    return " ".join(re.sub(r"[^\w\s/-]", " ", spaced).split())


def _columns(heads: Sequence[str], fields: Mapping[str, Sequence[str]]) -> dict[str, int]:
    """The column of each field; a column has one field, the first that claims it."""
    found: dict[str, int] = {}
    for name, known in fields.items():
        for head in known:
            if head in heads and heads.index(head) not in found.values():
                found[name] = heads.index(head)
                break
    return found
