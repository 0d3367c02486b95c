"""Particulars of mails in Spanish: negations, accents, times of day, conditions and zones."""

from datetime import date, datetime, time

import pytest

from desktop.advice.answers.sentences import sentences
from desktop.advice.answers.words import Words
from desktop.advice.calendars import calendar_for
from desktop.advice.promise_words import read_promise
from desktop.core.kinds import AnswerKind, LetterLanguage
from tests.advice.answers.reader import RECEIVED, forms, phrases, read

GRAMMAR = phrases(LetterLanguage.SPANISH).grammar
NO, OFFER, INVITED, HOLD, DECIDING = (
    AnswerKind.NO, AnswerKind.OFFER, AnswerKind.INVITED, AnswerKind.ON_HOLD,
    AnswerKind.STILL_DECIDING,
)  # fmt: skip


def kind(text: str) -> AnswerKind | None:
    reading = read(f"Hola, Kim:\n\n{text}", "ES")
    return None if reading is None else reading.kind


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Podemos ofrecerle el puesto.", OFFER),
        ("No podemos ofrecerle el puesto.", NO),
        ("Lamentablemente no podemos seguir adelante contigo.", NO),
        ("Queremos seguir adelante contigo en la siguiente fase.", INVITED),
        ("Sin embargo queremos contratarte.", OFFER),
        ("No queremos contratarte.", NO),
        ("Hemos descartado tu candidatura.", NO),
        ("No hemos descartado tu candidatura.", None),
        ("Todavía no hemos descartado a nadie.", DECIDING),
        ("La vacante se ha cubierto.", NO),
        ("La vacante no se ha cubierto.", None),
        ("El proceso no está en pausa.", None),
        ("El proceso está en pausa.", HOLD),
        ("Aún no se ha tomado ninguna decisión.", DECIDING),
        ("No te invitamos a la entrevista.", NO),
        ("Te invitamos a la entrevista.", INVITED),
        ("Nunca hemos pensado en elegir a otra persona.", None),
        ("No solo te invitamos a la entrevista, también a comer.", INVITED),
        ("No dudes en llamarnos.", None),
        ("La vacante não está en pausa.", None),
        ("Su candidatura não foi descartada.", None),
    ],
)
def test_a_negation_is_never_read_as_its_opposite(text: str, expected: AnswerKind | None) -> None:
    assert kind(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Si la vacante está en pausa, te avisaremos.", None),
        ("Si hemos elegido a otra persona, lo sabrás.", None),
        ("El comité ha dicho que sí: queremos contratarte.", OFFER),
        ("En caso de que el puesto sea tuyo, hablaremos del sueldo.", None),
    ],
)
def test_what_is_said_of_an_if_is_no_answer(text: str, expected: AnswerKind | None) -> None:
    assert kind(text) == expected


def test_accents_do_not_matter_but_si_is_not_si() -> None:
    written, typed = (
        Words.of(one, GRAMMAR).every for one in ("Días así, ¿señor Peña?", "dias asi, senor Pena?")
    )
    assert written == typed
    assert Words.of("Sí, si vienes.", GRAMMAR).every == ["sí", ",", "si", "vienes"]


@pytest.mark.parametrize(
    ("text", "at"),
    [
        ("a las 10:30 h", time(10, 30)),
        ("a las 10.30 h", time(10, 30)),
        ("a las 9", time(9)),
        ("a la 1", time(13)),
        ("a las 4 de la tarde", time(16)),
        ("a las 10 de la mañana", time(10)),
        ("a las 8 de la noche", time(20)),
        ("12 de la mañana", time(12)),
        ("2:00 p.m.", time(14)),
        ("2:00 p. m.", time(14)),
        ("5 pm", time(17)),
        ("15.30 hs", time(15, 30)),
        ("11:30 hrs.", time(11, 30)),
        ("a las 15 horas", time(15)),
        ("10 h", time(10)),
        ("al mediodía", time(12)),
        ("el martes al mediodía, a las 13:30", time(13, 30)),
        ("durante el mediodía", None),
        ("a las 12 de la noche", None),
        ("a las doce de la noche", None),
        ("a las 10 o a las 12", None),
        ("en 48 horas", None),
        ("a las tres y media", time(15, 30)),
        ("a las diez menos cuarto de la mañana", time(9, 45)),
        ("a las 3 y media", time(15, 30)),
        ("a las tres o a las cuatro", None),
        ("a las tres personas", None),
        ("las 3 candidatas", None),
        ("el 30.03.2026", None),
    ],
)
def test_the_time_of_day_is_read_in_spanish(text: str, at: time | None) -> None:
    assert GRAMMAR.clock.named(text) == at


@pytest.mark.parametrize(
    ("words", "day"),
    [
        ("El viernes sin falta te digo algo.", date(2026, 3, 27)),
        ("El jueves le confirmamos por sí o por no.", date(2026, 3, 26)),
        ("Le escribimos el 2026-04-10.", date(2026, 4, 10)),
        ("Le llamaremos el 15/04/2026.", date(2026, 4, 15)),
        ("a más tardar el 15-04-2026", date(2026, 4, 15)),
        ("El lunes 30.03.2026 tendrá noticias.", date(2026, 3, 30)),
        ("Llámenos al 955 550 100 12.", None),
    ],
)
def test_a_promise_names_its_day_in_figures_too(words: str, day: date | None) -> None:
    language = LetterLanguage.SPANISH
    assert read_promise(words, RECEIVED, calendar_for("ES"), language=language).day == day


def test_spanish_abbreviations_end_no_sentence() -> None:
    text = "La Sra. Amat le espera a las 10 hrs. en la sede. Traiga su D.N.I."
    found = [text[slice(*one)] for one in sentences(text, forms().closings, GRAMMAR.breaks)]
    assert found == ["La Sra. Amat le espera a las 10 hrs. en la sede.", "Traiga su D.N.I."]


def test_a_greeting_that_is_also_a_closing_does_not_end_a_mail() -> None:
    text = "Estimada Kim:\n\nReciba un cordial saludo.\n\nHemos elegido a otra persona."
    reading = read(text, "CO")
    assert reading is not None
    assert reading.kind is NO


@pytest.mark.parametrize(
    ("zone", "name"),
    [
        ("(hora peninsular)", "Europe/Madrid"),
        ("hora de Canarias", "Atlantic/Canary"),
        ("hora CDMX", "America/Mexico_City"),
        ("hora Colombia", "America/Bogota"),
        ("(hora argentina)", "America/Argentina/Buenos_Aires"),
    ],
)
def test_a_zone_is_read_in_spanish(zone: str, name: str) -> None:
    reading = read(
        f"Te invitamos a una entrevista el martes 31 de marzo a las 16:00 h {zone}.", "ES", RECEIVED
    )
    assert reading is not None
    assert reading.starts == datetime(2026, 3, 31, 16)
    assert reading.zone is not None
    assert reading.zone.zone == name
