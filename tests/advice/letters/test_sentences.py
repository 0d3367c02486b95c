"""No sentence of a letter states what is not in the record.

Each sentence of a template names the fields whose facts it states, or stands in `courtesies.txt`,
the reviewed list of those that state none.
"""

import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from desktop.advice.letters.addressees import Addressee
from desktop.advice.letters.fields import example_of
from desktop.advice.letters.template import TemplateKey, fields_used
from desktop.advice.letters.template_values import FIELD_NAMES, Sender, template_values
from desktop.core.kinds import LetterKind, Tone
from tests.advice.letters.records import library, occasion, phrases
from tests.advice.records import application_record

#: Fields that are known in every record, or state nothing about the employer.
NO_FACTS = frozenset({"role", "company", "first", "me", "phone", "back"})
COURTESIES = frozenset(
    line
    for line in (Path(__file__).parent / "courtesies.txt").read_text(encoding="utf-8").splitlines()
    if line and not line.startswith("#")
)
GREETINGS = frozenset({"Dear {{ first }},", "Hello {{ first }},", "Hello,", "Good day,"})
#: Words that state something, and the fields of which one must be named beside them.
CLAIMS = {
    r"talk\w*|spoke|speaking|conversation|time (?:that )?you gave": {"met", "detail", "others"},
    r"interview\w*": {"day", "invited", "cancelled"},
    r"my notes|noted|remember|kept|took (?:home|away)|memory": {"detail", "met", "problem"},
    r"problem|difficulty|issue|trouble|raised|came up|brought up|mentioned": {"problem"},
    r"offer(?:ed)?": {"offered", "offer_told", "deadline"},
    r"contract": {"offered"},
    r"on hold": {"hold"},
    r"task|handed": {"task"},
    r"your (?:decision|no)|work out": {"rejected"},
    r"letting me know|telling me|told|said": {"hold", "cancelled", "offer_told", "detail"},
    r"yesterday|minutes|hours?|weeks? ago|months?|years?": set(),
    r"team|colleagues?|group|staff|boss": {"others"},
    r"experience|seen something|achieved|my last (?:job|employer|team)": {"result"},
}


def sentences(key: TemplateKey) -> Iterator[str]:
    """The sentences between subject, greeting and signature."""
    for line in (library().built_in(key) or "").splitlines():
        bare = line[2:] if line[:2] in {"| ", "- "} else line
        if bare.strip() and not line.startswith("> ") and not bare.startswith("Subject:"):
            yield bare


def facts_named(sentence: str) -> frozenset[str]:
    # `others` is allowed in a loop only, and not listed.
    named = fields_used(sentence) - NO_FACTS
    return named | {"others"} if "in others" in sentence else named


EACH = [(key, sentence) for key in library().keys for sentence in sentences(key)]


def test_every_sentence_names_its_facts_or_is_a_reviewed_courtesy() -> None:
    without = {sentence for _, sentence in EACH if not facts_named(sentence)}
    assert without - GREETINGS == COURTESIES


def is_conditional(sentence: str) -> bool:
    """Whether it asks, offers or leaves a gap, and so claims nothing."""
    plain = re.sub(r"\{%.*?%\}", "", sentence).strip()
    opening = re.match(r"(?:If|Should|Whatever|Anything|Once|Until then)\b", plain)
    instruction = plain.startswith("(")
    return plain.endswith("?") or bool(opening) or instruction or "[" in plain


@pytest.mark.parametrize("words", CLAIMS)
def test_a_sentence_with_words_that_state_something_names_the_fact(words: str) -> None:
    claims = re.compile(rf"\b(?:{words})\b", re.IGNORECASE)
    for key, sentence in EACH:
        text = re.sub(r"\{[{%].*?[}%]\}", "", sentence)
        if claims.search(text) and not is_conditional(sentence) and sentence not in COURTESIES:
            assert facts_named(sentence) & CLAIMS[words], (key.name, sentence)


#: What may be said with words that state something elsewhere.
HARMLESS = {
    "It is time to find a day to talk about the {{ role }} role.",
    "I would like to agree on a time to talk about the {{ role }} role at {{ company }}.",
    "It would be good to have a day to talk about the {{ role }} role.",
    "I look forward to talking with you about the {{ role }} role as much as before.",
    "I am still very interested in the {{ role }} role and would be glad to talk to you on another day.",  # noqa: E501
    "I remain interested in {{ company }} and would be glad to talk to you again.",
}


@pytest.mark.parametrize("words", CLAIMS)
def test_no_courtesy_states_something(words: str) -> None:
    claims = re.compile(rf"\b(?:{words})\b", re.IGNORECASE)
    stating = {c for c in COURTESIES - HARMLESS if claims.search(c) and not is_conditional(c)}
    assert not stating


@pytest.mark.parametrize("tone", Tone)
@pytest.mark.parametrize("kind", LetterKind)
def test_a_letter_of_an_empty_record_holds_courtesies_alone(kind: LetterKind, tone: Tone) -> None:
    bare = application_record()
    values = template_values(occasion(bare, sender=Sender()), Addressee(), library().words)
    said = sorted((filled(c) for c in COURTESIES), key=len, reverse=True)
    for place in range(9):
        left = library().write(kind, tone, values, place=place).body
        for courtesy in said:
            left = left.replace(courtesy, "")
        rest = {line.strip().rstrip(",").lower() for line in left.splitlines()}
        assert rest - phrases().closings <= {"", "hello", "good day"}


def filled(sentence: str) -> str:
    values = {**example_of(library().fields), "role": "Data engineer", "company": "Northwind"}
    return library().fill(TemplateKey("check_in", Tone.WARM), f"\n{sentence}", values).body.strip()


@pytest.mark.parametrize("missing", sorted(FIELD_NAMES - NO_FACTS - {"others"}))
def test_without_a_fact_no_sentence_that_states_it_is_written(missing: str) -> None:
    values = {n: v for n, v in example_of(library().fields).items() if n != missing}
    stating = {filled(s) for _, s in EACH if missing in facts_named(s)}
    for key in library().keys:
        text = library().fill(key, library().built_in(key) or "", values).body
        assert not [sentence for sentence in stating if sentence in text]
