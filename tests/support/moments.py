"""Moments of days, in UTC."""

from datetime import UTC, date, datetime, time

from desktop.core.moment import Moment


def noon(on: date) -> Moment:
    return Moment(datetime.combine(on, time(12), UTC), "UTC")


def evening(on: date) -> Moment:
    """18:00: every interview of the day is over."""
    return Moment(datetime.combine(on, time(18), UTC), "UTC")


def midnight(on: date) -> datetime:
    """The instant at which the day begins."""
    return datetime.combine(on, time(), UTC)
