"""The fast comparisons of timelines agree with those that the advice makes of the records."""

from datetime import UTC, datetime, timedelta

from hypothesis import given, settings
from hypothesis import strategies as st

from desktop.advice.employer_time import came_after, contacted_at, employer_time
from desktop.core.instants import starts_at, was_held
from desktop.core.moment import Moment
from desktop.core.records import ApplicationRecord
from desktop.insight.timeline import timelines
from desktop.insight.waits import next_word
from tests.insight.rows import heard, job, met, rows_of

_ZONES = ("UTC", "Europe/Berlin", "America/New_York", "Pacific/Apia", "Australia/Lord_Howe")
#: Clocks change in Berlin on 29 March 2026, in New York on 8 March, on Lord Howe on 5 April.
_FIRST = datetime(2026, 3, 7, 21)
_WALLS = st.integers(0, 30 * 48).map(lambda halves: _FIRST + timedelta(minutes=30 * halves))
_DATED = st.tuples(_WALLS, st.sampled_from(_ZONES))


@settings(max_examples=150)
@given(st.lists(_DATED, min_size=1, max_size=4), st.lists(_DATED, max_size=4), _WALLS)
def test_days_and_order_are_those_of_the_advice(
    interviews: list[tuple[datetime, str]],
    contacts: list[tuple[datetime, str]],
    today: datetime,
) -> None:
    now = Moment(today.replace(tzinfo=UTC), "Europe/Berlin")
    agreed = [met(wall.isoformat(), zone=zone) for wall, zone in interviews]
    words = [heard(wall.isoformat(), zone=zone) for wall, zone in contacts]
    (timeline,) = timelines(rows_of([job(), *agreed, *words]), now)
    record = ApplicationRecord(application=job(), interviews=tuple(agreed), contacts=tuple(words))
    time = employer_time(record, now.zone)
    known = [one for one in words if time.day_of(one) <= time.day_at(now.utc)]
    held = [one for one in agreed if was_held(one, now.utc)]
    assert timeline.today == time.day_at(now.utc).toordinal()
    assert len(timeline.ahead) == len(agreed) - len(held)
    last = {time.day(one.starts, one.zone): one for one in sorted(held, key=starts_at)}
    assert [meeting.day for meeting in timeline.meetings] == [
        day.toordinal() for day in sorted(last)
    ]
    for meeting in timeline.meetings:
        interview = last[min(day for day in last if day.toordinal() == meeting.day)]
        after = [one for one in known if came_after(one, interview)]
        first = min(after, key=contacted_at, default=None)
        expected = None if first is None else time.day_of(first).toordinal()
        if not timeline.ahead:
            assert next_word(timeline, meeting) == expected
