"""Every finding and every guard has a text."""

from dataclasses import replace
from datetime import date
from itertools import chain

import pytest
from pytestqt.qtbot import QtBot

from desktop.advice.letter_check.model import Finding, FindingKind, Replacement
from desktop.advice.letters.addressees import Addressee
from desktop.advice.letters.send_warning import SendWarning, SendWarningKind
from desktop.core.kinds import LetterKind, LetterLanguage
from desktop.core.records import Person
from desktop.ui.letter.head import LetterHead
from desktop.ui.letter.session import EditedLetter
from desktop.ui.letter.texts import phrases
from desktop.ui.letter.words import LetterWords

TODAY = date(2026, 3, 24)
#: Parameters of all findings together.
PARAMS: dict[str, str | int] = {
    "found": "Dnaa",
    "name": "Dana",
    "words": 95,
    "least": 50,
    "most": 90,
    "paragraphs": 4,
    "seconds": 70,
    "day": "Tue 1 December",
}


@pytest.fixture
def words(qtbot: QtBot) -> LetterWords:
    return LetterWords()


@pytest.mark.parametrize(
    "kind", sorted(set(FindingKind) - {FindingKind.SAYS_NOT, FindingKind.MISSING})
)
def test_every_kind_of_finding_has_a_calm_sentence(words: LetterWords, kind: FindingKind) -> None:
    text = words.finding(Finding(kind=kind, params=PARAMS))
    assert text.endswith((".", "?"))
    assert "{" not in text
    assert "!" not in text


def test_all_that_can_be_missing_is_named(words: LetterWords) -> None:
    limits = phrases().limits.values()
    for what in set(chain.from_iterable(one.needs for one in limits)):
        assert words.finding(Finding(kind=FindingKind.MISSING, params={"what": what}))
    for part in set(chain.from_iterable(one.says for one in limits)):
        assert words.finding(Finding(kind=FindingKind.SAYS_NOT, params={"part": part}))


@pytest.mark.parametrize(
    ("kind", "number", "expected"),
    [
        (FindingKind.TOO_SHORT, 0, "That is short: 0 words (usual: 50 to 90)."),
        (FindingKind.TOO_SHORT, 1, "That is short: 1 word (usual: 50 to 90)."),
        (FindingKind.TOO_LONG, 95, "That is long: 95 words (usual: 50 to 90)."),
        (FindingKind.TOO_MANY_PARAGRAPHS, 4, "That is long: 4 paragraphs (usual: up to 90)."),
        (FindingKind.TOO_LONG_TO_SAY, 1, "It takes 1 second to say; 90 are enough."),
        (FindingKind.TOO_LONG_TO_SAY, 70, "It takes 70 seconds to say; 90 are enough."),
    ],
)
def test_what_is_counted_agrees_with_its_number(
    words: LetterWords, kind: FindingKind, number: int, expected: str
) -> None:
    params = PARAMS | {"words": number, "paragraphs": number, "seconds": number}
    assert words.finding(Finding(kind=kind, params=params)) == expected


@pytest.mark.parametrize(
    ("kind", "body", "expected"),
    [
        (LetterKind.THANK_YOU, "", "0 words · 60 to 150 are usual"),
        (LetterKind.THANK_YOU, "Indeed.", "1 word · 60 to 150 are usual"),
        (LetterKind.THANK_YOU, "Indeed again.", "2 words · 60 to 150 are usual"),
        (LetterKind.VOICEMAIL, "Hello to you", "1 second to say · up to 25"),
        (LetterKind.VOICEMAIL, "Hello to you there again", "2 seconds to say · up to 25"),
    ],
)
def test_the_length_agrees_with_its_number(
    words: LetterWords, kind: LetterKind, body: str, expected: str
) -> None:
    assert words.length(kind, body, LetterLanguage.ENGLISH) == expected


def test_a_greeting_without_a_name_is_worded_without_one(words: LetterWords) -> None:
    text = words.finding(Finding(kind=FindingKind.NOT_ADDRESSED, params={"name": ""}))
    assert text == "The greeting names nobody. Write to whom the letter goes."


def test_a_detail_is_wanted_of_nobody_in_particular_where_nobody_is_known(
    words: LetterWords,
) -> None:
    text = words.finding(Finding(kind=FindingKind.NO_DETAIL, params={"name": ""}))
    assert text == "Add something that only your conversation had."


def test_foreign_text_in_a_finding_is_short_and_on_one_line(words: LetterWords) -> None:
    found = "a\nb " * 40
    text = words.finding(Finding(kind=FindingKind.PLACEHOLDER, params={"found": found}))
    assert len(text) < 120
    assert "\n" not in text
    assert "…" in text


def test_a_mend_says_what_it_will_do(words: LetterWords) -> None:
    def replacement(text: str) -> str:
        return words.replacement(Finding(kind=FindingKind.PAY, replacement=Replacement(0, 1, text)))

    assert words.replacement(Finding(kind=FindingKind.PAY)) == ""
    assert replacement("") == "Leave the sentence out"
    assert replacement("Dana") == "Write “Dana”"


@pytest.mark.parametrize(
    ("warning", "expected", "note"),
    [
        (
            SendWarning(SendWarningKind.NO_CONTACT),
            "They asked not to be contacted. It is best to leave it at that.",
            "(Sent although they asked not to be contacted, for reasons of my own.)",
        ),
        (
            SendWarning(SendWarningKind.NOT_YET, None, date(2026, 3, 31)),
            "It is early yet; the next sensible day is Tue 31 March.",
            "(Sent before the next sensible day, Tue 31 March, for reasons of my own.)",
        ),
        (
            SendWarning(SendWarningKind.OTHER_JOB, date(2026, 3, 19)),
            "You wrote to this company about another job on Thu 19 March. Once a week is enough.",
            "(Sent within a week of another letter to this company, for reasons of my own.)",
        ),
    ],
)
def test_the_warning_has_its_words(
    words: LetterWords, warning: SendWarning, expected: str, note: str
) -> None:
    assert words.send_warning(warning, TODAY) == expected
    assert words.send_warning_note(warning, TODAY) == note


def test_the_head_says_who_passes_thanks_on_and_to_whom(qtbot: QtBot, words: LetterWords) -> None:
    head = LetterHead(words)
    qtbot.addWidget(head)
    olga = Person(id="o", name="Olga Brandt", email="olga@example.com")
    dana = Person(id="d", name="Dana Reyes")
    through = Addressee(person=olga, forwards_to=(dana,))
    head.show_addressee(EditedLetter(LetterKind.THANK_YOU, through, 0, "draft"))
    assert head.to.text() == "To Olga Brandt, olga@example.com, to be passed on to Dana"
    through = Addressee(person=replace(olga, email=""), forwards_to=(dana,))
    head.show_addressee(EditedLetter(LetterKind.THANK_YOU, through, 0, "draft"))
    assert head.to.text() == "To Olga Brandt, to be passed on to Dana"
    assert head.to.isVisibleTo(head)
    assert head.address.isVisibleTo(head)


@pytest.mark.parametrize(
    ("called", "expected"), [(False, "You wrote on Tue 17 March; "), (True, "You called on Tue ")]
)
def test_the_warning_says_how_they_were_last_in_touch(
    called: bool, expected: str, words: LetterWords
) -> None:
    warning = SendWarning(
        SendWarningKind.TOO_SOON, date(2026, 3, 17), date(2026, 3, 24), called=called
    )
    assert words.send_warning(warning, date(2026, 3, 18)).startswith(expected)
