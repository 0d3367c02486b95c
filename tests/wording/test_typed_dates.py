"""Days and times as people type them in German, French and Spanish, on Tuesday 1 December 2026."""

from collections.abc import Callable, Iterator
from datetime import date, datetime

import pytest
from PySide6.QtWidgets import QApplication

from desktop.core.typed_dates import Expectation, Unreadable, UnreadableReason, read
from desktop.wording import languages
from desktop.wording.typed_dates import in_english
from tests.support.interface_language import changed_system

TODAY = date(2026, 12, 1)
ANY = Expectation(today=TODAY, shown=datetime(2026, 12, 1, 9, 0))
UseLanguage = Callable[[str], None]


@pytest.fixture
def use_language(monkeypatch: pytest.MonkeyPatch, qapp: QApplication) -> Iterator[UseLanguage]:
    with changed_system(monkeypatch) as use_system:

        def use(language: str) -> None:
            use_system("C")
            monkeypatch.setattr(languages, "current", lambda: language)

        yield use


GERMAN = [
    # days from today
    ("vorgestern", "2026-11-29T09:00"),
    ("vorgestern 16 Uhr", "2026-11-29T16:00"),
    ("übermorgen 8:15 Uhr", "2026-12-03T08:15"),
    ("uebermorgen", "2026-12-03T09:00"),
    ("vor drei Tagen", "2026-11-28T09:00"),
    ("vor 10 Tagen", "2026-11-21T09:00"),
    ("vor einer Woche", "2026-11-24T09:00"),
    ("heute vor zwei Wochen", "2026-11-17T09:00"),
    ("vor acht Tagen", "2026-11-24T09:00"),
    ("vor drei Monaten", "2026-09-01T09:00"),
    ("in drei Tagen um 9 Uhr", "2026-12-04T09:00"),
    ("in einem Monat", "2027-01-01T09:00"),
    # days of the week
    ("letzten Donnerstag um 10:30", "2026-11-26T10:30"),
    ("am letzten Do um 10:30", "2026-11-26T10:30"),
    ("vergangenen Freitag 9 Uhr", "2026-11-27T09:00"),
    ("vorigen Mittwoch", "2026-11-25T09:00"),
    ("Dienstag letzter Woche 10 Uhr", "2026-11-24T10:00"),
    ("letzte Woche Mittwoch", "2026-11-25T09:00"),
    ("letzte Woche am Mittwoch um 9", "2026-11-25T09:00"),
    ("nächsten Montag 10 Uhr", "2026-12-07T10:00"),
    ("nächste Woche, Dienstag 10 Uhr", "2026-12-08T10:00"),
    ("naechsten Freitag", "2026-12-11T09:00"),
    ("kommenden Freitag um 8", "2026-12-04T08:00"),
    ("diesen Freitag", "2026-12-04T09:00"),
    ("Freitag in einer Woche", "2026-12-11T09:00"),
    ("Sonnabend 10 Uhr", "2026-11-28T10:00"),
    # parts of the day
    ("heute Nachmittag um halb drei", "2026-12-01T14:30"),
    ("heute Morgen 9 Uhr", "2026-12-01T09:00"),
    ("morgen früh um 9", "2026-12-02T09:00"),
    ("gestern Abend um 7", "2026-11-30T19:00"),
    ("Freitagnachmittag um 3", "2026-12-04T15:00"),
    ("um 3 Uhr nachmittags", "2026-12-01T15:00"),
    ("vorgestern Nachmittag, 15:30", "2026-11-29T15:30"),
    ("Freitag früh um 8", "2026-12-04T08:00"),
    ("letzten Dienstagmittag", "2026-11-24T12:00"),
    # ranges
    ("Do. 26.11. 14:00-15:00", "2026-11-26T14:00"),
    ("Do. 26.11. 14 – 15 Uhr", "2026-11-26T14:00"),
    ("Dienstag von 14h bis 15h", "2026-12-01T14:00"),
    ("von 9.30 bis 10.30 Uhr", "2026-12-01T09:30"),
    ("Freitag zwischen 10 und 11 Uhr", "2026-12-04T10:00"),
    ("von zehn bis elf Uhr", "2026-12-01T10:00"),
    # dates with commas and spaces
    ("am Dienstag, den 24. November um 14 Uhr", "2026-11-24T14:00"),
    ("Dienstag, dem 24. November, 14 Uhr", "2026-11-24T14:00"),
    ("letzten Dienstag, 24.11., 14 Uhr", "2026-11-24T14:00"),
    ("am vergangenen 24.11. um 14 Uhr", "2026-11-24T14:00"),
    ("8. 12.", "2026-12-08T09:00"),
    ("am 8. 12. um 14 Uhr", "2026-12-08T14:00"),
    ("Di., 8. 12., 14.30 Uhr", "2026-12-08T14:30"),
    ("15. 12. 2026 um 9.30 Uhr", "2026-12-15T09:30"),
    # names of months
    ("3. Jänner 9 Uhr", "2027-01-03T09:00"),
    ("2. Feber", "2027-02-02T09:00"),
    # a time alone
    ("um 9", "2026-12-01T09:00"),
    ("um 14.30", "2026-12-01T14:30"),
    ("gegen 9.10", "2026-12-01T09:10"),
]

FRENCH = [
    # days from today
    ("avant-hier à 15h", "2026-11-29T15:00"),
    ("avant hier", "2026-11-29T09:00"),
    ("aujourd'hui à 15h", "2026-12-01T15:00"),
    ("aujourd’hui 9 h 30", "2026-12-01T09:30"),
    ("après-demain 8h15", "2026-12-03T08:15"),
    ("apres-demain", "2026-12-03T09:00"),
    ("il y a trois jours", "2026-11-28T09:00"),
    ("il y a 10 jours", "2026-11-21T09:00"),
    ("il y a une semaine", "2026-11-24T09:00"),
    ("il y a quinze jours", "2026-11-17T09:00"),
    ("il y a huit jours", "2026-11-24T09:00"),
    ("il y a un mois", "2026-11-01T09:00"),
    ("dans deux semaines à 10h", "2026-12-15T10:00"),
    # days of the week
    ("mardi dernier 14h30", "2026-11-24T14:30"),
    ("mercredi dernier à midi et demi", "2026-11-25T12:30"),
    ("dimanche passé", "2026-11-29T09:00"),
    ("lundi prochain 10h", "2026-12-07T10:00"),
    ("vendredi prochain", "2026-12-11T09:00"),
    ("ce jeudi à 9h", "2026-12-03T09:00"),
    ("jeudi qui vient", "2026-12-03T09:00"),
    ("jeudi en huit 9h", "2026-12-10T09:00"),
    ("mardi de la semaine dernière 10h", "2026-11-24T10:00"),
    ("la semaine dernière, jeudi à 10h", "2026-11-26T10:00"),
    ("lundi de la semaine prochaine", "2026-12-07T09:00"),
    # parts of the day
    ("ce matin 9h", "2026-12-01T09:00"),
    ("ce matin 9h30", "2026-12-01T09:30"),
    ("cet après-midi à 3h", "2026-12-01T15:00"),
    ("hier matin 9h", "2026-11-30T09:00"),
    ("demain après-midi à 14h30", "2026-12-02T14:30"),
    ("vendredi soir à 7h", "2026-12-04T19:00"),
    ("lundi à 3h de l’après-midi", "2026-11-30T15:00"),
    ("9h du matin", "2026-12-01T09:00"),
    ("ce midi", "2026-12-01T12:00"),
    ("mardi dernier midi", "2026-11-24T12:00"),
    # ranges
    ("vendredi 27 novembre de 14h à 15h", "2026-11-27T14:00"),
    ("vendredi 27 novembre de 14 à 15h", "2026-11-27T14:00"),
    ("demain entre 9h et 10h", "2026-12-02T09:00"),
    ("14h30 à 15h30", "2026-12-01T14:30"),
    ("jeudi 26/11 14h-15h", "2026-11-26T14:00"),
    # dates with commas and spaces
    ("le 24 novembre dernier à 14h", "2026-11-24T14:00"),
    ("mardi, le 24 novembre, à 14h", "2026-11-24T14:00"),
    ("mardi dernier, 24 novembre, 14h", "2026-11-24T14:00"),
    ("8. 12.", "2026-12-08T09:00"),
    # times, with what they are not to be taken for
    ("le 1er", "2026-12-01T09:00"),
    ("le 1er à 14h", "2026-12-01T14:00"),
    ("le 1er décembre", "2026-12-01T09:00"),
    ("9 h 30", "2026-12-01T09:30"),
    ("14 heures 30", "2026-12-01T14:30"),
    ("à 14 heures", "2026-12-01T14:00"),
    ("à 14", "2026-12-01T14:00"),
    ("14h 24 novembre", "2026-11-24T14:00"),
    ("le 24 à 15h", "2026-11-24T15:00"),
    ("le 8.12 à 14h", "2026-12-08T14:00"),
]

SPANISH = [
    # days from today
    ("anteayer a las 15h", "2026-11-29T15:00"),
    ("antier a las 10 am", "2026-11-29T10:00"),
    ("antier a las 10 a. m.", "2026-11-29T10:00"),
    ("antes de ayer", "2026-11-29T09:00"),
    ("pasado mañana a las 10", "2026-12-03T10:00"),
    ("pasado manana", "2026-12-03T09:00"),
    ("hace tres días", "2026-11-28T09:00"),
    ("hace 10 dias", "2026-11-21T09:00"),
    ("hace una semana", "2026-11-24T09:00"),
    ("hace quince días", "2026-11-17T09:00"),
    ("hace ocho días", "2026-11-24T09:00"),
    ("hace un mes", "2026-11-01T09:00"),
    ("dentro de dos semanas", "2026-12-15T09:00"),
    ("en 3 días a las 9", "2026-12-04T09:00"),
    # days of the week
    ("el jueves pasado a las 10:30", "2026-11-26T10:30"),
    ("el pasado jueves a las 10", "2026-11-26T10:00"),
    ("miercoles pasado", "2026-11-25T09:00"),
    ("el próximo lunes a las 10", "2026-12-07T10:00"),
    ("el próximo viernes", "2026-12-04T09:00"),
    ("lunes que viene 10:00", "2026-12-07T10:00"),
    ("este viernes a las 9", "2026-12-04T09:00"),
    ("el martes de la semana pasada a las 11", "2026-11-24T11:00"),
    ("la semana pasada, el miércoles", "2026-11-25T09:00"),
    ("el lunes de la próxima semana", "2026-12-07T09:00"),
    ("el lunes en ocho", "2026-12-14T09:00"),
    # parts of the day
    ("a las 4 de la tarde", "2026-12-01T16:00"),
    ("hoy a las 4 de la tarde", "2026-12-01T16:00"),
    ("el lunes 30 de noviembre a las 4 de la tarde", "2026-11-30T16:00"),
    ("hoy a las cinco y media de la tarde", "2026-12-01T17:30"),
    ("esta mañana a las 9", "2026-12-01T09:00"),
    ("mañana por la mañana a las 9", "2026-12-02T09:00"),
    ("mañana por la tarde a las 4:30", "2026-12-02T16:30"),
    ("el viernes 27 por la mañana a las 10", "2026-11-27T10:00"),
    ("hoy a las 8 de la noche", "2026-12-01T20:00"),
    ("anoche a las 9", "2026-11-30T21:00"),
    ("10 a.m.", "2026-12-01T10:00"),
    ("la una de la tarde", "2026-12-01T13:00"),
    ("el martes pasado al mediodía", "2026-11-24T12:00"),
    # ranges
    ("el martes de 10:00 a 11:00", "2026-12-01T10:00"),
    ("mañana de 10 a 11", "2026-12-02T10:00"),
    ("mañana entre las 10 y las 11", "2026-12-02T10:00"),
    ("24 de noviembre de las diez a las once", "2026-11-24T10:00"),
    # dates with commas and spaces
    ("el pasado 24 de noviembre a las 10", "2026-11-24T10:00"),
    ("el martes, 24 de noviembre, a las 14:00", "2026-11-24T14:00"),
    ("el pasado martes, 24 de noviembre, a las 10", "2026-11-24T10:00"),
    ("8. 12.", "2026-12-08T09:00"),
    # months and times, with what they are not to be taken for
    ("3 ago", "2026-08-03T09:00"),
    ("3 de setiembre", "2026-09-03T09:00"),
    ("el día 24 de noviembre a las 9", "2026-11-24T09:00"),
    ("16:30 horas", "2026-12-01T16:30"),
    ("a las 11", "2026-12-01T11:00"),
    ("24 de noviembre de 26 a las 15:00", "2026-11-24T15:00"),
    ("24.11 a las 14:00", "2026-11-24T14:00"),
]

READ = [
    (language, text, meant)
    for language, rows in (("de", GERMAN), ("fr", FRENCH), ("es", SPANISH))
    for text, meant in rows
]


@pytest.mark.parametrize(("language", "text", "meant"), READ)
def test_what_people_type_is_read_as_they_mean_it(
    language: str, text: str, meant: str, use_language: UseLanguage
) -> None:
    use_language(language)
    assert read(in_english(text), ANY) == datetime.fromisoformat(meant)


@pytest.mark.parametrize(
    ("language", "text", "reason"),
    [
        ("de", "demnächst", UnreadableReason.UNKNOWN),
        ("de", "letzte Woche", UnreadableReason.UNKNOWN),
        ("de", "Freitag vor einer Woche", UnreadableReason.UNKNOWN),
        ("de", "heute Nachmittag", UnreadableReason.UNKNOWN),
        ("de", "morgen früh um 14 Uhr", UnreadableReason.UNKNOWN),
        ("de", "Ende November", UnreadableReason.UNKNOWN),
        ("de", "drei Tage", UnreadableReason.UNKNOWN),
        ("de", "24.11. bis 26.11.", UnreadableReason.UNKNOWN),
        ("de", "von 15 bis 14 Uhr", UnreadableReason.UNKNOWN),
        ("de", "Frau Sonntag", UnreadableReason.UNKNOWN),
        ("de", "letzter Stand: Mittwoch", UnreadableReason.UNKNOWN),
        ("de", "Dienstag, den 25. November", UnreadableReason.OTHER_WEEKDAY),
        ("de", "31. 11.", UnreadableReason.NO_SUCH_DAY),
        ("de", "von zwei bis drei", UnreadableReason.AMBIGUOUS),
        ("fr", "bientôt", UnreadableReason.UNKNOWN),
        ("fr", "la semaine dernière", UnreadableReason.UNKNOWN),
        ("fr", "ce matin", UnreadableReason.UNKNOWN),
        ("fr", "hier soir", UnreadableReason.UNKNOWN),
        ("fr", "quinze jours", UnreadableReason.UNKNOWN),
        ("fr", "fin novembre", UnreadableReason.UNKNOWN),
        ("fr", "ce matin à 15h", UnreadableReason.UNKNOWN),
        ("fr", "du 24 au 26 novembre", UnreadableReason.UNKNOWN),
        ("fr", "le dernier mardi", UnreadableReason.UNKNOWN),
        ("fr", "mercredi, 24 novembre", UnreadableReason.OTHER_WEEKDAY),
        ("fr", "hier à 3h", UnreadableReason.AMBIGUOUS),
        ("es", "pronto", UnreadableReason.UNKNOWN),
        ("es", "la semana pasada", UnreadableReason.UNKNOWN),
        ("es", "por la tarde", UnreadableReason.UNKNOWN),
        ("es", "el viernes 27 por la mañana", UnreadableReason.UNKNOWN),
        ("es", "a finales de noviembre", UnreadableReason.UNKNOWN),
        ("es", "tres días", UnreadableReason.UNKNOWN),
        ("es", "del 24 al 26 de noviembre", UnreadableReason.UNKNOWN),
        ("es", "Plácido Domingo", UnreadableReason.UNKNOWN),
        ("es", "el miércoles, 24 de noviembre", UnreadableReason.OTHER_WEEKDAY),
        ("es", "ayer a las 4", UnreadableReason.AMBIGUOUS),
    ],
)
def test_what_is_no_day_or_not_certain_is_not_read(
    language: str, text: str, reason: UnreadableReason, use_language: UseLanguage
) -> None:
    use_language(language)
    found = read(in_english(text), ANY)
    assert isinstance(found, Unreadable), found
    assert found.reason is reason
