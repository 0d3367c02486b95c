"""Validation of entries: forms enable OK by it, and actions require it."""

import re
import unicodedata
from datetime import UTC, datetime, timedelta
from enum import StrEnum
from urllib.parse import urlsplit
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from desktop.core.patterns import pattern
from desktop.core.text import one_line

#: A contact may be this far in the future, to allow for time zones.
_AHEAD = timedelta(days=1)

# Maximum octets of an address and its local part in SMTP (RFC 5321, 4.5.3.1), and of a DNS label.
_LONGEST_ADDRESS = 254
_LONGEST_LOCAL = 64
_LONGEST_LABEL = 63
#: Letters of the shortest top-level domains.
_SHORTEST_TOP = 2
#: What stands before the colon of an address: of an http address with slipped slashes, and of any.
_HTTP = pattern(r"(?i)(https?)(?::/?|//)(?=[^\s/])")
_SCHEME = pattern(r"(?i)(?:[a-z][a-z0-9+-]*:(?!\d)|[a-z][a-z0-9+.-]*://)")
#: An address that lacks its scheme: a host, and perhaps a port and a path.
_BARE_URL = pattern(r"(?://)?(?P<host>[^\s/?#@:,;]+)(?::\d{1,5})?(?:[/?#]\S*)?")
#: Ends of files that are no ends of hosts: "cv.pdf" is no web address.
_FILE_ENDS = frozenset(
    {
        "csv", "doc", "docx", "htm", "html", "jpeg", "jpg", "msg", "odt", "pages", "pdf", "png",
        "rtf", "txt", "xls", "xlsx",
    }
)  # fmt: skip
#: Most web addresses; to take them apart takes ten times as long.
_PLAIN_URL = pattern(r"https?://[a-z0-9][a-z0-9.-]*(?:[/?#][!-~]*)?")
# A dot-atom (RFC 5322, 3.2.3) with non-ASCII letters (RFC 6531). Quoted local parts are refused:
# they are far more often a typing error than an address in use.
_LOCAL = pattern(r"[\w!#$%&'*+/=?^`{|}~-]+(?:\.[\w!#$%&'*+/=?^`{|}~-]+)*")


#: Characters of a kept posting; they are read with the record and stand in the search index.
LONGEST_POSTING = 100_000


class Fault(StrEnum):
    """A validation error."""

    COMPANY_MISSING = "company_missing"
    ROLE_MISSING = "role_missing"
    NAME_MISSING = "name_missing"
    PROBLEM_MISSING = "problem_missing"
    QUESTION_MISSING = "question_missing"
    POSTING_MISSING = "posting_missing"
    POSTING_TOO_LONG = "posting_too_long"
    DOCUMENT_MISSING = "document_missing"
    EMAIL_MALFORMED = "email_malformed"
    URL_MALFORMED = "url_malformed"
    ZONE_UNKNOWN = "zone_unknown"
    IN_FUTURE = "in_future"


def application_faults(
    company: str, role: str, posting_url: str = "", careers_url: str = ""
) -> list[Fault]:
    faults = []
    if not one_line(company):
        faults.append(Fault.COMPANY_MISSING)
    if not one_line(role):
        faults.append(Fault.ROLE_MISSING)
    if not (is_url(posting_url) and is_url(careers_url)):
        faults.append(Fault.URL_MALFORMED)
    return faults


def person_faults(name: str, email: str = "", profile_url: str = "") -> list[Fault]:
    faults = []
    if not one_line(name):
        faults.append(Fault.NAME_MISSING)
    if not is_email(email):
        faults.append(Fault.EMAIL_MALFORMED)
    if not is_url(profile_url):
        faults.append(Fault.URL_MALFORMED)
    return faults


def problem_faults(problem: str) -> list[Fault]:
    return [] if one_line(problem) else [Fault.PROBLEM_MISSING]


def question_faults(question: str) -> list[Fault]:
    return [] if one_line(question) else [Fault.QUESTION_MISSING]


def posting_faults(text: str) -> list[Fault]:
    if len(text) > LONGEST_POSTING:
        return [Fault.POSTING_TOO_LONG]
    return [] if one_line(text) else [Fault.POSTING_MISSING]


def document_faults(name: str) -> list[Fault]:
    return [] if one_line(name) else [Fault.DOCUMENT_MISSING]


def contact_faults(at: datetime, zone: str, now: datetime) -> list[Fault]:
    """`at` is wall-clock time in `zone`, `now` an instant in UTC."""
    if not is_zone(zone):
        return [Fault.ZONE_UNKNOWN]
    instant = at.replace(tzinfo=ZoneInfo(zone)).astimezone(UTC)
    return [Fault.IN_FUTURE] if instant > now + _AHEAD else []


def is_email(text: str) -> bool:
    """Whether `text` is empty or has the syntax of an internet mail address.

    Hosts may be in any script (IDNA). Whether the address exists is not checked.
    """
    text = one_line(text)
    local, _, host = text.rpartition("@")
    return not text or (
        _LOCAL.fullmatch(local) is not None
        and len(local.encode()) <= _LONGEST_LOCAL
        and _is_host(host)
        and len(local.encode()) + 1 + len(ascii_host(host)) <= _LONGEST_ADDRESS
    )


def ascii_host(host: str) -> str:
    """`host` as ASCII: "xn--bcher-kva.example" for "bücher.example".

    Follows IDNA 2008 (RFC 5891), as mail programs and browsers do: "ß" is kept. The standard
    library's codec is IDNA 2003, which maps it to "ss".
    """
    labels = unicodedata.normalize("NFKC", host.lower()).split(".")
    return ".".join(
        label if label.isascii() else f"xn--{label.encode('punycode').decode()}" for label in labels
    )


def _is_host(host: str) -> bool:
    labels = host.split(".")
    return len(labels) > 1 and not labels[-1].isdigit() and all(map(_is_label, labels))


def _is_label(label: str) -> bool:
    letters = all(c.isalnum() or c == "-" or unicodedata.category(c)[0] == "M" for c in label)
    whole = letters and label[:1].isalnum() and not label.endswith("-")
    return whole and len(ascii_host(label)) <= _LONGEST_LABEL


def is_url(text: str) -> bool:
    """Whether `text` is empty or an http(s) address with a host."""
    text = one_line(text)
    if not text or _PLAIN_URL.fullmatch(text):
        return True
    try:
        parts = urlsplit(text)
        host = parts.hostname
    except ValueError:
        return False
    return parts.scheme in {"http", "https"} and bool(host) and not re.search(r"\s", text)


def web_address(text: str) -> str:
    """`text` with the scheme that people leave out: "https://" before "www.example.com/jobs".

    What is no address even then stays as it is, for `is_url` to refuse.
    """
    text = one_line(text).removeprefix("<").removesuffix(">")
    if http := _HTTP.match(text):
        return f"{http[1].lower()}://{text[http.end() :]}"
    if _SCHEME.match(text):
        return text
    bare = _BARE_URL.fullmatch(text.rstrip(".,;"))
    if bare is None or not _is_host(bare["host"]):
        return text
    end = bare["host"].rpartition(".")[2].lower()
    if len(end) < _SHORTEST_TOP or end in _FILE_ENDS:
        return text
    return f"https://{bare[0].removeprefix('//')}"


def is_zone(text: str) -> bool:
    """Whether `text` is the name of an IANA time zone."""
    try:
        ZoneInfo(text)
    except (ZoneInfoNotFoundError, ValueError, OSError):
        return False
    return True
