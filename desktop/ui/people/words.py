"""The texts of a row of the list."""

from datetime import date

from PySide6.QtCore import QCoreApplication

from desktop import wording
from desktop.models.queries import PersonRow


def where(row: PersonRow) -> str:
    """Title and company: "Head of data · Northwind"."""
    return " · ".join(wording.within(text) for text in (row.title, row.company) if text.strip())


def wish(no_calls: bool, no_contact: bool) -> str:
    """The limit on contact the person asked for, or empty."""
    if no_contact:
        return QCoreApplication.translate("People", "No contact")
    return QCoreApplication.translate("People", "No calls") if no_calls else ""


def last_contact(row: PersonRow, today: date) -> str:
    """How long ago the last contact was, or empty."""
    if row.last_contact_on is None:
        return ""
    return wording.relative(row.last_contact_on, today)


def person_words(row: PersonRow, today: date) -> str:
    """The whole row as one line, for screen readers."""
    contact = last_contact(row, today)
    parts = [
        wording.within(row.name),
        where(row),
        wish(row.no_calls, row.no_contact),
        QCoreApplication.translate("People", "last contact {when}").format(when=contact)
        if contact
        else "",
    ]
    return ", ".join(part for part in parts if part)
