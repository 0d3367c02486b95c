"""An application typed in one line in German, French or Spanish, on Tuesday 1 December 2026."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import date, datetime

import pytest
from PySide6.QtWidgets import QApplication

from desktop.advice.calendars import calendar_for
from desktop.advice.promise_words import read_promise
from desktop.core.typed_application import TypedApplication, read_application
from desktop.core.typed_dates import Expectation
from desktop.wording import languages
from desktop.wording.typed_dates import in_english
from tests.support.interface_language import changed_system

TODAY = date(2026, 12, 1)
EXPECTED = Expectation(today=TODAY, shown=datetime(2026, 12, 1, 9, 0))
UseLanguage = Callable[[str], None]


@pytest.fixture
def use_language(monkeypatch: pytest.MonkeyPatch, qapp: QApplication) -> Iterator[UseLanguage]:
    with changed_system(monkeypatch) as use_system:

        def use(language: str) -> None:
            use_system("C")
            monkeypatch.setattr(languages, "current", lambda: language)

        yield use


def is_promise(words: str) -> bool:
    return read_promise(words, TODAY, calendar_for("DE")).day is not None


def at(day: int, hour: int, minute: int = 0, *, month: int = 11) -> datetime:
    return datetime(2026, month, day, hour, minute)


def met(when: datetime, people: str, promise: str = "") -> TypedApplication:
    return TypedApplication(
        company="Bluefin", role="Baker", when=when, people=people, promise=promise
    )


READ = [
    # a past day, and who it was with
    ("de", "letzten Donnerstag um 10:30, Herr Huber", met(at(26, 10, 30), "Herr Huber")),
    ("de", "vorgestern 15h, Mag. Gruber", met(at(29, 15), "Mag. Gruber")),
    ("de", "letzte Woche Mittwoch, Frau Klein", met(at(25, 9), "Frau Klein")),
    ("de", "Gespräch am letzten Donnerstag um halb elf, Eva", met(at(26, 10, 30), "Eva")),
    ("fr", "mardi dernier 14h30, Mme Dupont", met(at(24, 14, 30), "Mme Dupont")),
    ("fr", "avant-hier 15h, Monsieur Bernard", met(at(29, 15), "Monsieur Bernard")),
    ("fr", "ce matin 9h30, Mme Le Goff", met(at(1, 9, 30, month=12), "Mme Le Goff")),
    ("fr", "entretien il y a trois jours à 9h, Sophie Moreau", met(at(28, 9), "Sophie Moreau")),
    ("es", "el jueves pasado a las 10:30, Ing. Ramírez", met(at(26, 10, 30), "Ing. Ramírez")),
    ("es", "anteayer a las 15h, Dña. Carmen Ruiz", met(at(29, 15), "Dña. Carmen Ruiz")),
    (
        "es",
        "el lunes 30 de noviembre a las 4 de la tarde, Lic. Hernández",
        met(at(30, 16), "Lic. Hernández"),
    ),
    ("es", "entrevista hace una semana a las 11, Mar López", met(at(24, 11), "Mar López")),
    # a range of times
    ("de", "Do. 26.11. 14:00-15:00, Lisa Meier", met(at(26, 14), "Lisa Meier")),
    ("fr", "vendredi 27 novembre de 14h à 15h, Mme Nguyen", met(at(27, 14), "Mme Nguyen")),
    ("es", "el lunes 30/11 de 10 a 11, Javier", met(at(30, 10), "Javier")),
    # commas in the date
    (
        "de",
        "am Dienstag, den 24. November um 14 Uhr, Frau Dr. Heide",
        met(at(24, 14), "Frau Dr. Heide"),
    ),
    ("de", "Di, 24. 11., 14 Uhr, Eva", met(at(24, 14), "Eva")),
    ("de", "gestern, Montag, den 30.11., 11 Uhr, Eva", met(at(30, 11), "Eva")),
    ("fr", "le mardi, 24 novembre, à 14h, Mme Mars", met(at(24, 14), "Mme Mars")),
    ("es", "el martes, 24 de noviembre, a las 14:00, Eva", met(at(24, 14), "Eva")),
    # with a promise
    (
        "de",
        "heute Nachmittag um halb drei, Antwort bis Freitag, den 11. Dezember, Eva",
        met(at(1, 14, 30, month=12), "Eva", "Antwort bis Freitag, den 11. Dezember"),
    ),
    (
        "fr",
        "mercredi dernier à midi et demi, Eva, réponse sous quinzaine",
        met(at(25, 12, 30), "Eva", "réponse sous quinzaine"),
    ),
    (
        "es",
        "ayer por la tarde a las 4, me llaman el viernes, Eva",
        met(at(30, 16), "Eva", "me llaman el viernes"),
    ),
    # an hour of the night or of the afternoon
    ("de", "gestern um 3, Eva", met(at(30, 15), "Eva")),
    ("fr", "hier à 3h, Eva", met(at(30, 15), "Eva")),
    ("es", "ayer a las 4, Eva", met(at(30, 16), "Eva")),
]


@pytest.mark.parametrize(("language", "line", "expected"), READ)
def test_the_day_of_an_interview_is_read_from_a_line(
    language: str, line: str, expected: TypedApplication, use_language: UseLanguage
) -> None:
    use_language(language)
    made = read_application(f"Bluefin, Baker, {line}", EXPECTED, is_promise, in_english)
    assert made == expected


@pytest.mark.parametrize(
    ("language", "line", "day"),
    [
        ("de", "beworben letzten Dienstag", 24),
        ("de", "beworben am Montag, den 23. November", 23),
        ("de", "habe mich beworben vor einer Woche", 24),
        ("de", "am 20.11. beworben", 20),
        ("de", "habe mich letzten Dienstag beworben", 24),
        ("fr", "candidaté mardi dernier", 24),
        ("fr", "j’ai postulé avant-hier", 29),
        ("es", "postulado el lunes pasado", 30),
        ("es", "he solicitado hace una semana", 24),
    ],
)
def test_the_day_of_an_application_is_read_from_a_line(
    language: str, line: str, day: int, use_language: UseLanguage
) -> None:
    use_language(language)
    made = read_application(f"Bluefin, Baker, {line}, Eva", EXPECTED, is_promise, in_english)
    said = TypedApplication(company="Bluefin", role="Baker", people="Eva")
    assert made == replace(said, applied_on=date(2026, 11, day))


@pytest.mark.parametrize(
    ("language", "part"),
    [
        ("de", "letzte Woche"),
        ("de", "heute Nachmittag"),
        ("de", "vor einer Stunde"),
        ("de", "letztes Wochenende"),
        ("de", "neulich"),
        ("de", "letztes Jahr"),
        ("de", "im Oktober beworben"),
        ("de", "Dienstag, den 25. November um 14 Uhr"),
        ("de", "gestern 11 Uhr Teams"),
        ("de", "beworben Anfang November"),
        ("fr", "la semaine dernière"),
        ("fr", "ce matin"),
        ("fr", "il y a une heure"),
        ("fr", "le week-end dernier"),
        ("fr", "l’année dernière"),
        ("fr", "candidaté en octobre"),
        ("fr", "mercredi, le 24 novembre à 14h"),
        ("fr", "candidaté la semaine dernière"),
        ("es", "la semana pasada"),
        ("es", "esta mañana"),
        ("es", "hace una hora"),
        ("es", "el fin de semana pasado"),
        ("es", "el mes pasado"),
        ("es", "postulado en octubre"),
        ("es", "el viernes 27 por la mañana"),
        ("es", "el miércoles, 24 de noviembre, a las 14:00"),
        ("es", "me postulé la semana pasada"),
    ],
)
def test_a_date_that_is_not_understood_is_no_person_and_no_promise(
    language: str, part: str, use_language: UseLanguage
) -> None:
    use_language(language)
    made = read_application(f"Bluefin, Baker, {part}, Eva", EXPECTED, is_promise, in_english)
    assert made == TypedApplication(company="Bluefin", role="Baker", people="Eva", unread=part)


@pytest.mark.parametrize(
    ("language", "person"),
    [
        ("de", "Frau Sonntag"),
        ("de", "Herr Freitag"),
        ("de", "Frau Mai"),
        ("de", "Di Maria"),
        ("de", "Mo und Jan"),
        ("de", "Mo Salah"),
        ("fr", "Mme Dimanche"),
        ("fr", "Mme Mars"),
        ("es", "Sra. Domingo"),
        ("es", "Plácido Domingo"),
        ("es", "Mar"),
        ("de", "Jan Berg"),
        ("de", "Juli Zeh"),
        ("de", "April Jones"),
        ("de", "Frau Mai (Personal)"),
        ("fr", "M. Avril"),
        ("fr", "Août Martin"),
        ("fr", "Mai Nguyen"),
        ("fr", "M. Avril (RH)"),
        ("es", "Abril Ruiz"),
        ("es", "Julio Iglesias (RRHH)"),
    ],
)
def test_a_name_that_is_also_a_day_stays_a_name(
    language: str, person: str, use_language: UseLanguage
) -> None:
    use_language(language)
    line = f"Bluefin, Baker, 24.11. 14:00, {person}"
    made = read_application(line, EXPECTED, is_promise, in_english)
    assert made == TypedApplication(company="Bluefin", role="Baker", when=at(24, 14), people=person)


@pytest.mark.parametrize(
    ("language", "promise"),
    [
        ("de", "im April"),
        ("de", "Mai 2027"),
        ("de", "Ende Mai"),
        ("de", "Antwort Freitag"),
        ("fr", "en avril"),
        ("fr", "mai 2027"),
        ("fr", "début mai"),
        ("es", "en abril"),
        ("es", "mayo 2027"),
        ("es", "a mediados de mayo"),
    ],
)
def test_a_month_without_a_name_is_a_promise(
    language: str, promise: str, use_language: UseLanguage
) -> None:
    use_language(language)
    line = f"Bluefin, Baker, 24.11. 14:00, Eva, {promise}"
    made = read_application(line, EXPECTED, is_promise, in_english)
    assert made == met(at(24, 14), "Eva", promise)


@pytest.mark.parametrize(
    ("language", "day"), [("de", "3. April"), ("fr", "3 avril"), ("es", "3 de abril")]
)
def test_a_day_of_a_month_is_a_day(language: str, day: str, use_language: UseLanguage) -> None:
    use_language(language)
    made = read_application(f"Bluefin, Baker, {day} 14:00, Eva", EXPECTED, is_promise, in_english)
    assert (made.when is not None and (made.when.month, made.when.day), made.people) == (
        (4, 3),
        "Eva",
    )
