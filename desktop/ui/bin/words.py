"""Items of the bin in words."""

from datetime import date, datetime, timedelta

from PySide6.QtCore import QCoreApplication

from desktop import wording
from desktop.advice.letters.template import TemplateKey
from desktop.core.kinds import ContactKind, InterviewKind, Tone
from desktop.models.bin.listing import KEPT_FOR
from desktop.models.queries import BinRow
from desktop.ui.settings.letters_words import TemplateWords
from desktop.wording.counts import counts
from desktop.wording.marking import QT_TRANSLATE_NOOP

_KINDS = {
    "application": QT_TRANSLATE_NOOP("Bin", "Application"),
    "interview": QT_TRANSLATE_NOOP("Bin", "Interview"),
    "person": QT_TRANSLATE_NOOP("Bin", "Person"),
    "interaction": QT_TRANSLATE_NOOP("Bin", "Contact"),
    "problem": QT_TRANSLATE_NOOP("Bin", "Problem"),
    "asked_question": QT_TRANSLATE_NOOP("Bin", "Question they asked"),
    "posting": QT_TRANSLATE_NOOP("Bin", "Posting"),
    "sent_document": QT_TRANSLATE_NOOP("Bin", "Document you sent"),
    "signal": QT_TRANSLATE_NOOP("Bin", "Observation"),
    "careers_check": QT_TRANSLATE_NOOP("Bin", "Page check"),
    "letter_template": QT_TRANSLATE_NOOP("Bin", "Letter template"),
}


def what(row: BinRow, today: date) -> str:
    """The item in one line: "Problem: late deliveries", "Phone screen, Thu 5 March"."""
    if row.kind == "interview" and (interview := _interview(row, today)):
        return interview
    kind, about = _kind(row), _about_in_line(row, today)
    if not about:
        return kind
    return QCoreApplication.translate("Bin", "{kind}: {about}").format(kind=kind, about=about)


def name(row: BinRow, today: date) -> str:
    """The item after a word and a colon: "late deliveries", "Phone screen, Thu 5 March"."""
    interview = _interview(row, today) if row.kind == "interview" else ""
    return interview or _about_in_line(row, today) or _kind(row)


def _kind(row: BinRow) -> str:
    return QCoreApplication.translate("Bin", _KINDS.get(row.kind, row.kind))


def _about_in_line(row: BinRow, today: date) -> str:
    return " ".join(_about(row, today).split())


def place(row: BinRow) -> tuple[str, str] | None:
    """Table and id of the record that shows the item once it is restored; None for none."""
    if row.kind in {"application", "person", "letter_template"}:
        return row.kind, str(row.row.get("id", ""))
    application_id = row.row.get("application_id")
    return ("application", str(application_id)) if application_id else None


def where(row: BinRow) -> str:
    """The application it belonged to; empty where there is none."""
    if row.kind == "application" or not row.company:
        return ""
    words = QCoreApplication.translate("Bin", "{company}, {role}")
    return words.format(
        company=wording.in_sentence(row.company), role=wording.in_sentence(row.role)
    )


def deleted(row: BinRow, now: datetime, today: date) -> str:
    """The day, such as "Deleted yesterday · Sun 22 November". `now` is in UTC."""
    days = (now.date() - row.deleted_at.date()).days
    words = QCoreApplication.translate("Bin", "Deleted {when}")
    return words.format(when=wording.when(today - timedelta(days=max(0, days)), today))


def days_left(row: BinRow, now: datetime) -> str:
    """How many days it can still be restored. `now` is in UTC."""
    left = max(0, -((now - row.deleted_at - KEPT_FOR) // timedelta(days=1)))
    return counts.days_left(left)


def _interview(row: BinRow, today: date) -> str:
    """Kind and day of an interview; empty where another version stored them differently."""
    try:
        day = wording.day(datetime.fromisoformat(str(row.row["starts"])).date(), today)
        return f"{wording.interview_name(InterviewKind(str(row.row['round'])))}, {day}"
    except (KeyError, ValueError):
        return ""


def _about(row: BinRow, today: date) -> str:
    values = {name: str(value or "") for name, value in row.row.items()}
    try:
        if row.kind == "interaction":
            day = wording.day(datetime.fromisoformat(values["at"]).date(), today)
            content = values["subject"] or values["text"]
            parts = (wording.contact_kind(ContactKind(values["kind"])), day, content)
            return ", ".join(part for part in parts if part)
        if row.kind == "letter_template":
            key = TemplateKey(values["kind"], Tone(values["tone"]), int(values["number"] or 0))
            return TemplateWords().title(key)
    except (KeyError, ValueError):  # stored by another version
        return row.title
    return values.get("problem") or values.get("question") or values.get("note") or row.title
