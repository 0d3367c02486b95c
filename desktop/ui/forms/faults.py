"""What is wrong with an entry, said beside the field."""

from collections.abc import Iterable, Mapping

from PySide6.QtCore import QCoreApplication

from desktop.core.validate import Fault, is_url
from desktop.wording.marking import QT_TRANSLATE_NOOP
from desktop.wording.names import within

_SENTENCES = {
    Fault.COMPANY_MISSING: QT_TRANSLATE_NOOP("Faults", "Which company is it?"),
    Fault.ROLE_MISSING: QT_TRANSLATE_NOOP("Faults", "Which role is it?"),
    Fault.NAME_MISSING: QT_TRANSLATE_NOOP("Faults", "What is the name?"),
    Fault.PROBLEM_MISSING: QT_TRANSLATE_NOOP("Faults", "What is the problem?"),
    Fault.EMAIL_MALFORMED: QT_TRANSLATE_NOOP("Faults", "An address looks like name@example.com."),
    Fault.URL_MALFORMED: QT_TRANSLATE_NOOP(
        "Faults", "A web address begins with https:// or http://."
    ),
    Fault.ZONE_UNKNOWN: QT_TRANSLATE_NOOP("Faults", "Choose a time zone from the list."),
    Fault.IN_FUTURE: QT_TRANSLATE_NOOP(
        "Faults", "This lies in the future. Enter a contact once it has happened."
    ),
}
#: The row that a fault belongs to, by its name in every dialog.
_ROWS = {
    Fault.COMPANY_MISSING: "company",
    Fault.ROLE_MISSING: "role",
    Fault.NAME_MISSING: "name",
    Fault.PROBLEM_MISSING: "problem",
    Fault.EMAIL_MALFORMED: "email",
    Fault.ZONE_UNKNOWN: "zone",
    Fault.IN_FUTURE: "when",
}


def sentence(fault: Fault) -> str:
    return QCoreApplication.translate("Faults", _SENTENCES[fault])


def no_address(text: str) -> str:
    """What is wrong where one of several addresses is none."""
    words = QCoreApplication.translate("Faults", "“{text}” is not an e-mail address.")
    return words.format(text=within(text))


def by_row(faults: Iterable[Fault]) -> dict[str, str]:
    """The sentence for each row. Malformed web addresses belong to no certain one: `web_rows`."""
    return {_ROWS[fault]: sentence(fault) for fault in faults if fault in _ROWS}


def web_rows(addresses: Mapping[str, str]) -> dict[str, str]:
    """The sentence for each row whose address is none, from the text of each."""
    return {
        row: sentence(Fault.URL_MALFORMED) for row, text in addresses.items() if not is_url(text)
    }
