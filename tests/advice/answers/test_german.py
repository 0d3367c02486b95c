"""What is particular to German: times of day, zones, spellings, and a "nicht" in any place."""

from datetime import date, datetime, time

import pytest

from desktop.advice.answers.reading import read_answer
from desktop.advice.calendars import calendar_for
from desktop.core.kinds import AnswerKind, LetterLanguage
from tests.advice.answers.reader import RECEIVED, forms, phrases, read

GERMAN = LetterLanguage.GERMAN
NO, HOLD, OFFER, INVITED = AnswerKind.NO, AnswerKind.ON_HOLD, AnswerKind.OFFER, AnswerKind.INVITED
DECIDING, OTHER = AnswerKind.STILL_DECIDING, AnswerKind.OTHER


@pytest.mark.parametrize(
    ("text", "at"),
    [
        ("um 14 Uhr", time(14)),
        ("um 14:30 Uhr", time(14, 30)),
        ("9.15 Uhr", time(9, 15)),
        ("um 10", time(10)),
        ("um 3", time(15)),
        ("um 3 Uhr", time(15)),
        ("um 3 Uhr nachmittags", time(15)),
        ("um 8 Uhr morgens", time(8)),
        ("um 7.30 Uhr abends", time(19, 30)),
        ("14h", time(14)),
        ("10-11 Uhr", time(10)),
        ("von 14:30 bis 15:30 Uhr", time(14, 30)),
        ("14:00", time(14)),
        ("um 10 oder 14 Uhr", None),
        ("um 10 Uhr oder um 14 Uhr", None),
        ("um 3 Kandidaten", None),
        ("am 30.03.2026", None),
        ("um 25 Uhr", None),
        ("um halb drei", time(14, 30)),
        ("um Viertel vor zehn", time(9, 45)),
        ("um halb neun abends", time(20, 30)),
        ("um zehn Uhr dreißig", time(10, 30)),
        ("um drei oder um halb vier", None),
        ("das ist halb so wild", None),
        ("um 15 Uhr nachmittags", None),
        ("am Dienstagmittag", time(12)),
        ("am 2. April mittags", time(12)),
        ("morgen Mittag oder um 16 Uhr", None),
        ("am Dienstagmittag, den 24. März, um 13 Uhr", time(13)),
        ("im Laufe des Mittags", None),
        ("um Mitternacht", None),
    ],
)
def test_the_time_of_day_is_read(text: str, at: time | None) -> None:
    assert phrases(GERMAN).grammar.clock.named(text) == at


@pytest.mark.parametrize(
    ("words", "zone"),
    [
        ("14 Uhr MEZ", "Europe/Berlin"),
        ("14:00 Uhr (CET)", "Europe/Berlin"),
        ("14 Uhr deutscher Zeit", "Europe/Berlin"),
        ("14 Uhr Wiener Zeit", "Europe/Vienna"),
        ("14 Uhr Ihrer Zeit", ""),
        ("14 Uhr", None),
    ],
)
def test_a_zone_is_read_or_asked(words: str, zone: str | None) -> None:
    text = f"Wir laden Sie zu einem Gespräch am 20. Januar 2027 um {words} ein."
    reading = read_answer(
        text, RECEIVED, calendar_for("DE"), phrases(GERMAN), forms().closings, country="DE"
    )
    assert reading is not None
    assert reading.starts == datetime(2027, 1, 20, 14)
    assert (reading.zone and reading.zone.zone) == zone


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("Wir bieten Ihnen die Stelle an.", OFFER),
        ("Wir bieten Ihnen die Stelle nicht an.", NO),
        ("Wir können Ihnen die Stelle leider nicht anbieten.", NO),
        ("Wir laden Sie zu einem Gespräch ein.", INVITED),
        ("Wir laden Sie nicht zu einem Gespräch ein.", NO),
        ("Wir können Sie leider nicht zu einem Gespräch einladen.", NO),
        ("Wir haben uns für Sie entschieden.", OFFER),
        ("Wir haben uns nicht für Sie entschieden.", NO),
        ("Wir haben uns noch nicht für einen anderen Bewerber entschieden.", DECIDING),
        ("Die Stelle ist besetzt.", NO),
        ("Die Stelle ist noch nicht besetzt.", DECIDING),
        ("Das Verfahren ist abgeschlossen.", NO),
        ("Das Verfahren ist noch nicht abgeschlossen.", DECIDING),
        ("Das ist keine Absage, wir sind nur noch nicht so weit.", DECIDING),
        ("Die Stelle liegt auf Eis.", HOLD),
        ("Die Stelle liegt nicht auf Eis.", None),
        ("Rufen Sie bitte nicht an.", OTHER),
        ("Rufen Sie gern an.", None),
        ("Zögern Sie nicht, uns anzurufen.", None),
        ("Falls wir uns für Sie entscheiden, rufen wir an.", None),
        ("Sollten wir Ihnen absagen müssen, erhalten Sie Ihre Mappe zurück.", None),
    ],
)
def test_a_not_is_never_read_as_its_opposite(text: str, kind: AnswerKind | None) -> None:
    reading = read(text, "DE")
    assert (reading and reading.kind) == kind


@pytest.mark.parametrize(
    "text",
    [
        "Wir haben uns für andere Bewerber:innen entschieden.",
        "Wir haben uns für andere Bewerber*innen entschieden.",
        "Wir haben uns für andere Bewerber/-innen entschieden.",
        "Wir haben uns für andere BewerberInnen entschieden.",
        "Wir haben uns für eine(n) andere(n) Bewerber(in) (m/w/d) entschieden.",
        "Wir haben uns fuer eine andere Bewerberin entschieden.",
        "wir haben uns nach gründlicher überlegung für jemand anderen entschieden",
    ],
)
def test_a_rejection_is_read_in_every_spelling(text: str) -> None:
    reading = read(text, "DE")
    assert reading is not None
    assert reading.kind is NO


def test_a_promise_is_read_where_umlauts_are_missing() -> None:
    reading = read("Wir melden uns spaetestens Mitte naechster Woche bei Ihnen.", "DE")
    assert reading is not None
    assert reading.promise_on == date(2026, 4, 1)
