"""The day on which the promises of these tests are made, and their calendars."""

from datetime import date

from desktop.core.workdays import WorkCalendar

SAID = date(2026, 3, 24)
HOLIDAYS = frozenset({date(2026, 4, 3), date(2026, 4, 6), date(2026, 5, 25)})
BRITISH = WorkCalendar("GB", frozenset({5, 6}), HOLIDAYS.__contains__)
AMERICAN = WorkCalendar("US", frozenset({5, 6}), HOLIDAYS.__contains__)
GULF = WorkCalendar("SA", frozenset({4, 5}), lambda _day: False)
FRIDAYS_OFF = WorkCalendar("DJ", frozenset({4}), lambda _day: False)
ALWAYS = WorkCalendar("XX", frozenset(), lambda _day: False)
