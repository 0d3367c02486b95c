"""Promises that a contract will be sent, in either voice, and times of day in words."""

from datetime import date

import pytest

from desktop.advice.calendars import calendar_for
from desktop.advice.promise_words import Reading, read_promise

SAID = date(2026, 3, 24)
#: Country, words, and the day; "": they are about time and not understood.
ROWS = [
    ("GB", "We will send you the contract by Friday.", "2026-03-27"),
    ("GB", "You will be sent the contract by Friday.", "2026-03-27"),
    ("GB", "The contract starts on Monday", ""),
    ("GB", "by Friday at half past two", "2026-03-27"),
    ("GB", "We decide on Thursday at three.", "2026-03-26"),
    ("GB", "by 12 noon on Friday", "2026-03-27"),
    ("GB", "by midnight on Friday", "2026-03-27"),
    ("DE", "Der Vertrag wird Ihnen bis Freitag zugeschickt.", "2026-03-27"),
    ("DE", "Ihnen wird der Arbeitsvertrag nächste Woche zugesandt.", "2026-04-02"),
    ("DE", "Wir schicken Ihnen den Vertrag bis Freitag zu.", "2026-03-27"),
    ("DE", "Der Vertrag beginnt am Montag", ""),
    ("DE", "Wir melden uns morgen um halb drei.", "2026-03-25"),
    ("DE", "bis Freitag um Viertel nach drei", "2026-03-27"),
    ("DE", "bis Freitag mittags", "2026-03-27"),
    ("DE", "bis Mitternacht am 2. April", "2026-04-02"),
    ("DE", "bis zum 2. April, 12 Uhr mittags", "2026-04-02"),
    ("DE", "im Laufe des Mittags", ""),
    ("FR", "Le contrat vous sera envoyé d’ici vendredi.", "2026-03-27"),
    ("FR", "Il vous sera envoyé un contrat d’ici vendredi.", "2026-03-27"),
    ("FR", "Nous vous enverrons le contrat d’ici vendredi.", "2026-03-27"),
    ("FR", "Le contrat commence lundi", ""),
    ("FR", "Nous vous rappelons jeudi à quinze heures trente.", "2026-03-26"),
    ("FR", "d’ici demain à midi et demi", "2026-03-25"),
    ("FR", "avant vendredi minuit", "2026-03-27"),
    ("ES", "Se le enviará el contrato antes del viernes.", "2026-03-26"),
    ("ES", "El contrato le será enviado la próxima semana.", "2026-04-02"),
    ("ES", "Le enviaremos el contrato el viernes.", "2026-03-27"),
    ("ES", "El contrato empieza el lunes", ""),
    ("ES", "Le llamaremos mañana a las tres y media.", "2026-03-25"),
    ("ES", "el viernes a las cinco menos cuarto", "2026-03-27"),
    ("ES", "antes del viernes a medianoche", "2026-03-27"),
]


@pytest.mark.parametrize(("country", "words", "day"), ROWS)
def test_a_promised_day_is_read(country: str, words: str, day: str) -> None:
    found = read_promise(words, SAID, calendar_for(country))
    assert found == (Reading(day=date.fromisoformat(day)) if day else Reading(unread=words))
