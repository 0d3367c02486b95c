"""Particulars of answers, and the sentence that says so."""

from datetime import date, datetime, time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.advice.answers.reading import Strength
from desktop.advice.answers.sentences import LONGEST, Breaks, sentences
from desktop.advice.answers.times import day_by, day_named
from desktop.advice.promise_days import Days
from desktop.core.kinds import AnswerKind, LetterLanguage
from tests.advice.answers.reader import RECEIVED, forms, phrases, read
from tests.advice.promise_calendars import BRITISH

DAYS = Days(RECEIVED, BRITISH)


def split(text: str) -> list[str]:
    found = sentences(text, forms().closings, phrases().grammar.breaks)
    return [text[start:stop] for start, stop in found]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("One. Two! Three?", ["One.", "Two!", "Three?"]),
        ("Mr. Lee is away. He is back at 5 p.m. on Friday.",
         ["Mr. Lee is away.", "He is back at 5 p.m. on Friday."]),
        ("It ends at 5 p.m. ET. Bring a pen.", ["It ends at 5 p.m. ET.", "Bring a pen."]),
        ("It ends at 5 p.m. We start then.", ["It ends at 5 p.m.", "We start then."]),
        ("Hello Jo,\n\nthe job\nis filled\n\nKind regards,\nPat\nDo not reply.",
         ["Hello Jo,", "the job\nis filled"]),
        ("You got it.\nBest,\nJo\n\nPS: Start on Monday.\n\nA notice.",
         ["You got it.", "PS: Start on Monday."]),
        ("No.\nThanks\nP.S. Sorry.", ["No.", "P.S. Sorry."]),
        ("Best wishes\nFrom us.", ["Best wishes\nFrom us."]),
        ("We have:\n- one\n- two", ["We have:", "- one", "- two"]),
        ("", []),
    ],
)  # fmt: skip
def test_the_sentences_above_the_closing_are_read(text: str, expected: list[str]) -> None:
    assert split(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("\nDear Jo,\nthank you.", True),
        ("Thank you.\nBest wishes\nJo", True),
        ("Best wishes", False),
        ("Dearest things come first.\nSo it is.", False),
        ("We hire.\nHi there", False),
        ("", False),
    ],
)
def test_a_mail_is_told_by_its_greeting_or_its_closing(text: str, *, expected: bool) -> None:
    assert forms().is_mail(text) is expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("We meet on 2. April. Bring a pen.", ["We meet on 2. April.", "Bring a pen."]),
        ("We meet on 2. and 3. April.", ["We meet on 2. and 3. April."]),
        ("We meet on 15. Bring a pen.", ["We meet on 15.", "Bring a pen."]),
        ("We have 2.", ["We have 2."]),
    ],
)
def test_a_number_with_a_full_stop_may_be_an_ordinal(text: str, expected: list[str]) -> None:
    found = sentences(text, forms().closings, Breaks.of(["mr"], ["april"]))
    assert [text[start:stop] for start, stop in found] == expected


def test_a_run_without_an_end_is_cut() -> None:
    assert [len(one) for one in split("a" * 700)] == [500, 200]
    assert [len(one) for one in split(f"{'a' * 400} {'b' * 400}")] == [400, 400]


def test_no_more_of_a_mail_is_read_than_anybody_writes() -> None:
    assert read("x. " * (LONGEST // 3) + "The role is on hold.") is None


def test_the_sentence_that_says_so_is_marked() -> None:
    text = "Dear Jo,\n\nThank you. We have chosen another candidate. All the best for your search."
    reading = read(text)
    assert reading is not None
    assert text[slice(*reading.span)] == "We have chosen another candidate."
    assert (reading.kind, reading.strength) == (AnswerKind.NO, Strength.CLEAR)


def test_a_courtesy_of_rejections_alone_is_likely_one() -> None:
    reading = read("Thank you for coming. We wish you every success in your search.")
    assert reading is not None
    assert (reading.kind, reading.strength) == (AnswerKind.NO, Strength.LIKELY)


def test_what_is_offered_in_a_sentence_is_not_refused_there() -> None:
    reading = read(
        "We will not continue with other candidates but would like to offer you the job."
    )
    assert reading is not None
    assert reading.kind is AnswerKind.OFFER


def test_a_promise_has_the_words_that_name_its_day() -> None:
    reading = read("Thank you for asking, and you will hear from us by Friday.")
    assert reading is not None
    assert (reading.kind, reading.promise) == (
        AnswerKind.OTHER,
        "you will hear from us by Friday.",
    )
    assert reading.promise_on == date(2026, 3, 27)


def test_a_promise_does_not_remain_beside_a_rejection() -> None:
    reading = read("We have chosen another candidate. You will hear from us by Friday about costs.")
    assert reading is not None
    assert (reading.promise, reading.promise_on) == ("", None)


def test_a_time_before_which_nothing_is_known_is_a_promise() -> None:
    reading = read("It will be 20 April before we know.")
    assert reading is not None
    assert reading.promise_on == date(2026, 4, 20)


@pytest.mark.parametrize(
    ("text", "starts_on", "starts"),
    [
        ("We would like to invite you to an interview on 2 April.", date(2026, 4, 2), None),
        ("We would like to invite you to an interview.", None, None),
        ("We would like to invite you to an interview. It is on 2 April at 10 am.",
         date(2026, 4, 2), datetime(2026, 4, 2, 10)),
        ("We would like to invite you to an interview. Come at 10 am.", None, None),
    ],
)  # fmt: skip
def test_an_interview_has_the_day_and_the_time_that_are_named(
    text: str, starts_on: date | None, starts: datetime | None
) -> None:
    reading = read(text)
    assert reading is not None
    assert (reading.starts_on, reading.starts) == (starts_on, starts)


@pytest.mark.parametrize(
    ("text", "until", "answer_by"),
    [
        ("The role is on hold. There is a freeze until May.", date(2026, 5, 1), None),
        ("The role is on hold.", None, None),
        ("We offer you the job. Please sign it. Return it by 2 April.", None, date(2026, 4, 2)),
        ("We offer you the job. Please sign it.", None, None),
    ],
)
def test_a_hold_and_an_offer_have_the_day_that_is_named(
    text: str, until: date | None, answer_by: date | None
) -> None:
    reading = read(text)
    assert reading is not None
    assert (reading.until, reading.answer_by) == (until, answer_by)


@pytest.mark.parametrize(
    ("text", "at"),
    [
        ("at 2 pm", time(14)),
        ("at 12 am", time(0)),
        ("at 12 p.m.", time(12)),
        ("2.30pm", time(14, 30)),
        ("14:05", time(14, 5)),
        ("at 9.15", time(9, 15)),
        ("at 3", time(15)),
        ("at 7", time(7)),
        ("10 o'clock", time(10)),
        ("2-3 pm", time(14)),
        ("at noon", time(12)),
        ("at 12 noon", time(12)),
        ("at midnight", None),
        ("from 10:00 to 11:00", time(10)),
        ("at 10 am or 2 pm", None),
        ("at 15 pm", None),
        ("25:00", None),
        ("at 5 candidates", None),
        ("at half past two", time(14, 30)),
        ("at quarter to ten", time(9, 45)),
        ("at eight thirty in the evening", time(20, 30)),
        ("at three or at four", None),
        ("at five offices", None),
        ("on 30.03.2026", None),
    ],
)
def test_the_time_of_day_is_read(text: str, at: time | None) -> None:
    assert phrases().grammar.clock.named(text) == at


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("on Thursday 2 April at 10 am", date(2026, 4, 2)),
        ("on 02-04-2026", date(2026, 4, 2)),
        ("on Monday or Tuesday", None),
        ("on Monday, or perhaps on 2 April", None),
        ("in two weeks", None),
        ("next week", None),
        ("on 20 March 2026", None),
        ("soon", None),
    ],
)
def test_the_one_day_that_is_named_is_read(text: str, day: date | None) -> None:
    assert day_named(text, DAYS) == day


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("sign by 2 April", date(2026, 4, 2)),
        ("by Friday, or 2 April at the latest", date(2026, 4, 2)),
        ("we met on 2 March 2026", None),
        ("sign it", None),
    ],
)
def test_the_day_by_which_an_answer_is_wanted_is_read(text: str, day: date | None) -> None:
    assert day_by(text, DAYS) == day


@pytest.mark.parametrize(
    ("text", "language", "day"),
    [
        ("Kommen Sie am Donnerstag, 2. April, um 10 Uhr.", "de", date(2026, 4, 2)),
        ("Wir laden Sie zum Gespräch am 2. April ein.", "de", date(2026, 4, 2)),
        ("Passt es am Montag oder am Dienstag?", "de", None),
        ("Wir laden Sie ein.", "de", None),
        ("Nous vous attendons le jeudi 2 avril à 10 h.", "fr", date(2026, 4, 2)),
        ("Le esperamos el jueves 2 de abril a las 10.", "es", date(2026, 4, 2)),
    ],
)
def test_a_day_is_read_in_each_language(text: str, language: str, day: date | None) -> None:
    assert day_named(text, DAYS, LetterLanguage(language)) == day


@pytest.mark.parametrize(
    ("text", "language", "day"),
    [
        ("Bitte unterschreiben Sie bis zum 2. April.", "de", date(2026, 4, 2)),
        ("Please sign by 2 April.", "en", date(2026, 4, 2)),
        ("Please sign before 2 April.", "en", date(2026, 4, 1)),
        ("Please sign before Monday 30 March.", "en", date(2026, 3, 27)),
        ("Please sign before noon on 2 April.", "en", date(2026, 4, 2)),
        ("Please sign before 2 April at noon.", "en", date(2026, 4, 2)),
        ("Please sign before the end of next week.", "en", date(2026, 4, 2)),
        ("Merci de signer avant le 2 avril.", "fr", date(2026, 4, 1)),
        ("Firme antes del 2 de abril.", "es", date(2026, 4, 1)),
        ("Bitte unterschreiben Sie vor dem 2. April.", "de", date(2026, 4, 1)),
        ("Bitte unterschreiben Sie.", "de", None),
    ],
)
def test_a_day_by_which_is_read_in_each_language(
    text: str, language: str, day: date | None
) -> None:
    assert day_by(text, DAYS, LetterLanguage(language)) == day


_WORDS = st.sampled_from(
    ("we", "not", "offer", "you", "the", "role", "on hold", "by Friday", ".", ",", "\n\n", "at 3",
     "if", "Regards", "invite", "interview", "é", "'", "2 April", "31 February", "wir", "laden",
     "Sie", "nicht", "um 10 Uhr", "2. April", "zum Gespräch", "ein", "Viele Grüße", "der", "und")
)  # fmt: skip


@given(text=st.one_of(st.text(max_size=60), st.lists(_WORDS, max_size=25).map(" ".join)))
def test_no_text_fails_and_the_mark_lies_in_it(text: str) -> None:
    reading = read(text)
    assert reading is None or text[slice(*reading.span)].strip()
