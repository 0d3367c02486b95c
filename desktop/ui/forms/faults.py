"""Error messages of the forms, by row."""

from collections.abc import Iterable, Mapping

from PySide6.QtCore import QCoreApplication

from desktop.core.validate import Fault, is_url, web_address
from desktop.wording.marking import QT_TRANSLATE_NOOP
from desktop.wording.names import in_sentence

_SENTENCES = {
    Fault.COMPANY_MISSING: QT_TRANSLATE_NOOP("Faults", "Which company is it?"),
    Fault.ROLE_MISSING: QT_TRANSLATE_NOOP("Faults", "Which role is it?"),
    Fault.NAME_MISSING: QT_TRANSLATE_NOOP("Faults", "What is the name?"),
    Fault.PROBLEM_MISSING: QT_TRANSLATE_NOOP("Faults", "What is the problem?"),
    Fault.QUESTION_MISSING: QT_TRANSLATE_NOOP("Faults", "What did they ask?"),
    Fault.POSTING_MISSING: QT_TRANSLATE_NOOP("Faults", "Paste the text of the posting."),
    Fault.POSTING_TOO_LONG: QT_TRANSLATE_NOOP(
        "Faults", "This is too long for a posting. Keep the part about the job."
    ),
    Fault.DOCUMENT_MISSING: QT_TRANSLATE_NOOP("Faults", "Which document is it?"),
    Fault.EMAIL_MALFORMED: QT_TRANSLATE_NOOP("Faults", "An address looks like name@example.com."),
    Fault.URL_MALFORMED: QT_TRANSLATE_NOOP("Faults", "A web address looks like www.example.com."),
    Fault.ZONE_UNKNOWN: QT_TRANSLATE_NOOP("Faults", "Choose a time zone from the list."),
    Fault.IN_FUTURE: QT_TRANSLATE_NOOP(
        "Faults", "This lies in the future. Enter a contact once it has happened."
    ),
}
#: The row of each fault; rows have the same names in all dialogs.
_ROWS = {
    Fault.COMPANY_MISSING: "company",
    Fault.ROLE_MISSING: "role",
    Fault.NAME_MISSING: "name",
    Fault.PROBLEM_MISSING: "problem",
    Fault.QUESTION_MISSING: "question",
    Fault.POSTING_MISSING: "text",
    Fault.POSTING_TOO_LONG: "text",
    Fault.DOCUMENT_MISSING: "name",
    Fault.EMAIL_MALFORMED: "email",
    Fault.ZONE_UNKNOWN: "zone",
    Fault.IN_FUTURE: "when",
}


def sentence(fault: Fault) -> str:
    return QCoreApplication.translate("Faults", _SENTENCES[fault])


def invalid_email(text: str) -> str:
    """The message for `text` in a list of mail addresses."""
    words = QCoreApplication.translate("Faults", "“{text}” is not an e-mail address.")
    return words.format(text=in_sentence(text))


def by_row(faults: Iterable[Fault]) -> dict[str, str]:
    """The message for each row, but for malformed web addresses (`url_faults`)."""
    return {_ROWS[fault]: sentence(fault) for fault in faults if fault in _ROWS}


def url_faults(addresses: Mapping[str, str]) -> dict[str, str]:
    """The message for each row whose web address is malformed; `addresses` is text by row.

    One without a scheme is not: it is stored with it (`web_address`).
    """
    return {
        row: sentence(Fault.URL_MALFORMED)
        for row, text in addresses.items()
        if not is_url(web_address(text))
    }
