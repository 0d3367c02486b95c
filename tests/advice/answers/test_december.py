"""Days about the end of a year in mails of 1 December 2026, with the short forms of dates."""

from datetime import date, datetime

import pytest

from tests.advice.answers.reader import read

RECEIVED = date(2026, 12, 1)
OFFER = {
    "DE": "Wir freuen uns, Ihnen die Stelle anbieten zu können.",
    "GB": "We would like to offer you the job.",
}


@pytest.mark.parametrize(
    ("country", "sentence", "day"),
    [
        ("DE", "Wir kommen spätestens am 15. 12. auf Sie zu.", "2026-12-15"),
        ("DE", "Wir melden uns bis 15. 12. Wir führen noch Gespräche am 18. 12.", "2026-12-15"),
        ("DE", "Wir melden uns bis Do. 10.12. bei Ihnen.", "2026-12-10"),
        ("DE", "Wir melden uns bis Do. Viele Grüße", "2026-12-03"),
        ("DE", "Die Entscheidung fällt erst im neuen Jahr.", "2027-01-29"),
        ("DE", "Wir melden uns nach Dreikönig.", "2027-01-07"),
        ("DE", "Wir melden uns bis zum 3. Advent bei Ihnen.", "2026-12-13"),
        ("CH", "Wir melden uns bis Ende Woche bei Ihnen.", "2026-12-04"),
        ("FR", "Nous reviendrons vers vous sous 48h.", "2026-12-03"),
        ("FR", "Vous aurez une réponse le 15 du mois prochain.", "2027-01-15"),
        ("FR", "Nous reviendrons vers vous ven. 11 déc. au plus tard.", "2026-12-11"),
        ("FR", "Nous vous recontacterons la première semaine de janvier.", "2027-01-08"),
        ("FR", "Nous vous recontacterons après les fêtes.", "2027-01-04"),
        ("ES", "Le daremos una respuesta a primeros de enero.", "2027-01-10"),
        ("ES", "Le llamaremos después de Reyes.", "2027-01-07"),
        ("ES", "Le responderemos en unos días.", "2026-12-04"),
        ("ES", "Le responderemos el vie. 11 de diciembre.", "2026-12-11"),
        ("GB", "We will get back to you within 48h.", "2026-12-03"),
        ("GB", "We will get back to you after Christmas.", "2026-12-29"),
    ],
)
def test_a_promise_in_a_mail_has_its_day(country: str, sentence: str, day: str) -> None:
    reading = read(sentence, country, RECEIVED)
    assert reading is not None
    assert reading.promise_on == date.fromisoformat(day)


def test_a_weekday_before_a_date_is_shown_with_it() -> None:
    reading = read("Wir melden uns bis Do., 10.12., 17 Uhr bei Ihnen.", "DE", RECEIVED)
    assert reading is not None
    assert reading.promise == "Wir melden uns bis Do., 10.12., 17 Uhr bei Ihnen."


@pytest.mark.parametrize(
    ("country", "sentence", "starts"),
    [
        (
            "DE",
            "Wir laden Sie am 8. 12. um 10 Uhr zum Vorstellungsgespräch ein.",
            "2026-12-08 10:00",
        ),
        ("DE", "Wir laden Sie am Di. 8. 12. 2026, 10 Uhr, zum Gespräch ein.", "2026-12-08 10:00"),
        ("FR", "Nous vous convions à un entretien le jeu. 10/12 à 14h30.", "2026-12-10 14:30"),
        ("ES", "Le invitamos a una entrevista el jue. 10/12 a las 10:00.", "2026-12-10 10:00"),
        ("GB", "We would like to invite you to an interview after Epiphany.", ""),
        ("DE", "Wir möchten Sie nach Neujahr zum Vorstellungsgespräch einladen.", ""),
    ],
)
def test_an_interview_is_on_a_day_and_not_after_it(
    country: str, sentence: str, starts: str
) -> None:
    reading = read(sentence, country, RECEIVED)
    assert reading is not None
    assert reading.starts == (datetime.fromisoformat(starts) if starts else None)
    assert reading.starts_on == (reading.starts and reading.starts.date())


@pytest.mark.parametrize(
    ("country", "sentence", "day"),
    [
        ("DE", "Bitte geben Sie uns bis Fr. 11.12. eine Rückmeldung.", "2026-12-11"),
        ("DE", "Bitte geben Sie uns bis Weihnachten eine Rückmeldung.", "2026-12-24"),
        ("GB", "Please let us know by Christmas.", "2026-12-24"),
        ("GB", "Please let us know within 48h.", "2026-12-03"),
    ],
)
def test_an_answer_is_wanted_by_its_day(country: str, sentence: str, day: str) -> None:
    reading = read(f"{OFFER[country]} {sentence}", country, RECEIVED)
    assert reading is not None
    assert reading.answer_by == date.fromisoformat(day)
