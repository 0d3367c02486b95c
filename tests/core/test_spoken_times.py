"""Times of day in words, in four languages; and words that are none."""

from datetime import time

import pytest

from desktop.core.spoken_numbers import number_words
from desktop.core.spoken_times import SpokenTime, in_digits

#: What is said, and the time as it is typed; None: it names no time.
ENGLISH = [
    ("half past two", "2:30"),
    ("tomorrow Half Past Two", "tomorrow 2:30"),
    ("half past two in the afternoon", "2:30pm"),
    ("half past eight in the morning", "8:30am"),
    ("at half past twelve.", "at 12:30."),
    ("at half three", "at 3:30"),
    ("quarter to four", "3:45"),
    ("a quarter past 3", "a 3:15"),
    ("quarter to one", "12:45"),
    ("quarter before ten", "9:45"),
    ("at ten past three", "at 3:10"),
    ("at 20 to four", "at 3:40"),
    ("Tuesday at twenty-five past one", "Tuesday at 1:25"),
    ("five to twelve", "11:55"),
    ("three o'clock", "3:00"),
    ("twelve o’clock", "12:00"),
    ("at three", "at 3:00"),
    ("at three on Monday", "at 3:00 on Monday"),
    ("at one with Dana", "at 1:00 with Dana"),
    ("at three pm", "at 3:00pm"),
    ("at two thirty", "at 2:30"),
    ("tomorrow two fifteen", "tomorrow 2:15"),
    ("at eleven forty-five", "at 11:45"),
    ("by 12 noon on Friday", "by 12:00 on Friday"),
    ("twelve midday", "12:00"),
    ("at twelve midnight", "at midnight"),
    ("half of it", None),
    ("Noonan & Sons", None),
    ("by 24.12 noon", None),
    ("half past", None),
    ("five to ten days", None),
    ("in three hours", None),
    ("at three offices", None),
    ("at three-day intervals", None),
    ("quarter to four candidates", None),
    ("next quarter before ten", None),
    ("two thirty-minute calls", None),
]
GERMAN = [
    ("halb drei", "2:30"),
    ("um Halb Drei", "um 2:30"),
    ("halb 3", "2:30"),
    ("halb eins", "12:30"),
    ("um halb neun morgens", "um 8:30am"),
    ("halb drei nachmittags", "2:30pm"),
    ("um acht Uhr abends", "um 8:00pm"),
    ("fünf vor halb drei", "2:25"),
    ("fuenf nach halb 3", "2:35"),
    ("viertel nach drei", "3:15"),
    ("Viertel vor vier Uhr", "3:45"),
    ("viertel vor eins", "12:45"),
    ("dreiviertel vier", "3:45"),
    ("drei viertel vier", "3:45"),
    ("Dienstag viertel drei", "Dienstag 2:15"),
    ("um zehn nach drei", "um 3:10"),
    ("um zwanzig vor vier", "um 3:40"),
    ("um drei", "um 3:00"),
    ("um drei am Montag", "um 3:00 am Montag"),
    ("um drei Uhr am Nachmittag", "um 3:00pm"),
    ("um zwoelf", "um 12:00"),
    ("ein Uhr", "1:00"),
    ("fünfzehn Uhr dreißig", "15:30"),
    ("15 Uhr 30", "15:30"),
    ("einundzwanzig Uhr", "21:00"),
    ("morgen Mittag", "morgen 12:00"),
    ("gegen Mittag", "gegen 12:00"),
    ("Dienstagmittag", "Dienstag 12:00"),
    ("Mittwoch mittags", "Mittwoch 12:00"),
    ("am 24. März mittags", "am 24. März 12:00"),
    ("um 12 Uhr mittags", "um 12:00"),
    ("um zwölf Uhr mittags", "um 12:00"),
    ("um ein Uhr mittags", "um 1:00pm"),
    ("Dienstag Mittag oder um 16 Uhr", "Dienstag 12:00 oder um 16 Uhr"),
    ("ab Mittag bis 14 Uhr", "ab 12:00 bis 14 Uhr"),
    ("bis Mitternacht am Freitag", "bis midnight am Freitag"),
    ("um 12 Uhr nachts", "um midnight"),
    ("15 Uhr", None),
    ("im Laufe des Mittags", None),
    ("am Dienstag beim Mittagessen", None),
    ("am Dienstag zu Mittag essen", None),
    ("morgen Mittag essen gehen", None),
    ("die Mittags-Runde am Dienstag", None),
    ("Dienstagvormittag", None),
    ("am Nachmittag", None),
    ("über Mittag", None),
    ("am Dienstagmittag, den 24. März, um 13 Uhr", None),
    ("Dienstag Mittag (12:30 Uhr)", None),
    ("Dienstagmittag um eins", "Dienstagmittag um 1:00"),
    ("um Mitternachts-Schichten", None),
    ("halb so wild", None),
    ("drei Uhrmacher", None),
    ("um drei Ecken", None),
    ("um zwei Wochen verschoben", None),
    ("halb zehn Bewerber", None),
    ("ein Viertel vor drei Jahren", None),
    ("es ist fünf vor zwölf", None),
    ("in drei Stunden", None),
    ("anderthalb Stunden", None),
    ("dreiviertel der Zeit", None),
    ("fünfundzwanzig Uhr", None),
    ("fünfzehn Uhr abends", None),
]
FRENCH = [
    ("à trois heures et demie", "à 3:30"),
    ("Trois heures et demie", "3:30"),
    ("à 3 heures et demie", "à 3:30"),
    ("trois heures et quart", "3:15"),
    ("à 4 h et quart", "à 4:15"),
    ("à cinq heures moins le quart", "à 4:45"),
    ("à une heure moins le quart", "à 12:45"),
    ("à six heures moins dix", "à 5:50"),
    ("à trois heures", "à 3:00"),
    ("vers quatre heures", "vers 4:00"),
    ("mardi à neuf heures", "mardi à 9:00"),
    ("demain quatorze heures", "demain 14:00"),
    ("dès dix heures", "dès 10:00"),
    ("avant onze heures", "avant 11:00"),
    ("à vingt et une heures", "à 21:00"),
    ("à dix-sept heures", "à 17:00"),
    ("quinze heures trente", "15:30"),
    ("quinze heures", "15:00"),
    ("à huit heures du matin", "à 8:00am"),
    ("à trois heures de l’après-midi", "à 3:00pm"),
    ("à sept heures du soir", "à 7:00pm"),
    ("midi", "12:00"),
    ("midi et demi", "12:30"),
    ("midi trente", "12:30"),
    ("à midi moins le quart", "à 11:45"),
    ("demain midi", "demain 12:00"),
    ("vers midi", "vers 12:00"),
    ("jusqu’à midi", "jusqu’à 12:00"),
    ("de midi à 14h", "de 12:00 à 14h"),
    ("mardi à midi ou à 14h", "mardi à 12:00 ou à 14h"),
    ("mardi midi, à 12h30", None),
    ("mardi à midi (12h30)", None),
    ("dans le Midi", None),
    ("à Midi-Pyrénées", None),
    ("de Midi-Pyrénées à Paris", None),
    ("à Midi Libre", None),
    ("La Dépêche du Midi", None),
    ("la pause de midi", None),
    ("l’avant-midi", None),
    ("à 15h", None),
    ("dans trois heures", None),
    ("il y a trois heures", None),
    ("pendant trois heures et demie", None),
    ("un entretien de deux heures", None),
    ("à trois", None),
    ("à trois heures de route", None),
    ("réduit à deux heures par semaine", None),
    ("cet après-midi", None),
    ("une demi-heure", None),
]
SPANISH = [
    ("a las tres y media", "a las 3:30"),
    ("a las 3 y media", "a las 3:30"),
    ("A las Doce y media", "A las 12:30"),
    ("a la una y media", "a la 1:30"),
    ("las cuatro y cuarto", "las 4:15"),
    ("a las cinco menos cuarto", "a las 4:45"),
    ("a la una menos cuarto", "a la 12:45"),
    ("a las seis menos diez", "a las 5:50"),
    ("a las siete y veinticinco", "a las 7:25"),
    ("a las ocho y media de la mañana", "a las 8:30am"),
    ("a las nueve de la manana", "a las 9:00am"),
    ("a las tres de la tarde", "a las 3:00pm"),
    ("a las nueve de la noche", "a las 9:00pm"),
    ("a las tres", "a las 3:00"),
    ("a la una", "a la 1:00"),
    ("el martes a las tres", "el martes a las 3:00"),
    ("mañana a las cuatro", "mañana a las 4:00"),
    ("a las diez con Ana", "a las 10:00 con Ana"),
    ("a las doce en punto", "a las 12:00"),
    ("sobre las once", "sobre las 11:00"),
    ("hasta las dos", "hasta las 2:00"),
    ("a las quince treinta", "a las 15:30"),
    ("a las quince horas", "a las 15:00"),
    ("a las veintidos", "a las 22:00"),
    ("al mediodía", "al 12:00"),
    ("mediodia", "12:00"),
    ("mañana a mediodía", "mañana a 12:00"),
    ("el martes mediodía", "el martes 12:00"),
    ("12 del mediodía", "12:00"),
    ("a la una del mediodía", "a la 1:00pm"),
    ("a las doce del mediodía", "a las 12:00pm"),
    ("a las doce de la noche", "a las midnight"),
    ("las 12 de la noche", "las midnight"),
    ("al mediodía o a las 16:00", "al 12:00 o a las 16:00"),
    ("al mediodía hasta las 15:00", "al 12:00 hasta las 15:00"),
    ("el martes al mediodía, a las 13:30", None),
    ("durante el mediodía", None),
    ("la pausa del mediodía", None),
    ("tres y media", None),
    ("a las tres personas", None),
    ("las dos partes", None),
    ("a las dos empresas", None),
    ("gracias a las tres", None),
    ("las tres entrevistas", None),
    ("dentro de tres horas", None),
    ("la una o la otra", None),
    ("a las cinco menos experimentadas", None),
    ("media hora", None),
]
ALL = [
    (language, said, typed)
    for language, rows in (("en", ENGLISH), ("de", GERMAN), ("fr", FRENCH), ("es", SPANISH))
    for said, typed in rows
]


@pytest.mark.parametrize(("language", "said", "typed"), ALL)
def test_a_time_that_is_said_is_put_into_digits(
    language: str, said: str, typed: str | None
) -> None:
    assert in_digits(said, language, lambda spoken: spoken.as_said) == (typed or said)


@pytest.mark.parametrize(
    ("said", "typed"),
    [
        ("tres y media", "3:30"),
        ("martes tres y media", "martes 3:30"),
        ("24 de marzo, cinco menos cuarto", "24 de marzo, 4:45"),
        ("mañana 3 y cuarto de la tarde", "mañana 3:15pm"),
        ("el martes tres de marzo", None),
    ],
)
def test_a_spanish_field_for_a_date_needs_no_preposition(said: str, typed: str | None) -> None:
    found = in_digits(said, "es", lambda spoken: spoken.as_said, is_field=True)
    assert found == (typed or said)


@pytest.mark.parametrize(
    ("spoken", "at"),
    [
        (SpokenTime(2, 30), time(14, 30)),
        (SpokenTime(6, 45), time(18, 45)),
        (SpokenTime(7, 0), time(7)),
        (SpokenTime(12, 30), time(12, 30)),
        (SpokenTime(15, 30), time(15, 30)),
        (SpokenTime(2, 30, "a"), time(2, 30)),
        (SpokenTime(8, 0, "p"), time(20)),
        (SpokenTime(12, 30, "p"), time(12, 30)),
        (SpokenTime(12, 30, "a"), time(0, 30)),
    ],
)
def test_an_hour_from_one_to_six_is_in_the_afternoon_unless_it_is_said(
    spoken: SpokenTime, at: time
) -> None:
    assert time(*spoken.on_24_hours) == at


def test_a_language_without_such_words_keeps_its_text() -> None:
    assert in_digits("half past two", "it", lambda _spoken: "") == "half past two"


@pytest.mark.parametrize(
    ("language", "word", "number"),
    [
        ("en", "fifty nine", 59),
        ("de", "einundzwanzig", 21),
        ("de", "zwoelf", 12),
        ("de", "dreissig", 30),
        ("fr", "vingt et un", 21),
        ("fr", "trente deux", 32),
        ("es", "dieciseis", 16),
        ("es", "cuarenta y cinco", 45),
    ],
)
def test_numbers_have_their_words(language: str, word: str, number: int) -> None:
    assert number_words(language)[word] == number
