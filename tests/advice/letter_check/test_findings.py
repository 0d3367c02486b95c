"""The position, the text and the correction of findings."""

import re
from typing import Any

import pytest

from desktop.advice.letter_check.check import check
from desktop.advice.letter_check.model import (
    CheckContext,
    Field,
    Finding,
    FindingKind,
    Letter,
    Replacement,
)
from desktop.advice.letter_check.parts import LetterParts
from desktop.advice.letter_check.spelling import distance, is_misspelling
from desktop.advice.letter_check.wording import spoken_seconds
from desktop.advice.letters.library import load
from desktop.core.kinds import LetterKind, LetterLanguage
from tests.advice.letters.records import RESOURCES, phrases

FINAL = LetterKind.FINAL_CHECK_IN
GENERAL = {
    FindingKind.TOO_SHORT,
    FindingKind.SAYS_NOT,
    FindingKind.NO_ASK,
    FindingKind.NO_DETAIL,
    FindingKind.NOT_ADDRESSED,
    FindingKind.NOT_SIGNED,
    FindingKind.NO_NUMBER,
}


def context(**more: Any) -> CheckContext:
    record = {
        "phrases": phrases(),
        "name": "Dana Reyes",
        "first": "Dana",
        "me": "Sam Hale",
        "company": "Northwind",
        "role": "Data engineer",
        "others": ("Lee Okafor",),
    }
    return CheckContext(**{**record, **more})


def found(
    body: str, subject: str = "Data engineer", kind: LetterKind = FINAL, **more: Any
) -> list[Finding]:
    """The findings with a position in the text."""
    letter = Letter(kind=kind, subject=subject, body=body)
    return [f for f in check(letter, context(**more)) if f.kind not in GENERAL]


def one(body: str, **more: Any) -> tuple[str, str, str]:
    """The only finding: kind, position, and the text after its correction."""
    (finding,) = found(body, **more)
    text = body if finding.field is Field.BODY else more.get("subject", "")
    replacement = finding.replacement
    mended = (
        text[: replacement.start] + replacement.text + text[replacement.end :]
        if replacement
        else text
    )
    return str(finding.kind), text[finding.start : finding.end], mended


@pytest.mark.parametrize(
    ("body", "kind", "place", "mended"),
    [
        ("Dear Dnaa,\n\nHi.", "misspelt_name", "Dnaa", "Dear Dana,\n\nHi."),
        ("Dear Mr Wu,\n\nHi.", "wrong_name", "Mr Wu", "Dear Dana,\n\nHi."),
        ("Hello Lee Okafor,\n\nHi.", "wrong_name", "Lee Okafor", "Hello Dana,\n\nHi."),
        ("Hello Dana, Lee,\n\nHi.", "several_people", "Dana, Lee", "Hello Dana,\n\nHi."),
        ("Hello all,\n\nHi.", "several_people", "all", "Hello Dana,\n\nHi."),
        ("To whom it may concern,\n\nHi.", "wrong_name", "To whom it may concern", "Dana,\n\nHi."),
        ("Hello [first name],\n\nHi.", "placeholder", "[first name]", "Hello Dana,\n\nHi."),
        ("Hello {{ first }},\n\nHi.", "placeholder", "{{ first }}", "Hello Dana,\n\nHi."),
        ("Hello Dana,\n\nSee [this].", "placeholder", "[this]", "Hello Dana,\n\nSee [this]."),
        ("So. At Northwnid's gate.", "misspelt_company", "Northwnid's", "So. At Northwind's gate."),
        ("The data enginer role.", "misspelt_role", "data enginer", "The Data engineer role."),
        ("Part of Contoso Labs now.", "wrong_company", "Contoso Labs", "Part of Northwind now."),
        ("Yes. You promised it. No.", "reproach", "You promised", "Yes. No."),
        ("I am just checking in, Dana.", "filler", "I am just checking in", "I am writing, Dana."),
        (
            "So I wanted to touch base.",
            "filler",
            "I wanted to touch base",
            "So I am writing to ask.",
        ),
        ("It was only touching base.", "filler", "touching base", "It was only writing."),
        ("Touching base again.", "filler", "Touching base", "Writing again."),
        ("Any news yet?", "filler", "Any news yet", "A date for the decision?"),
        ("Is there any news yet?", "filler", "any news yet", "Is there a date for the decision?"),
        ("For [company] only.", "placeholder", "[company]", "For Northwind only."),
        ("As <job title> there.", "placeholder", "<job title>", "As Data engineer there."),
        ("Yours, [your name]", "placeholder", "[your name]", "Yours, Sam Hale"),
        ("Yours, {{ me }}", "placeholder", "{{ me }}", "Yours, Sam Hale"),
        ("Call 'Norhtwind'.", "misspelt_company", "Norhtwind", "Call 'Northwind'."),
        (
            "I see the Sales Manager role.",
            "wrong_role",
            "Sales Manager",
            "I see the Data engineer role.",
        ),
        ("First line. My salary. End.", "pay", "salary", "First line. End."),
        ("So.\n\nRegards,\nThe salary", "pay", "salary", "So.\n\nRegards,\nThe salary"),
    ],
)
def test_a_finding_shows_its_place_and_mends_it(
    body: str, kind: str, place: str, mended: str
) -> None:
    assert one(body) == (kind, place, mended)


@pytest.mark.parametrize(
    ("body", "place", "name"),
    [
        ("Dear Dnaa,\n\nHi.", "Dnaa", "Dana"),
        ("Dear Mr Wu,\n\nHi.", "Mr Wu", "Dana"),
        ("To whom it may concern,\n\nHi.", "To whom it may concern", "Dana"),
        ("So. At Northwnid's gate.", "Northwnid's", "Northwind"),
        ("The data enginer role.", "data enginer", "Data engineer"),
        ("Part of Contoso Labs now.", "Contoso Labs", "Northwind"),
        ("I see the Sales Manager role.", "Sales Manager", "Data engineer"),
        ("See [this].", "[this]", None),
        ("Yes. You promised it. No.", "You promised", None),
        ("I am just checking in, Dana.", "I am just checking in", None),
    ],
)
def test_a_finding_quotes_what_was_found_and_names_what_was_meant(
    body: str, place: str, name: str | None
) -> None:
    (finding,) = found(body)
    expected = {"found": place} | ({"name": name} if name else {})
    assert finding.params == expected


def test_each_slip_is_found_not_only_the_first() -> None:
    slips = found("So Norhtwind met Dnaa. The Northwnid team and Okafro agree.")
    assert [f.params["found"] for f in slips] == ["Norhtwind", "Dnaa", "Northwnid", "Okafro"]
    phrases_ = found("My salary is one thing. You promised it. The urgent bonus is another.")
    assert [str(f.kind) for f in phrases_] == ["pay", "reproach", "pressure"]


def test_what_is_missing_is_said_with_its_name_and_added_at_its_place() -> None:
    letter = Letter(kind=LetterKind.CHECK_IN, subject="S", body="Hello,\n\nWhen do you decide?\n")
    missing = {f.kind: f for f in check(letter, context()) if f.kind in GENERAL}
    signed, addressed = missing[FindingKind.NOT_SIGNED], missing[FindingKind.NOT_ADDRESSED]
    assert (signed.start, signed.end, signed.params) == (27, 27, {"name": "Sam Hale"})
    assert (addressed.start, addressed.end) == (5, 5)
    assert addressed.params == {"name": "Dana Reyes"}
    assert missing[FindingKind.NO_DETAIL].params == {"name": "Dana Reyes"}
    assert missing[FindingKind.SAYS_NOT].params == {"part": "interest"}
    for finding, mended in ((signed, "\nSam Hale"), (addressed, " Dana")):
        assert finding.replacement == Replacement(finding.start, finding.start, mended)
    spoken = Letter(kind=LetterKind.VOICEMAIL, subject="", body="Hello Dana. Call me?  ")
    (number,) = [f for f in check(spoken, context()) if f.kind is FindingKind.NO_NUMBER]
    assert (number.start, number.end, number.replacement) == (20, 20, None)


@pytest.mark.parametrize(
    ("body", "is_signed"),
    [
        ("Hi.\n\nRegards,\nSam", True),
        ("Hi.\n\nRegards,\nS. H.", True),
        ("Hi.\n\nRegards,", False),
        ("Hi.\n\nthe four word team", True),
        ("Hi.\n\nthe team of five words", False),
        ("Hi.\n\nUntil then?", False),
        ("Hi.\n\nUntil then,", False),
    ],
)
def test_a_signature_is_a_name_or_a_few_words_at_the_end(body: str, is_signed: bool) -> None:
    kinds = {f.kind for f in check(Letter(kind=FINAL, subject="S", body=body), context())}
    assert (FindingKind.NOT_SIGNED not in kinds) is is_signed


@pytest.mark.parametrize(
    ("body", "kind", "is_addressed"),
    [
        ("Dana, hello. It is Sam.", FINAL, True),
        ("Ms Reyes, hello. It is Sam.", FINAL, True),
        ("It is Sam.\nHello to Dana.", FINAL, False),
        ("It is Sam.\nHello to Dana.", LetterKind.VOICEMAIL, True),
        ("Hello, it is Sam.", FINAL, False),
    ],
)
def test_a_letter_names_its_reader_in_the_first_line_and_a_call_anywhere(
    body: str, kind: LetterKind, is_addressed: bool
) -> None:
    kinds = {f.kind for f in check(Letter(kind=kind, subject="S", body=body), context())}
    assert (FindingKind.NOT_ADDRESSED not in kinds) is is_addressed


@pytest.mark.parametrize("language", LetterLanguage)
def test_what_a_lead_in_of_the_templates_introduces_is_a_detail(language: LetterLanguage) -> None:
    library = load(RESOURCES / "letters", language)
    for key in (key for key in library.keys if key.kind is LetterKind.THANK_YOU):
        lead_in = re.search(r"\n([^\n]*: ?)\{\{ detail \}\}", library.built_in(key) or "")
        assert lead_in is not None
        for detail, is_mentioned in (("Kinderchor 2027.", True), ("[Chor].", False), (".", False)):
            body = f"Dana,\n\n{lead_in[1]}{detail}"
            letter = Letter(kind=LetterKind.THANK_YOU, subject="S", body=body)
            kinds = {f.kind for f in check(letter, context(phrases=phrases(language)))}
            assert (FindingKind.NO_DETAIL not in kinds) is is_mentioned, body


@pytest.mark.parametrize(
    ("body", "is_mentioned"),
    [
        ("What I keep is the reading hours for children on Saturdays. Thank you.", True),
        ("I keep the [reading hours for children]. Thank you.", False),
        ("It was very good. Thank you.", False),
    ],
)
def test_a_gap_for_a_detail_may_be_filled_in_other_words(body: str, is_mentioned: bool) -> None:
    drafted = "The role\nHello Dana,\n\nOne thing I took away: [one thing you said]. Thank you."
    letter = Letter(kind=LetterKind.THANK_YOU, subject="The role", body=f"Hello Dana,\n\n{body}")
    kinds = {f.kind for f in check(letter, context(drafted=drafted))}
    assert (FindingKind.NO_DETAIL not in kinds) is is_mentioned


@pytest.mark.parametrize(
    ("details", "body", "is_mentioned"),
    [
        (("Harpsichord",), "I heard of the harpsichords.", True),  # one long word is enough
        (("Boat",), "I like the boat.", True),
        (("Boat sails",), "I like the boat.", False),
        (("Boat sails",), "The boat has sails.", True),
        (("Sky",), "The sky was blue.", False),  # too short to tell
    ],
)
def test_a_detail_is_mentioned_by_a_long_word_or_two_short_ones(
    details: tuple[str, ...], body: str, is_mentioned: bool
) -> None:
    letter = Letter(kind=LetterKind.CHECK_IN, subject="S", body=f"Hello Dana,\n\n{body}")
    kinds = {f.kind for f in check(letter, context(details=details))}
    assert (FindingKind.NO_DETAIL not in kinds) is is_mentioned


@pytest.mark.parametrize(
    "body",
    [
        "Hello Dana,\n\nHi.",
        "Dear Ms Reyes,\n\nHi.",
        "Good morning,\n\nHi.",
        "No greeting at all. Lee says hello.",
        "The data engineers met in March. Your Data engineer's desk. It is Dana's.",
        "I have learnt how things are done. Working at the bench pays. I am part of it.",
        "You said it takes six hours twice per year. You told me you row. 5k rows are ignored.",
        "The best part of the job. The other role. The Data role. The night position.",
    ],
)
def test_what_is_right_is_left_alone(body: str) -> None:
    assert found(body) == []


def test_without_a_known_person_no_name_is_wrong_but_several_are() -> None:
    nobody: dict[str, Any] = {"name": "", "first": "", "others": ()}
    assert found("Dear Wu,\n\nHi.", **nobody) == []
    assert found("To whom it may concern,\n\nHi.", **nobody) == []
    (several,) = found("Dear all,\n\nHi.", **nobody)
    assert (several.kind, several.replacement) == (FindingKind.SEVERAL_PEOPLE, None)


def test_a_missing_subject_is_mended_with_the_usual_one() -> None:
    (usual,) = found("Hi.", subject=" ", default_subject="Thank you")
    assert usual.replacement is not None
    assert (usual.field, usual.replacement.text, usual.replacement.end) == (
        Field.SUBJECT,
        "Thank you",
        1,
    )
    assert found("Hi.", subject="")[0].replacement is None
    assert found("Hi.", subject="", kind=LetterKind.VOICEMAIL) == []


def test_a_wrong_role_in_the_subject_is_mended_there() -> None:
    subject = "Sales manager – interview 12 May"
    mended = "Data engineer – interview 12 May"
    assert one("Hi.", subject=subject) == ("wrong_role", "Sales manager", mended)
    assert found("Hi.", subject="thank you for your answer") == []


def test_a_promised_attachment_may_be_mentioned() -> None:
    assert one("It is attached.")[:2] == ("attachment", "attached")
    assert found("It is attached.", attachment_promised=True) == []


def test_words_that_the_record_itself_uses_are_no_fault() -> None:
    assert found("The bonus model fails.", details=("The bonus model",)) == []


def test_a_letter_that_is_too_long_shows_where_it_is() -> None:
    body = "word " * 81 + "end"
    (finding,) = found(body)
    assert (finding.kind, body[finding.start : finding.end]) == (FindingKind.TOO_LONG, "word end")
    assert dict(finding.params) == {"words": 82, "least": 50, "most": 80}


def test_an_offer_is_no_second_question() -> None:
    assert found("When do you decide? Let me know if you need more. May I send you a sample?") == []
    (second,) = found("When do you decide? I wonder whether you know.")
    assert second.kind is FindingKind.SECOND_ASK


def test_letters_with_nothing_in_common_or_nothing_in_them_are_no_copies() -> None:
    assert found("One two three four five.", colleagues={"Lee": "Six seven eight nine ten."}) == []
    assert found("One two.", colleagues={"Lee": "One two."}) == []
    (copy,) = found("One two three four five.", colleagues={"Lee": "one two three four five"})
    assert (copy.kind, copy.params["name"]) == (FindingKind.COPY, "Lee")


@pytest.mark.parametrize(
    ("text", "kinds"),
    [
        ("One two three four five six.", ["sent_before"]),
        ("  ONE two, three\nfour five: síx", ["sent_before"]),
        ("One two three four five seven.", ["sent_alike"]),
        ("One two three seven five six.", []),
        ("", []),
    ],
)
def test_what_the_person_has_got_before_is_said_with_its_day(text: str, kinds: list[str]) -> None:
    body = "Hello Dana,\n\nOne two three four five six."
    received = (("Tue 1 December", f"Dear Ms Reyes,\n\n{text}\n\nRegards,\nSam"),)
    findings = found(body, received=received)
    assert [str(finding.kind) for finding in findings] == kinds
    for finding in findings:
        assert dict(finding.params) == {"day": "Tue 1 December", "another": 0}
        assert body[finding.start : finding.end].strip() == "One two three four five six."


def test_the_latest_letter_with_the_same_text_is_named() -> None:
    texts = (("Thu", "Something else altogether."), ("Wed", "One two three four."), ("Tue", "One"))
    (finding,) = found("One two three four.", received=texts, has_other_words=True)
    assert dict(finding.params) == {"day": "Wed", "another": 1}


def test_findings_come_from_top_to_bottom_and_the_general_ones_last() -> None:
    letter = Letter(kind=FINAL, subject="[ROLE]", body="Dear Lee,\n\nMy salary is [x1].")
    kinds = [str(f.kind) for f in check(letter, context())]
    assert kinds == [
        "placeholder",
        "wrong_name",
        "pay",
        "placeholder",
        "says_not",
        "too_short",
        "not_signed",
    ]


@pytest.mark.parametrize(
    ("text", "seconds"),
    [("word " * 150, 60), ("(said by nobody) one two three four five", 2), ("Call 555 0147", 3)],
)
def test_speech_is_counted_at_150_words_a_minute_with_digits_one_by_one(
    text: str, seconds: int
) -> None:
    assert spoken_seconds(text, 150) == seconds


@pytest.mark.parametrize(
    ("found_", "right", "near"),
    [
        ("Dnaa", "Dana", True),
        ("dana", "Dana", False),
        ("Jon", "John", True),
        ("Leo", "Lee", False),
        ("Bana", "Dana", False),
        ("oNrthwind", "Northwind", True),
        ("Northwest", "Northwind", False),
        ("Norhtwnid", "Northwind", True),
        ("Dan", "Danielle", False),
    ],
)
def test_a_slip_is_near_in_proportion_to_the_length(found_: str, right: str, near: bool) -> None:
    assert is_misspelling(found_, right) is near


def test_a_distance_beyond_what_matters_is_not_counted() -> None:
    assert distance("kitten", "sitting", 9) == 3
    assert distance("kitten", "sitting", 1) == 2


def test_what_is_longer_than_any_name_is_not_compared() -> None:
    """A pasted page without spaces must not take minutes."""
    assert distance("x" * 200, "x" * 199 + "y", 1) == 1
    assert distance("x" * 201, "x" * 200 + "y", 1) == 2


def test_a_greeting_on_the_line_of_the_text_ends_at_its_comma() -> None:
    parts = LetterParts("Hello Dana, this is Sam. We met on Thursday, as you know.", phrases())
    assert parts.greeting.text == "Hello Dana"
    assert [w.text for w in parts.words[:3]] == ["this", "is", "Sam"]
    assert parts.sentence_at(0) is None
