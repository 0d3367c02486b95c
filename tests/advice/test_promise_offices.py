"""Promises in the words of offices, said on Tuesday 1 December 2026: ends of days, weeks, quarters.

What is understood only in part is no day.
"""

import pytest

from tests.advice.december_promises import NOTHING, UNREAD, read_in_december

ENGLISH = [
    ("the first week back in January", "2027-01-08"),
    ("first thing Monday", "2026-12-07"),
    ("first thing next week", "2026-12-08"),
    ("by close of play Friday", "2026-12-04"),
    ("EOD tomorrow", "2026-12-02"),
    ("COB", "2026-12-01"),
    ("COB Friday", "2026-12-04"),
    ("in the new year", "2027-01-29"),
    ("by the close of the month", "2026-12-31"),
    ("the back end of next week", "2026-12-11"),
    ("in the next day or two", "2026-12-03"),
    ("in the coming days", "2026-12-04"),
    ("over the coming fortnight", "2026-12-15"),
    ("at some point next week", "2026-12-11"),
    ("a week on Monday", "2026-12-14"),
    ("by Friday week", "2026-12-11"),
    ("in early to mid January", "2027-01-15"),
    ("mid to late January", "2027-01-29"),
    ("The panel reconvenes the first week back in January.", "2027-01-08"),
    ("You'll hear from us one way or the other by Friday week.", "2026-12-11"),
    ("We won't have an answer before the second week of January.", "2027-01-11"),
    ("first week back after Christmas", UNREAD),
    ("in the New Year, probably the second week", UNREAD),
    ("at the beginning of the second week of January", UNREAD),
    ("The team is back on 4 January and will decide that week.", UNREAD),
    ("once we are back in the office in January", UNREAD),
    ("the other week", NOTHING),
    ("before the Christmas break", UNREAD),
    ("We'll know more after the board meets on the 15th.", UNREAD),
]

GERMAN = [
    ("zweite Januarhälfte", "2027-01-29"),
    ("Mitte bis Ende Januar", "2027-01-29"),
    ("Mitte/Ende Januar", "2027-01-29"),
    ("Anfang bis Mitte Januar", "2027-01-15"),
    ("bis EOD Freitag", "2026-12-04"),
    ("bis Feierabend", "2026-12-01"),
    ("bis morgen Feierabend", "2026-12-02"),
    ("bis Geschäftsschluss am Freitag", "2026-12-04"),
    ("Ende Q1", "2027-03-31"),
    ("Ende des ersten Quartals", "2027-03-31"),
    ("in der zweiten Wochenhälfte", "2026-12-04"),
    ("in der ersten Hälfte der nächsten Woche", "2026-12-09"),
    ("in der Woche vom 11. bis 15. Januar", "2027-01-15"),
    ("Vor Freitag melden wir uns.", "2026-12-03"),
    ("Vor Freitag 12 Uhr melden wir uns.", "2026-12-04"),
    ("Vor Weihnachten melden wir uns.", "2026-12-24"),
    ("gleich Montag früh", "2026-12-07"),
    ("Montag in einer Woche", "2026-12-14"),
    ("Wir melden uns im Laufe der KW 50.", "2026-12-11"),
    ("Frühestens in der zweiten Januarwoche gibt es Neuigkeiten.", "2027-01-11"),
    ("Wir haben die Entscheidung auf Januar verschoben.", "2027-01-29"),
    ("in der ersten Woche nach Neujahr", UNREAD),
    ("Vor Weihnachten wird das leider nichts mehr.", UNREAD),
    ("nach den Feiertagen", UNREAD),
    ("Wir wollen uns in der letzten Woche vor Weihnachten entscheiden.", UNREAD),
    ("sobald wir im Januar zurück sind", UNREAD),
    ("Wir melden uns nach Rücksprache mit dem Fachbereich.", UNREAD),
]

FRENCH = [
    ("courant janvier", "2027-01-29"),
    ("mi-janvier", "2027-01-15"),
    ("à la mi-janvier", "2027-01-15"),
    ("mi/fin janvier", "2027-01-29"),
    ("Entre mi et fin janvier, vous aurez notre réponse.", "2027-01-29"),
    ("lundi à la première heure", "2026-12-07"),
    ("lundi première heure", "2026-12-07"),
    ("d'ici mardi soir dernier délai", "2026-12-08"),
    ("fin T1", "2027-03-31"),
    ("à la fin du premier trimestre", "2027-03-31"),
    ("cette semaine ou la prochaine", "2026-12-11"),
    ("première quinzaine de janvier", "2027-01-15"),
    ("dans une dizaine de jours", "2026-12-11"),
    ("lundi en huit", "2026-12-14"),
    ("avant vendredi minuit", "2026-12-04"),
    ("Comptez deux à trois semaines.", "2026-12-22"),
    ("Nous ne pourrons pas vous répondre avant la mi-janvier.", "2027-01-15"),
    ("courant 2027", UNREAD),
    ("à la rentrée de janvier", UNREAD),
    ("au retour des fêtes", UNREAD),
    ("la semaine avant Noël nous décidons", UNREAD),
    ("jeudi en quinze", UNREAD),
    ("dans le mois", UNREAD),
]

SPANISH = [
    ("a mediados de enero", "2027-01-15"),
    ("la semana que entra", "2026-12-11"),
    ("mediando enero", "2027-01-15"),
    ("Entre mediados y finales de enero.", "2027-01-29"),
    ("hoy al final del día", "2026-12-01"),
    ("esta semana o la que viene", "2026-12-11"),
    ("Te marco el jueves por la tarde.", "2026-12-03"),
    ("Antes del viernes le damos respuesta.", "2026-12-03"),
    ("antes del viernes al mediodía le llamo", "2026-12-04"),
    ("Antes de Navidad te digo algo.", "2026-12-24"),
    ("el lunes a primera hora", "2026-12-07"),
    ("en días próximos", "2026-12-04"),
    ("Te confirmo en el correr de la semana.", "2026-12-04"),
    ("En un máximo de 10 días hábiles le contactamos.", "2026-12-16"),
    ("No sabremos nada hasta mediados de enero.", "2027-01-15"),
    ("a finales del primer trimestre", "2027-03-31"),
    ("la otra semana", UNREAD),
    ("lunes de la otra semana", UNREAD),
    ("en cuanto volvamos en enero", UNREAD),
    ("a la vuelta de las fiestas", UNREAD),
    ("De hoy en ocho te llamo.", UNREAD),
    ("la última semana antes de Navidad le llamamos", UNREAD),
]


@pytest.mark.parametrize(
    ("country", "words", "expected"),
    [
        (country, words, expected)
        for country, rows in (("GB", ENGLISH), ("DE", GERMAN), ("FR", FRENCH), ("ES", SPANISH))
        for words, expected in rows
    ],
)
def test_what_offices_say_is_its_day_or_none(country: str, words: str, expected: str) -> None:
    assert read_in_december(words, country) == expected
