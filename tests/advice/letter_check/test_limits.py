"""The limits of each kind of letter: length, required and allowed content."""

from typing import Any

import pytest

from desktop.advice.letter_check.check import check
from desktop.advice.letter_check.model import FindingKind, Letter
from desktop.advice.letter_check.spelling import is_misspelling
from desktop.core.kinds import LetterKind
from tests.advice.letter_check.test_findings import context
from tests.advice.letters.records import phrases

K = LetterKind


def findings(body: str, kind: LetterKind, **more: Any) -> dict[str, dict[str, Any]]:
    """The findings of a letter: the numbers by kind of finding."""
    letter = Letter(kind=kind, subject="Data engineer", body=body)
    return {str(f.kind): dict(f.params) for f in check(letter, context(**more))}


#: Words, seconds, paragraphs; whether it needs a detail, must ask, and may ask how things stand.
LIMITS = {
    K.THANK_YOU: ((60, 150), 0, 3, True, False, False),
    K.CHECK_IN: ((40, 90), 0, 0, True, True, True),
    K.CHECK_IN_WITH_THANKS: ((40, 90), 0, 0, True, True, True),
    K.CHECK_IN_HOLD_AWARE: ((50, 90), 0, 0, False, True, True),
    K.CHECK_IN_RECRUITER: ((35, 80), 0, 0, False, True, True),
    K.VALUE_ADD: ((100, 200), 0, 0, True, False, True),
    K.HOLD_ACKNOWLEDGEMENT: ((50, 80), 0, 0, False, False, False),
    K.OFFER_DEADLINE: ((50, 100), 0, 0, False, True, True),
    K.FUTURE_INTEREST: ((50, 120), 0, 0, False, False, True),
    K.FINAL_CHECK_IN: ((50, 80), 0, 0, False, False, True),
    K.APPLICATION_STATUS: ((40, 80), 0, 0, False, True, True),
    K.RESCHEDULING: ((35, 70), 0, 0, False, False, False),
    K.DATE_REQUEST: ((35, 80), 0, 0, False, True, True),
    K.OFFER_REQUEST: ((40, 90), 0, 0, False, True, True),
    K.OFFER_REPLY: ((25, 120), 0, 0, False, False, False),
    K.PHONE_SCRIPT: ((0, 0), 60, 0, False, True, True),
    K.VOICEMAIL: ((0, 0), 25, 0, False, True, True),
    K.DATE_CALL: ((0, 0), 60, 0, False, True, True),
    K.OFFER_CALL: ((0, 0), 60, 0, False, True, True),
    K.TALK: ((0, 0), 60, 0, False, True, True),
}


@pytest.mark.parametrize("kind", LetterKind)
def test_each_kind_has_its_limits(kind: LetterKind) -> None:
    found = phrases().limits[kind]
    words = found.least, found.most
    expected = LIMITS[kind]
    assert (
        words, found.seconds, found.paragraphs, found.detail, found.asks, found.status
    ) == expected  # fmt: skip


@pytest.mark.parametrize(
    ("count", "finding"),
    [(49, "too_short"), (50, None), (80, None), (81, "too_long")],
)
def test_a_length_on_the_limit_is_usual(count: int, finding: str | None) -> None:
    found = findings(" ".join(["word"] * count), K.FINAL_CHECK_IN)
    lengths = {k: v for k, v in found.items() if k in {"too_short", "too_long"}}
    assert lengths == ({finding: {"words": count, "least": 50, "most": 80}} if finding else {})


def test_what_is_too_much_is_marked_to_the_end() -> None:
    body = " ".join(["word"] * 82)
    letter = Letter(kind=K.FINAL_CHECK_IN, subject="S", body=body)
    (found,) = [f for f in check(letter, context()) if f.kind is FindingKind.TOO_LONG]
    assert body[found.start : found.end] == "word word"


@pytest.mark.parametrize(("count", "is_too_long"), [(3, False), (4, True)])
def test_paragraphs_are_counted_in_a_note_of_thanks(count: int, is_too_long: bool) -> None:
    found = findings("\n\n".join(["Many words here."] * count), K.THANK_YOU)
    assert found.get("too_many_paragraphs") == (
        {"paragraphs": count, "most": 3} if is_too_long else None
    )


@pytest.mark.parametrize(
    ("kind", "words", "seconds"),
    [
        (K.PHONE_SCRIPT, 150, 0),
        (K.PHONE_SCRIPT, 153, 61),
        (K.VOICEMAIL, 62, 0),
        (K.VOICEMAIL, 65, 26),
    ],
)
def test_the_length_of_spoken_texts_is_limited_in_seconds(
    kind: LetterKind, words: int, seconds: int
) -> None:
    found = findings(" ".join(["word"] * words), kind).get("too_long_to_say")
    most = phrases().limits[kind].seconds
    assert found == ({"seconds": seconds, "most": most} if seconds else None)


@pytest.mark.parametrize(
    ("found", "right", "near"),
    [
        ("Reynalt", "Reynold", False),  # two letters of seven
        ("Reynoldt", "Reynolds", True),
        ("Raynoldt", "Reynolds", True),  # two of eight
        ("Raynaldt", "Reynolds", False),
        ("eDna", "Edna", False),  # the same letters in another case
        ("iLndau", "Lindau", True),  # the first two exchanged, six letters
        ("iLnda", "Linda", False),
    ],
)
def test_how_near_a_slip_is_depends_on_the_length(found: str, right: str, near: bool) -> None:
    assert is_misspelling(found, right) is near


@pytest.mark.parametrize(
    ("body", "kind"),
    [
        ("You said that you would decide last week.", "reproach"),
        ("As promised, I waited.", "reproach"),
        ("I haven't heard back.", "reproach"),
        ("I still haven't heard.", "reproach"),
        ("I was disappointed that nobody wrote.", "reproach"),
        ("Your process is broken.", "reproach"),
        ("You are doing this wrong.", "reproach"),
        ("Please answer as soon as possible.", "pressure"),
        ("This is urgent.", "pressure"),
        ("Otherwise, I will withdraw.", "pressure"),
        ("I could contact your client directly.", "pressure"),
        ("What is the salary?", "pay"),
        ("I hope for 70,000 euros.", "pay"),
        ("My offer is €70k.", "pay"),
        ("I have attached my portfolio.", "attachment"),
        ("Please find my notes.", "attachment"),
        ("I'm just checking in.", "filler"),
        ("I wanted to follow up.", "filler"),
        ("Just circling back.", "filler"),
    ],
)
def test_phrases_to_avoid_are_found(body: str, kind: str) -> None:
    assert kind in findings(body, K.FINAL_CHECK_IN)


@pytest.mark.parametrize(
    "body",
    [
        "You said that maps matter to your drivers.",
        "I have heard much about your scheduler.",
        "I was surprised how quickly the hour passed.",
        "As soon as the dock opened, your idea made sense.",
        "I would pay attention to the night shift.",
        "Your process is careful, and it shows.",
        "Your team is kind.",
        "The broken belt is what I would look at first.",
        "In 70,000 shipments one was late.",
        "I find your notes on routing clear.",
        "The check of the routes follows the plan.",
    ],
)
def test_what_only_looks_like_it_is_left_alone(body: str) -> None:
    unwise = {"reproach", "pressure", "pay", "attachment", "filler"}
    assert not unwise & findings(body, K.FINAL_CHECK_IN).keys()


@pytest.mark.parametrize("kind", [K.THANK_YOU, K.HOLD_ACKNOWLEDGEMENT])
def test_thanks_and_the_answer_to_a_hold_do_not_press_for_dates(kind: LetterKind) -> None:
    asked = "Could you tell me when the role will move again?"
    assert "status_question" in findings(asked, kind)
    assert "status_question" not in findings("I will write again in May.", kind)


@pytest.mark.parametrize("others", [1, 2])
def test_only_the_second_question_is_one_too_many(others: int) -> None:
    body = " ".join(["When do you expect to decide?"] * others)
    assert ("second_ask" in findings(body, K.CHECK_IN)) is (others > 1)
    assert "no_ask" not in findings(body, K.CHECK_IN)
    assert "no_ask" in findings("I hope that you are well.", K.CHECK_IN)
