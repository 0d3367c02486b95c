"""Dates, times and numbers as the region writes them, with names in the interface's language."""

import re
from collections.abc import Iterator
from datetime import date, datetime, time

import pytest
from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QApplication

from desktop import wording
from desktop.wording import dates, languages
from desktop.wording.region import region, use_language
from desktop.wording.typed_dates import in_english
from tests.support.interface_language import UseSystem, changed_system

TODAY = date(2026, 11, 22)
AT = datetime(2026, 11, 24, 13, 30)


@pytest.fixture
def use_system(monkeypatch: pytest.MonkeyPatch, qapp: QApplication) -> Iterator[UseSystem]:
    with changed_system(monkeypatch) as use:
        yield use


def plain(text: str) -> str:
    """Without the narrow spaces of Qt's locales."""
    return re.sub(r"\s", " ", text)


@pytest.mark.parametrize(
    ("system", "words"),
    [
        ("C", "in 2 days · Tue 24 November, 13:30"),
        ("en_GB", "in 2 days · Tue 24 November, 13:30"),
        ("en_US", "in 2 days · Tue, Nov 24, 1:30 PM"),
        ("en_CA", "in 2 days · Tue, Nov 24, 1:30 p.m."),
        ("en_AU", "in 2 days · Tue 24 November, 1:30 pm"),
        ("de_DE", "in 2 days · Tue 24 November, 13:30"),
    ],
)
def test_english_is_written_as_the_region_does_it(
    system: str, words: str, use_system: UseSystem
) -> None:
    use_system(system)
    assert plain(wording.when_at(AT, TODAY)) == words


def test_the_united_states_write_every_date_with_the_month_first(use_system: UseSystem) -> None:
    use_system("en_US")
    on = AT.date()
    assert dates.short_day(on) == "Tue, Nov 24, 2026"
    assert dates.full_day(on) == "Tue, Nov 24, 2026"
    assert dates.full_date(on) == "November 24, 2026"
    assert dates.long_day(on) == "Tuesday, November 24"
    assert dates.day_and_month(on) == "Nov 24"
    assert wording.day(on, date(2028, 1, 1)) == "Tue, Nov 24, 2026"


@pytest.mark.parametrize(
    ("system", "language", "words"),
    [
        ("de_DE", "de", "Dienstag 09:05 1.234"),
        ("de_AT", "de", "Dienstag 09:05 1 234"),
        ("de_CH", "de", "Dienstag 09:05 1'234"),
        ("en_US", "de", "Dienstag 9:05 AM 1.234"),
        ("fr_FR", "fr", "mardi 09:05 1 234"),
        ("es_ES", "es", "martes 9:05 1234"),
        ("es_MX", "es", "martes 9:05 a.m. 1,234"),
        ("en_US", "en", "Tuesday 9:05 AM 1,234"),
    ],
)
def test_names_are_in_the_language_and_the_rest_follows_the_region(
    system: str, language: str, words: str, use_system: UseSystem, monkeypatch: pytest.MonkeyPatch
) -> None:
    use_system(system)
    monkeypatch.setattr(languages, "current", lambda: language)
    name, number = dates.weekday(AT.date()), wording.locale().toString(1234)
    assert plain(f"{name} {wording.clock_time(time(9, 5))} {number}") == words


@pytest.mark.parametrize(
    ("language", "on", "words"),
    [
        ("fr", date(2026, 3, 1), "dim. 1er mars"),
        ("fr", date(2026, 3, 11), "mer. 11 mars"),
        ("es", date(2026, 3, 1), "dom 1 mar"),
    ],
)
def test_the_first_of_a_month_is_an_ordinal_in_french(
    language: str, on: date, words: str, use_system: UseSystem, monkeypatch: pytest.MonkeyPatch
) -> None:
    use_system("C")
    monkeypatch.setattr(languages, "current", lambda: language)
    assert dates.day(on).startswith(words)


@pytest.mark.parametrize(
    ("system", "first"),
    [
        ("C", date(2026, 11, 16)),
        ("en_GB", date(2026, 11, 16)),
        ("en_US", date(2026, 11, 22)),
        ("de_DE", date(2026, 11, 16)),
    ],
)
def test_a_week_begins_as_in_the_region(system: str, first: date, use_system: UseSystem) -> None:
    use_system(system)
    assert dates.week_start(TODAY) == first
    assert dates.week_start(first) == first


def test_qts_own_fields_follow_the_region_unless_it_is_unknown(use_system: UseSystem) -> None:
    before = QLocale().name()
    use_system("C")
    use_language()
    assert QLocale().name() == before
    use_system("en_US")
    use_language()
    assert QLocale().name() == region().locale.name() == "en_US"


@pytest.mark.parametrize(
    ("language", "typed", "english"),
    [
        ("en", "Di., 24. Nov. 2026", "Di., 24. Nov. 2026"),
        ("de", "Di., 24. Nov. 2026, 13:30", "tuesday, 24 november 2026, 13:30"),
        ("de", "den 3. März um 9 Uhr", "3 march 9h"),
        ("de", "Mi", "wednesday"),
        ("de", "24.3.", "24.3."),
        ("de", "24.3.2027 14:00", "24.3.2027 14:00"),
        ("fr", "mar. 3 mars 2026", "tuesday 3 march 2026"),
        ("fr", "24 déc. à 9:00", "24 december 9:00"),
        ("fr", "le 1 août", "1 august"),
        ("fr", "dim. 1er mars 2026", "sunday 1 march 2026"),
        ("es", "mar 3 mar 2026", "tuesday 3 march 2026"),
        ("es", "el 24 de noviembre", "24 november"),
        ("es", "miércoles", "wednesday"),
        ("es", "blau", "blau"),
        ("de", "Mittwoch um halb drei", "wednesday 2:30"),
        ("de", "Dienstag, Viertel vor vier nachmittags", "tuesday, 3:45pm"),
        ("fr", "lundi à midi et demi", "monday 12:30"),
        ("fr", "mardi à quinze heures trente", "tuesday 15:30"),
        ("es", "el lunes a las cinco menos cuarto", "monday 4:45"),
        ("es", "el martes al mediodía", "tuesday 12:00"),
        ("es", "martes tres y media", "tuesday 3:30"),
        ("es", "el 3 de marzo, mediodía", "3 march, noon"),
        ("es", "el viernes a medianoche", "friday midnight"),
        ("de", "Dienstagmittag", "tuesday 12:00"),
        ("de", "24.3. mittags", "24.3 noon"),
        ("de", "Freitag um Mitternacht", "friday midnight"),
        ("fr", "le 3 mars midi", "3 march noon"),
        ("fr", "vendredi à minuit", "friday midnight"),
    ],
)
def test_typed_dates_are_read_with_the_names_of_the_language(
    language: str, typed: str, english: str, use_system: UseSystem, monkeypatch: pytest.MonkeyPatch
) -> None:
    use_system("C")
    monkeypatch.setattr(languages, "current", lambda: language)
    assert in_english(typed) == english
