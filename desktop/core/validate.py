"""What an entry must have before it can be kept. Dialogs enable OK by it, actions insist on it."""

import re
from datetime import UTC, datetime, timedelta
from enum import StrEnum
from urllib.parse import urlsplit
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

#: A contact may lie this far ahead: another zone's tomorrow, never next week.
_AHEAD = timedelta(days=1)

_EMAIL = re.compile(r"[^\s@<>,;:\"()\[\]\\]+@(?:[^\W_](?:[\w-]*[^\W_])?\.)*[^\W_](?:[\w-]*[^\W_])?")


class Fault(StrEnum):
    """What is wrong with an entry."""

    COMPANY_MISSING = "company_missing"
    ROLE_MISSING = "role_missing"
    NAME_MISSING = "name_missing"
    PROBLEM_MISSING = "problem_missing"
    EMAIL_MALFORMED = "email_malformed"
    URL_MALFORMED = "url_malformed"
    ZONE_UNKNOWN = "zone_unknown"
    IN_FUTURE = "in_future"


def application_faults(
    company: str, role: str, posting_url: str = "", careers_url: str = ""
) -> list[Fault]:
    faults = []
    if not company.strip():
        faults.append(Fault.COMPANY_MISSING)
    if not role.strip():
        faults.append(Fault.ROLE_MISSING)
    if not (is_url(posting_url) and is_url(careers_url)):
        faults.append(Fault.URL_MALFORMED)
    return faults


def person_faults(name: str, email: str = "", profile_url: str = "") -> list[Fault]:
    faults = []
    if not name.strip():
        faults.append(Fault.NAME_MISSING)
    if not is_email(email):
        faults.append(Fault.EMAIL_MALFORMED)
    if not is_url(profile_url):
        faults.append(Fault.URL_MALFORMED)
    return faults


def problem_faults(problem: str) -> list[Fault]:
    return [] if problem.strip() else [Fault.PROBLEM_MISSING]


def interaction_faults(at: datetime, zone: str, now: datetime) -> list[Fault]:
    """`at` is wall-clock time in `zone`, `now` an instant in UTC."""
    if not is_zone(zone):
        return [Fault.ZONE_UNKNOWN]
    instant = at.replace(tzinfo=ZoneInfo(zone)).astimezone(UTC)
    return [Fault.IN_FUTURE] if instant > now + _AHEAD else []


def is_email(text: str) -> bool:
    """Whether `text` has the shape of an address, or is empty. Says nothing about its existence."""
    text = text.strip()
    return not text or (len(text) <= 254 and _EMAIL.fullmatch(text) is not None)


def is_url(text: str) -> bool:
    """Whether `text` is a web address with a host (http or https), or empty."""
    text = text.strip()
    if not text:
        return True
    try:
        parts = urlsplit(text)
        host = parts.hostname
    except ValueError:
        return False
    return parts.scheme in {"http", "https"} and bool(host) and not re.search(r"\s", text)


def is_zone(text: str) -> bool:
    """Whether `text` names a time zone of the IANA database."""
    try:
        ZoneInfo(text)
    except (ZoneInfoNotFoundError, ValueError, OSError):
        return False
    return True
