"""Once a week is enough: at least seven days after the last contact, whoever it was with."""

from datetime import date

from desktop.advice.model import Why, WhyKind
from desktop.advice.situation import Situation


def spaced(s: Situation, day: date, why: Why) -> tuple[date, Why]:
    """The day moved past the spacing and into the present; the reason says what it waits for."""
    later = s.spaced(day)
    if s.last is not None and later > max(day, s.today):
        params: dict[str, str | int] = {"last": s.last.isoformat(), "days": s.cadence.spacing.days}
        return later, Why(WhyKind.SPACING, params)
    return s.from_today(later), why
