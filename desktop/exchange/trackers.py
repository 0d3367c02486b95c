"""Tables become applications and people: known exports by their heads, others by guesses."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date

from desktop.core.text import one_line
from desktop.core.validate import is_url, web_address
from desktop.exchange.column_dates import Order, has_no_year, order_in, read_column
from desktop.exchange.found import FoundApplication, FoundInterview, FoundPerson, FoundTable
from desktop.exchange.heads import (
    CONTACT_FIELDS,
    FIELDS,
    INTERVIEWS,
    applications_columns,
    columns_of,
    plain,
)
from desktop.exchange.row_interviews import (
    interviews_in,
    is_nothing,
    link_in,
    people_in,
)
from desktop.exchange.stages import ANNOUNCED, stage_of

_PEOPLE: Mapping[str, Sequence[str]] = {
    "name": ("name", "full name", "contact name", "contact"),
    "first": ("first name", "given name", "vorname", "prénom", "nombre"),
    "last": ("last name", "surname", "family name", "nachname", "nom", "apellido", "apellidos"),
    "email": ("email", "e-mail", "email address", "e-mail address", "mail"),
    "phone": ("phone", "phone number", "telephone", "mobile", "telefon", "téléphone", "teléfono"),
    "company": FIELDS["company"],
    "role": ("position", "title", "job title", "role"),
    "url": ("url", "linkedin", "profile"),
}
#: The fields with dates, and those whose days are never to come.
_PAST_DATES = ("applied", "saved", "answered")
_ALL_DATES = (*_PAST_DATES, *INTERVIEWS)
#: Parts of the heads of columns with calls.
_CALLS = ("phone", "screen", "call", "telefon", "téléphon", "telefón")
#: Rows whose cells are looked at, and characters of a name.
_SAMPLE, _LONGEST_NAME = 200, 60
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
    heads = [plain(head) for head in table.heads]
    is_linkedin = set(heads) >= _LINKEDIN
    order = Order.MONTH_FIRST if is_linkedin else None
    columns = applications_columns(heads)
    if is_linkedin:
        columns = {name: at for name, at in columns.items() if name not in CONTACT_FIELDS}
    if "stage" not in columns and "answered" in columns:
        cells = [cell for cell in _cells(table, columns["answered"])[:_SAMPLE] if cell]
        if sum(stage_of(cell) is not None for cell in cells) * 2 > len(cells):
            columns["stage"] = columns.pop("answered")  # "Response: rejected"
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
    own = {
        order_in(_cells(table, how.columns[name]), without_year=True)
        for name in _ALL_DATES
        if name in how.columns
    } - {None}
    if not own:
        return None
    decided = own - {Order.UNCLEAR}
    if not decided:
        width = len(table.rows[0]) if table.rows else 0
        decided = {_order_in(table, number) for number in range(width)} - {None, Order.UNCLEAR}
    return decided.pop() if len(decided) == 1 else Order.UNCLEAR


def likely_order(table: FoundTable, how: Guess, today: date, region: Order) -> Order:
    """The order to propose where the dates say none: the one by which no application is of a day
    to come, or else that of the region of the system."""
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
    return order_in(_cells(table, number))


def _cells(table: FoundTable, number: int) -> list[str]:
    return [row[number] for row in table.rows]


def needs_today(table: FoundTable, how: Guess) -> bool:
    """Whether dates of the table lack their year, so that the present day says which is meant."""
    return any(
        has_no_year(cell)
        for name in _ALL_DATES
        if name in how.columns
        for cell in _cells(table, how.columns[name])
    )


def not_taken(table: FoundTable, how: Guess) -> list[str]:
    """The heads of the columns that have a content and no field."""
    taken = set(how.columns.values())
    return [
        head
        for number, head in enumerate(table.heads)
        if head and number not in taken and any(row[number] for row in table.rows)
    ]


def applications(
    table: FoundTable, how: Guess, today: date | None = None
) -> list[FoundApplication]:
    """The applications of the rows that name a company. Dates without a year need `today`."""
    columns = how.columns
    if "company" not in columns:
        return []
    order = order_of(table, how)
    dates = {
        name: read_column(_cells(table, columns[name]), order, today).dates
        for name in _PAST_DATES
        if name in columns
    }
    found = []
    for number, row in enumerate(table.rows):
        text = {name: row[place] for name, place in columns.items()}
        company = one_line(text["company"])
        if company:
            days = {name: column[number] for name, column in dates.items()}
            found.append(_application(_Row(table.heads, columns, text, days), order, today))
    return found


@dataclass(frozen=True, slots=True)
class _Row:
    heads: Sequence[str]
    columns: Mapping[str, int]
    text: Mapping[str, str]
    days: Mapping[str, date | None]

    def line(self, name: str) -> str:
        text = self.text.get(name)
        return one_line(text) if text else ""

    def labelled(self, name: str) -> str:
        """A cell as a line of notes, with its head: "Heard back?: only by phone"."""
        at = self.columns[name]
        head = self.heads[at] if at < len(self.heads) else ""
        return f"{head}: {self.line(name)}" if head else self.line(name)


def _application(row: _Row, order: Order | None, today: date | None) -> FoundApplication:
    """A row as an application. What no field takes of a cell stands in the notes."""
    applied = row.days.get("applied")
    link, notes = _link_and_notes(row)
    email, phone = row.line("email"), row.line("phone")
    contacts = people_in(row.text.get("contact", ""), email=email, phone=phone)
    is_only = not contacts and not row.line("contact")
    met = people_in(
        row.text.get("interviewers", ""),
        email=email if is_only else "",
        phone=phone if is_only else "",
    )
    unread = [name for name in _PAST_DATES if row.line(name) and row.days.get(name) is None]
    if row.days.get("answered") and stage_of(row.line("stage")) not in ANNOUNCED:
        unread.append("answered")
    interviews: list[FoundInterview] = []
    for name in INTERVIEWS:
        if name in row.columns and not is_nothing(row.text[name]):
            is_phone = _is_call(row.heads, row.columns[name])
            more = interviews_in(row.text[name], order, applied, today, is_phone=is_phone)
            interviews += more
            unread += [] if more else [name]
    if not (contacts or met):
        unread += [name for name in ("email", "phone") if name in row.columns]
    lines = [row.labelled(name) for name in unread if not is_nothing(row.line(name))]
    return FoundApplication(
        company=row.line("company"),
        role=row.line("role"),
        stage=row.line("stage"),
        applied_on=applied,
        applied_as_written=row.line("applied"),
        saved_on=row.days.get("saved"),
        place=row.line("place"),
        url=link,
        source=row.line("source"),
        salary=row.line("salary"),
        notes="\n".join(filter(None, [notes, *dict.fromkeys(lines)])),
        answered_on=row.days.get("answered"),
        interviews=tuple(replace(one, people=met) for one in interviews),
        people=() if interviews else tuple(met),
        contacts=tuple(contacts),
    )


def _link_and_notes(row: _Row) -> tuple[str, str]:
    """The link and the notes, which may be in one column, or each in the other's."""
    url, notes = row.line("url"), row.text.get("notes", "")
    if row.columns.get("url") == row.columns.get("notes"):
        return link_in(notes)
    if not url or is_url(web_address(url)):
        return url, notes
    link, rest = link_in(url)
    return link, "\n".join(filter(None, [notes, rest and row.labelled("url")]))


def _is_call(heads: Sequence[str], at: int) -> bool:
    return at < len(heads) and any(word in plain(heads[at]) for word in _CALLS)


def is_people(heads: Sequence[str]) -> bool:
    """Whether the rows are persons: names with addresses, no applications."""
    known = {plain(head) for head in heads}
    if known >= _CONNECTIONS:
        return True
    columns = columns_of(list(known), _PEOPLE).keys()
    applied = applications_columns(list(known)).keys()
    has_name = "name" in columns or {"first", "last"} <= columns
    return has_name and "email" in columns and not {"stage", "applied", "interview"} & applied


def people(table: FoundTable) -> list[FoundPerson]:
    columns = columns_of([plain(head) for head in table.heads], _PEOPLE)
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
