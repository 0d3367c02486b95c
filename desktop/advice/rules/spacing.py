"""Once a week is enough: at least seven days after the last contact, whoever it was with."""

from datetime import date

from desktop.advice.dated_case import DatedCase
from desktop.advice.model import Why, WhyKind


def spaced(s: DatedCase, day: date, why: Why) -> tuple[date, Why]:
    """The day moved past the spacing and into the present.

    The reason is the later of the two: also when both are over, a letter that follows another one
    is due because of the week since then, and not because of an interview long ago.
    """
    later = s.spaced(day)
    if s.last is not None and later > day:
        params: dict[str, str | int] = {"last": s.last.isoformat(), "days": s.cadence.spacing.days}
        why = Why(WhyKind.SPACING, params)
    return s.from_today(later), why
