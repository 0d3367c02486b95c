"""Properties of reading dates from any text: a displayed date is read back as itself."""

import re
from datetime import date, datetime, time, timedelta
from itertools import permutations, product

from hypothesis import given
from hypothesis import strategies as st

from desktop.core.typed_dates import Expectation, Order, Unreadable, read
from desktop.core.typed_phrases import without_end

DATES = st.dates(date(1990, 1, 1), date(2098, 12, 31))
EXPECTATIONS = st.builds(
    lambda today, ahead, order, side, with_time: Expectation(
        today=today,
        shown=datetime.combine(today, time(9)) + timedelta(days=ahead),
        order=order,
        earliest=today if side > 0 else None,
        latest=today if side < 0 else None,
        with_time=with_time,
    ),
    st.dates(date(2024, 1, 1), date(2032, 12, 31)),
    st.integers(-400, 400),
    st.sampled_from(Order),
    st.sampled_from([-1, 0, 1]),
    st.booleans(),
)
WORDS = re.split(
    " ",
    "mon tue wed thu fri sat sun tuesday jan feb mar march may sept dec today tomorrow yesterday "
    "in ago day days week weeks month next last this on at the of noon am pm h st th . / - : , ' a",
)
PIECES = st.one_of(
    st.integers(0, 60).map(str),
    st.integers(0, 31).map("{:02}".format),
    st.sampled_from(["1430", "2026", "2028", "20260324", "1900", "930"]),
    st.sampled_from(WORDS),
)
FORMS = re.split(
    "; ",
    "{d}.{m}.{y}; {d}/{m}/{y}; {m}/{d}/{y}; {y}-{m}-{d}; {d}/{m}; {m}/{d}; {d}.{m}.; {d}; {d}th; "
    "{d} may; may {d}; {d} may {y}; may {d}, {y}; tue {d} may; fri; in {d} days; {m} weeks ago; "
    "in {m} months; tomorrow; last tue; ",
)
DAYS = st.builds(
    lambda day, month, year, form: form.format(d=day, m=month, y=year),
    st.integers(1, 31),
    st.integers(1, 12),
    st.sampled_from(["2026", "2027", "26", "03"]),
    st.sampled_from(FORMS),
)
TIMES = st.builds(
    lambda hour, minute, form: form.format(h=hour, m=minute),
    st.integers(0, 24),
    st.integers(0, 60),
    st.sampled_from(
        ["{h}:{m:02}", "{h}.{m:02}", "{h:02}{m:02}", "{h}pm", "{h}:{m:02}am", "{h}", ""]
    ),
)
TYPED = st.one_of(
    st.text(max_size=20),
    st.lists(st.tuples(PIECES, st.sampled_from(["", " "])), min_size=1, max_size=8).map(
        lambda pieces: "".join(piece + gap for piece, gap in pieces)
    ),
    st.tuples(DAYS, TIMES).map(" ".join),
    st.tuples(TIMES, DAYS).map(" ".join),
)


def shown(at: datetime, *, with_time: bool) -> str:
    """The text of a date as the fields show it."""
    weekday, month = at.strftime("%a %b").split()
    day = f"{weekday} {at.day} {month} {at.year}"
    return f"{day}, {at:%H:%M}" if with_time else day


@given(day=DATES, minutes=st.integers(0, 1439), expected=EXPECTATIONS)
def test_what_is_shown_is_read_as_itself(day: date, minutes: int, expected: Expectation) -> None:
    at = datetime.combine(day, time(9)) + timedelta(minutes=minutes)
    if not expected.with_time:
        at = datetime.combine(day, expected.shown.time())
    assert read(shown(at, with_time=expected.with_time), expected) == at


@given(text=TYPED, expected=EXPECTATIONS)
def test_every_number_that_is_typed_is_in_what_is_read(text: str, expected: Expectation) -> None:
    got = read(text, expected)
    if isinstance(got, Unreadable):
        return
    text = without_end(text.casefold())  # of a range, the start is read
    hours = {got.hour, got.hour % 12 or 12} if re.search(r"\d ?[ap]", text) else {got.hour}
    meanings = [hours, {got.minute}, {got.month}, {got.day}, {got.year, got.year % 100}]
    away = abs((got.date() - expected.today).days)
    months = abs((got.year - expected.today.year) * 12 + got.month - expected.today.month)
    seen = [_meanings(digits) for digits in re.findall(r"\d+", text)]
    readings = [[one for numbers in chosen for one in numbers] for chosen in product(*seen)]
    own = [[n for n in numbers if n not in {0, away, away // 7, months}] for numbers in readings]
    assert any(
        all(number in meaning for number, meaning in zip(numbers, order, strict=True))
        for numbers in own
        for order in permutations(meanings, min(len(numbers), 5))
        if len(numbers) <= len(meanings)
    ), (text, got)


def _meanings(digits: str) -> list[list[int]]:
    """The numbers that a run of digits may stand for: 1430 is a year, or hour and minutes."""
    number = int(digits)
    parts = [[number]]
    if len(digits) in {3, 4}:
        parts.append([number // 100, number % 100])
    if len(digits) == 8:
        parts.append([number // 10_000, number // 100 % 100, number % 100])
    return parts
