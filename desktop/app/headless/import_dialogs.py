"""The dialogs of an import, with small invented files."""

from collections.abc import Callable, Iterator
from pathlib import Path

from PySide6.QtWidgets import QWidget

from desktop.actions.mail_answers import UnreadMail, answer_of
from desktop.core.ids import new_id
from desktop.core.kinds import Direction
from desktop.core.records import Contact
from desktop.exchange.found import CannotReadError, Trouble
from desktop.exchange.reader import read_file
from desktop.ops import Ops
from desktop.ui.forms.answer_proposal import read_message
from desktop.ui.importing.answer_search import FoundAnswer
from desktop.ui.importing.answers_dialog import AnswersDialog
from desktop.ui.importing.dialog import ImportDialog
from desktop.ui.importing.invitation import ChooseApplication
from desktop.ui.importing.mails_dialog import MailsDialog
from desktop.ui.importing.reading import ReadFile

_TRACKER = (
    "Company,Position,Status,Date Applied,Location\n"
    "Bluefin Foods,Sales manager,Applied,2026-02-20,Kiel\n"
    "Acme Robotics,Data engineer,Phone screen,2026-03-01,Berlin\n"
    "Northwind,Analyst,Rejected,2026-01-10,\n"
    "Fernhill Archives,Archivist,Wishlist,,Bergen\n"
)
_OWN = (
    "Firma,Tätigkeit,Wann,Stand\n"
    "Bluefin,Sales manager,03/04/2026,sent\n"
    "Kestrel Fähren,Purser,04/02/2026,absage\n"
)
_POSTING = (
    "<title>{role} | {company}</title><h1>{role}</h1><p>Every night we load "
    "the readings of 1,100 stations. You will make that load faster and calm.</p>"
)
_JOB = (
    "Night editor wanted.\n\nYou read what our writers send until midnight, and you like to talk "
    "with them about it.\nYou know the difference between a fact and a sentence that sounds "
    "like one.\n"
)
_CARDS = "BEGIN:VCARD\nFN:Priya Nair\nORG:Bluefin Foods\nEMAIL:priya@bluefin.example\nEND:VCARD\n"


#: Sender, recipient, day, subject and text of the mails of a mailbox; with a person and companies
#: of the example.
_ME = "Me <me@home.example>"
_MAILS = (
    ("{person}", _ME, "16 Mar", "Our talk on Thursday", "At ten?"),
    (_ME, "{person}", "16 Mar", "Re: Our talk on Thursday", "Yes."),
    (_ME, "{person}", "20 Mar", "Thank you for Thursday", "It was good."),
    ("no-reply@greenhouse-mail.io", _ME, "3 Mar", "You applied to {company}", "Hello"),
    ("Sam <sam@agency.example>", _ME, "4 Mar", "About {other}", "Your application"),
    ("Aunt May <may@family.example>", _ME, "4 Mar", "Cake", "On Sunday"),
    ("alerts@linkedin.com", _ME, "4 Mar", "{company} is hiring", "More jobs"),
)
_EVENT = (
    "BEGIN:VCALENDAR\nBEGIN:VEVENT\nUID:a\nSUMMARY:Second interview at {company}\n"
    "DTSTART:20260402T130000Z\nDTEND:20260402T140000Z\nEND:VEVENT\nEND:VCALENDAR\n"
)


#: What the last mails of some employers say.
_SAID = (
    (
        "Hello,\n\nthank you for your patience. We still have two people to meet and will get back "
        "to you by Friday.\n\nBest,\nMaya"
    ),
    (
        "Hello,\n\nwe would like to invite you to a second interview on Thursday 2 April at 14:00."
        "\n\nKind regards,\nSam"
    ),
    "Hello,\n\nwe have chosen another candidate.\n\nKind regards,\nLee",
    "Hello,\n\nwe would like to invite you to an interview on Tuesday 31 March.\n\nBest,\nKim",
)


def _answers(ops: Ops) -> Iterator[FoundAnswer]:
    now = ops.now()
    for (key, _, _), text in zip(ops.queries.names.applications(), _SAID, strict=False):
        record = ops.queries.record(key)
        if record is None:
            continue
        contact = Contact(
            id=new_id(),
            application_id=key,
            at=now.local,
            zone=now.zone,
            direction=Direction.INBOUND,
            subject="Your application",
            text=text,
        )
        mail = UnreadMail(record, contact, now.today)
        proposal = read_message(text, now.today, record.application)
        if proposal is not None:
            answer = answer_of(mail, proposal.reading, now.zone)
            yield FoundAnswer(mail, proposal, answer)


def _names(ops: Ops) -> dict[str, str]:
    """Two companies of the example, and the role and a person of the first."""
    names = ops.queries.names
    (_, company, role), (_, other, _) = names.applications()[:2]
    person = next(
        f"{name} <{email}>" for _, name, email, of in names.people() if email and of == company
    )
    return {"company": company, "role": role, "other": other, "person": person}


def _mailbox(names: dict[str, str]) -> str:
    mails = [[part.format(**names) for part in mail] for mail in _MAILS]
    return "\n\n".join(
        f"From - Mon Mar 23 10:00:00 2026\nFrom: {sender}\nTo: {to}\n"
        f"Date: {day} 2026 09:12:00 +0000\nSubject: {subject}\n\n{text}"
        for sender, to, day, subject, text in mails
    )


def import_dialogs(ops: Ops) -> Iterator[tuple[str, Callable[[], QWidget]]]:
    """The name of each dialog, and its factory."""

    def read(name: str, text: str) -> ReadFile:
        return ReadFile(Path(name), read_file(text.encode()))

    refused = ReadFile(Path("old.xls"), CannotReadError(Trouble.PASSWORD))
    files = [read("applications.csv", _TRACKER), read("contacts.vcf", _CARDS), refused]
    yield "import", (lambda: ImportDialog(ops, files))
    own = ReadFile(Path("list.csv"), read_file(_OWN.encode("cp1252")))
    yield "import-columns", (lambda: ImportDialog(ops, [own]))
    names = _names(ops)
    mails = [read("Inbox", _mailbox(names)), read("invitation.ics", _EVENT.format(**names))]
    yield "import-mails", (lambda: MailsDialog(ops, mails))
    yield "import-answers", (lambda: AnswersDialog(ops, list(_answers(ops))))
    postings = [read("posting.html", _POSTING.format(**names)), read("job.txt", _JOB)]
    yield "import-posting", (lambda: ImportDialog(ops, postings))
    event = "Second interview · in 3 days · Fri 27 March, 14:00"
    yield "import-invitation", (lambda: ChooseApplication(ops.queries, [], event))
