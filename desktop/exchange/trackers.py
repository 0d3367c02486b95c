"""Tables become applications and people: known exports by their heads, others by guesses."""

import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from desktop.core.text import one_line
from desktop.exchange.column_dates import Order, read_column
from desktop.exchange.found import FoundApplication, FoundPerson, FoundTable
from desktop.exchange.stages import stage_of

#: Heads of each field, in plain small letters, the surest first. They come from the exports of
#: trackers and from spreadsheets in four languages.
_FIELDS: Mapping[str, Sequence[str]] = {
    "company": (
        "company name", "company", "employer", "organization", "organisation", "firm", "firma",
        "unternehmen", "arbeitgeber", "entreprise", "société", "employeur", "empresa", "compañía",
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
#: The fields with dates, and those whose days are never to come.
_DATES = ("applied", "saved")
_PAST_DATES = ("applied", "saved")
#: Rows whose cells are looked at, and characters of a name.
_SAMPLE, _LONGEST_NAME = 200, 60
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
    is_sure: bool = False
    """Whether the heads name company and role, so that no question is needed."""


def guess(table: FoundTable) -> Guess:
    """The fields of the columns by their heads, and those that are left by their cells."""
    plain = [_plain(head) for head in table.heads]
    order = Order.MONTH_FIRST if set(plain) >= _LINKEDIN else None
    columns = _columns(plain, _FIELDS)
    is_sure = {"company", "role"} <= columns.keys()
    if not is_sure:
        for name, fits in _CELLS.items():
            for number in range(len(table.rows[0]) if table.rows else 0):
                if name not in columns and number not in columns.values():
                    cells = [row[number] for row in table.rows[:_SAMPLE] if row[number]]
                    if sum(map(fits, cells)) * 5 > len(cells) * 3:
                        columns[name] = number
    return Guess(columns, order, is_sure)


def order_of(table: FoundTable, how: Guess) -> Order | None:
    """The order of day and month in the dates of the table; None if no date needs one.

    One person or program has written all columns: one that can be read in one way only says how
    the others are meant, whether it is imported or not.
    """
    if how.order is not None:
        return how.order
    own = {_order_in(table, how.columns[name]) for name in _DATES if name in how.columns} - {None}
    if not own:
        return None
    decided = own - {Order.UNCLEAR}
    if not decided:
        width = len(table.rows[0]) if table.rows else 0
        decided = {_order_in(table, number) for number in range(width)} - {None, Order.UNCLEAR}
    return decided.pop() if len(decided) == 1 else Order.UNCLEAR


def likely_order(table: FoundTable, how: Guess, today: date, region: Order) -> Order:
    """The order to propose where the dates say none: the one by which no application is of a day
    to come, and else that of the region of the system."""
    past = []
    for order in (Order.DAY_FIRST, Order.MONTH_FIRST):
        days = [
            day
            for name in _PAST_DATES
            if name in how.columns
            for day in read_column(_cells(table, how.columns[name]), order).dates
        ]
        if all(day is None or day <= today for day in days):
            past.append(order)
    return past[0] if len(past) == 1 else region


def _order_in(table: FoundTable, number: int) -> Order | None:
    """What the cells of a column say of their order; None if it has no numeric dates."""
    return read_column(_cells(table, number)).order


def _cells(table: FoundTable, number: int) -> list[str]:
    return [row[number] for row in table.rows]


def applications(table: FoundTable, how: Guess) -> list[FoundApplication]:
    """The applications of the rows that name a company."""
    columns = how.columns
    if "company" not in columns:
        return []
    order = order_of(table, how)
    dates = {
        name: read_column(_cells(table, columns[name]), order).dates
        for name in _DATES
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


def _is_date(cell: str) -> bool:
    return read_column([cell], Order.DAY_FIRST).dates[0] is not None


def _is_name(cell: str) -> bool:
    """Whether a cell could name a company or a role: a few words."""
    return any(letter.isalpha() for letter in cell) and len(cell) <= _LONGEST_NAME


#: What most cells of a column are, field by field; what says the most is looked for first.
_CELLS: Mapping[str, Callable[[str], bool]] = {
    "url": lambda cell: cell.startswith(("https://", "http://")),
    "applied": _is_date,
    "stage": lambda cell: stage_of(cell) is not None,
    "company": _is_name,
    "role": _is_name,
}


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
