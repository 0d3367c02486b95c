"""The letters of each language but English: whole, honest, and right for the checker of theirs."""

import re
from collections.abc import Iterator
from dataclasses import replace
from functools import cache
from itertools import combinations
from pathlib import Path

import pytest

from desktop.advice.letter_check.check import check
from desktop.advice.letter_check.model import CheckContext, FindingKind, Letter
from desktop.advice.letter_check.wording import SPOKEN, shared_part
from desktop.advice.letters.addressees import Addressee
from desktop.advice.letters.fields import example_of
from desktop.advice.letters.language import (
    language_of_application,
    language_of_country,
    language_of_letter,
)
from desktop.advice.letters.library import languages
from desktop.advice.letters.template import ORGANISER, SUBJECT, TemplateKey, fields_used
from desktop.advice.letters.template_values import Sender, TemplateValues, template_values
from desktop.core.kinds import Courtesy, LetterKind, LetterLanguage, Tone
from desktop.core.records import Person
from tests.advice.letters.records import RESOURCES, library, occasion, phrases
from tests.advice.letters.test_sentences import NO_FACTS
from tests.advice.letters.test_templates import WITH_GAP, full
from tests.advice.records import application, application_record

OTHERS = [one for one in languages(RESOURCES / "letters") if one is not LetterLanguage.ENGLISH]
EN, DE, FR, ES = LetterLanguage

each_language = pytest.mark.parametrize("language", OTHERS)


@pytest.mark.parametrize(
    ("country", "part", "expected"),
    [
        ("DE", "BY", DE), ("AT", "", DE), ("LI", "", DE), ("CH", "", DE), ("CH", "ZH", DE),
        ("CH", "GE", FR), ("CH", "TI", DE), ("FR", "", FR), ("LU", "", FR), ("MC", "", FR),
        ("CA", "", EN), ("CA", "QC", FR), ("BE", "", EN), ("ES", "", ES), ("MX", "", ES),
        ("AR", "", ES), ("BR", "", EN), ("US", "CA", EN), ("GB", "", EN), ("JP", "", EN),
    ],
)  # fmt: skip
def test_the_language_follows_the_country(country: str, part: str, expected: str) -> None:
    assert language_of_country(country, part) == expected


def test_a_chosen_language_comes_before_that_of_the_country() -> None:
    berlin = application(country="DE")
    dana = Person(id="dana", name="Dana Reyes")
    assert language_of_letter(berlin, None) is DE
    assert language_of_application(replace(berlin, letter_language=FR)) is FR
    assert language_of_letter(replace(berlin, letter_language=FR), dana) is FR
    assert language_of_letter(berlin, replace(dana, letter_language=EN)) is EN


@each_language
def test_there_is_every_letter_in_every_tone(language: LetterLanguage) -> None:
    assert set(library(language).keys) == set(library().keys)
    assert all(library(language).has(kind) for kind in LetterKind)
    assert library(language).has(LetterKind.THANK_YOU, forwards=True)


def test_a_kind_without_a_template_is_not_there() -> None:
    texts = {"check_in.neutral": "Subject: A\n\nB.", "thank_you.neutral": "Subject: A\n\nB."}
    few = type(library())(texts, library().words, library().fields, language=DE)
    assert (few.has(LetterKind.CHECK_IN), few.has(LetterKind.TALK)) == (True, False)
    assert few.has(LetterKind.THANK_YOU)
    assert not few.has(LetterKind.THANK_YOU, forwards=True)
    assert few.with_own({}).language is DE


@each_language
def test_every_field_has_a_blank_of_its_own(language: LetterLanguage) -> None:
    fields, english = library(language).fields, library().fields
    blanks = [field.blank for field in fields.values() if field.blank]
    assert len(set(blanks)) == len(blanks)
    assert {name for name in fields if not fields[name].blank} == {
        name for name in english if not english[name].blank
    }


@each_language
def test_every_template_uses_the_fields_of_the_english_one(language: LetterLanguage) -> None:
    """But for the name, for which a greeting may stand."""
    for key in library().keys:
        english, text = (fields_used(library(one).built_in(key) or "") for one in (EN, language))
        assert text - {"greeting", "first"} == english - {"first"}, key.name
        assert text & {"greeting", "first"}, key.name


@each_language
def test_no_letter_is_loud_or_has_a_blank_too_many(language: LetterLanguage) -> None:
    for key in library(language).keys:
        text = library(language).built_in(key) or ""
        assert "!" not in text
        assert not re.search(r"[^\S\n]{2}|[ \t]$|\.\.", text, re.MULTILINE), key.name


def written(language: LetterLanguage, kind: LetterKind, tone: Tone) -> Iterator[list[FindingKind]]:
    """What the checker finds in the letter to each of the panel."""
    of = full(kind)
    people = [replace(person, courtesy=c) for person, c in zip(of.people, _COURTESIES, strict=True)]
    letters = {}
    for place, person in enumerate(people):
        values = template_values(occasion(of), Addressee(person=person), library(language).words)
        letters[person] = values, library(language).write(kind, tone, values, place=place)
    for person, (values, letter) in letters.items():
        context = CheckContext(
            phrases=phrases(language),
            name=person.name,
            first=str(values["first"]),
            me="Sam Hale",
            company=of.application.company,
            role=of.application.role,
            others=tuple(p.name for p in people if p is not person),
            details=tuple(str(values[key]) for key in ("detail", "problem", "idea")),
            colleagues={
                other.name: text.body
                for other, (_, text) in letters.items()
                if other is not person and kind is LetterKind.THANK_YOU
            },
            missing=letter.missing,
        )
        found = check(Letter(kind=kind, subject=letter.subject, body=letter.body), context)
        yield [f.kind for f in found]


_COURTESIES = (Courtesy.MS, Courtesy.MR, None)


@each_language
@pytest.mark.parametrize("tone", Tone)
def test_the_checker_finds_only_what_the_user_has_to_say(
    language: LetterLanguage, tone: Tone
) -> None:
    for kind in LetterKind:
        expected = [FindingKind.PLACEHOLDER] if kind in WITH_GAP else []
        for found in written(language, kind, tone):
            assert found == expected, kind


@cache
def nothing_known(language: LetterLanguage) -> TemplateValues:
    return template_values(
        occasion(application_record(), sender=Sender()), Addressee(), library(language).words
    )


@each_language
def test_without_a_record_a_letter_stays_whole(language: LetterLanguage) -> None:
    for key in library(language).keys:
        text = library(language).built_in(key) or ""
        letter = library(language).fill(key, text, nothing_known(language))
        whole = f"{letter.subject}\n\n{letter.body}".strip()
        assert not re.search(r"None|\{|\}|  |\n\n\n| \n| [.,]|[.,:;] ?,", whole), key.name
        assert bool(letter.subject) is (key.kind not in SPOKEN)


@each_language
def test_no_two_letters_are_alike(language: LetterLanguage) -> None:
    known = phrases(language)
    keys = [key for key in library(language).keys if key.kind not in {ORGANISER, *SPOKEN}]
    for less in (set(), {"detail", "problem", "idea", "result"}):
        values = {n: v for n, v in example_of(library(language).fields).items() if n not in less}
        texts = {
            key.name: library(language).fill(key, library(language).built_in(key) or "", values)
            for key in keys
        }
        for one, other in combinations(texts, 2):
            shared = shared_part(texts[one].body, texts[other].body, known)
            assert shared < known.copy_share, (one, other, shared)


def test_a_german_letter_goes_on_in_lower_case_after_its_greeting() -> None:
    """But for a name or a noun, and for what is said."""
    for key in library(DE).keys:
        for values in (nothing_known(DE), example_of(library(DE).fields)):
            body = library(DE).fill(key, library(DE).built_in(key) or "", values).body
            first = "" if key.kind in SPOKEN else body.split("\n\n")[1]
            is_free = not first or first.startswith(("Budgets", "Ihr", "[meine"))
            assert is_free or first[0].islower(), (key.name, first)


def sentences(language: LetterLanguage) -> Iterator[tuple[TemplateKey, str]]:
    """The sentences between subject, greeting and signature."""
    for key in library(language).keys:
        paragraphs = (library(language).built_in(key) or "").split("\n\n")
        start = 1 if paragraphs[0].startswith(SUBJECT) else 0
        is_spoken = key.kind in SPOKEN and key.kind != LetterKind.TALK
        for paragraph in paragraphs[start if is_spoken else start + 1 :]:
            for line in paragraph.splitlines():
                bare = line[2:] if line[:2] in {"| ", "- "} else line
                if not line.startswith("> "):
                    yield key, bare


def facts_named(sentence: str) -> frozenset[str]:
    named = fields_used(sentence) - NO_FACTS - {"greeting"}
    return named | {"others"} if "in others" in sentence else named


@each_language
def test_every_sentence_names_its_facts_or_is_a_reviewed_courtesy(language: LetterLanguage) -> None:
    path = Path(__file__).parent / f"courtesies.{language}.txt"
    reviewed = {
        line for line in path.read_text(encoding="utf-8").splitlines() if not line.startswith("#")
    }
    assert {s for _, s in sentences(language) if not facts_named(s)} == reviewed


#: Words that state something, and the fields of which one must be named beside them.
CLAIMS = {
    DE: {
        r"\w*gespräch\w*|gesprochen": {"met", "day", "detail", "invited", "cancelled", "others"},
        r"notiert|zur Sprache|erwähnt\w*|Problem\w*|Schwierigkeit": {"detail", "met", "problem"},
        r"angebot\w*|angeboten|anbieten": {"offered", "offer_told", "deadline"},
        r"Vertrag": {"offered"},
        r"abgegeben|eingereicht": {"task"},
        r"Absage|Bescheid|mitgeteilt": {"hold", "cancelled", "rejected"},
        r"Minuten|Stunden?|Jahren?|Kolleg\w*": set(),
        r"erlebt|Praxis|Erfahrung": {"result"},
    },
    FR: {
        r"entretien\w*|entretenus|échange|conversation|parlé": {
            "met",
            "day",
            "detail",
            "invited",
            "cancelled",
            "others",
        },
        r"noté|évoqué\w*|abordé|question encore|problème|difficulté": {"detail", "met", "problem"},
        r"offre|proposer|proposition": {"offered", "offer_told", "deadline"},
        r"contrat": {"offered"},
        r"remis|exercice": {"task"},
        r"savoir que|informé|annoncé": {"hold", "cancelled", "offer_told"},
        r"collègues?|hier|années?|mois": set(),
        r"déjà vu|pratique|expérience": {"result"},
    },
    ES: {
        r"entrevista\w*|conversación|conversa\w*|charla|hablamos|hablé": {
            "met",
            "day",
            "detail",
            "invited",
            "cancelled",
            "others",
        },
        r"apunté|mencionó|salió|comentó|problema|dificultad": {"detail", "met", "problem"},
        r"oferta|ofrecerme": {"offered", "offer_told", "deadline"},
        r"contrato": {"offered"},
        r"entregué|prueba": {"task"},
        r"comunicado|avisado|contarme": {"hold", "cancelled"},
        r"compañer\w*|ayer|años?|meses": set(),
        r"visto|práctica|experiencia": {"result"},
    },
}
HARMLESS = {
    "es wäre schön, wenn wir bald einen Termin für ein Gespräch über die Stelle als {{ role }} fänden.",  # noqa: E501
    "für ein Gespräch zur Stelle als {{ role }} fehlt uns noch ein Termin.",
    "für ein Gespräch über die Stelle als {{ role }} bei {{ company }} würde ich gern einen Termin mit Ihnen vereinbaren.",  # noqa: E501
    "Ich möchte gern einen Termin für ein Gespräch über die Stelle als {{ role }} bei {{ company }} vereinbaren.",  # noqa: E501
    "Auf das Gespräch mit Ihnen über die Stelle als {{ role }} freue ich mich nach wie vor sehr.",
}
#: Words that state something elsewhere, here about what is still to come or the letter itself.
_AHEAD = r"\?$|^\(|\[|^(?:Wenn|Falls|Sollten?|Wird|Ergibt|Was|Sobald|Andernfalls|Si|Cuando)\b"


@each_language
def test_a_courtesy_states_nothing(language: LetterLanguage) -> None:
    for key, sentence in sentences(language):
        named = facts_named(sentence)
        text = re.sub(r"\{[{%].*?[}%]\}", "", sentence).strip()
        if re.search(_AHEAD, text):
            continue
        for words, facts in CLAIMS[language].items():
            if re.search(rf"\b(?:{words})\b", text, re.IGNORECASE):
                assert named & facts or sentence in HARMLESS, (key.name, words, sentence)


def test_swiss_templates_have_no_sharp_s() -> None:
    swiss, german = library(DE).spelt_as_in("CH"), library(DE)
    key = TemplateKey("check_in", Tone.NEUTRAL)
    assert german.spelt_as_in("DE") is german
    assert "Mit freundlichen Grüssen" in (swiss.built_in(key) or "")
    assert "ß" in (german.built_in(key) or "")
    weiss = swiss.write(LetterKind.CHECK_IN, Tone.NEUTRAL, {"greeting": "Guten Tag Eva Weiß"})
    assert weiss.body.startswith("Guten Tag Eva Weiß,")
    assert swiss.with_own({}).same_as(swiss)


@pytest.mark.parametrize(
    ("company", "expected"),
    [
        ("Nordwind GmbH", "Bei der Nordwind GmbH, für die Nordwind GmbH, zur Nordwind GmbH"),
        ("Nord AG & Co. KG", "Bei der {}, für die {}, zur {}"),
        ("Nord UG (haftungsbeschränkt)", "Bei der {}, für die {}, zur {}"),
        ("Porsche AG", "Bei der {}, für die {}, zur {}"),
        ("Deutsche Bahn AG", "Bei {}, für {}, zu {}"),
        ("Nordwind", "Bei Nordwind, für Nordwind, zu Nordwind"),
        ("VERLAG", "Bei {}, für {}, zu {}"),
    ],
)
def test_a_german_company_with_a_legal_form_has_its_article(company: str, expected: str) -> None:
    key = TemplateKey("check_in", Tone.NEUTRAL)
    text = "Subject: A\n\nBei {{ company }}, für {{ company }}, zu {{ company }}"
    german, french = (
        library(language).fill(key, text, {"company": company}).body.strip()
        for language in (DE, FR)
    )
    assert german == expected.format(company, company, company)
    assert french == f"Bei {company}, für {company}, zu {company}"


def test_an_article_in_the_template_is_not_doubled() -> None:
    key = TemplateKey("check_in", Tone.NEUTRAL)
    text = "Subject: A\n\nBei der {{ company }} und bei Nordwind GmbHs"
    body = library(DE).fill(key, text, {"company": "Nordwind GmbH"}).body
    assert body.strip() == "Bei der Nordwind GmbH und bei Nordwind GmbHs"


@pytest.mark.parametrize(
    ("role", "expected"),
    [
        ("analyste de données", "poste d’analyste de données"),
        ("Ingénieure", "poste d’Ingénieure"),
        ("hôtesse d’accueil", "poste d’hôtesse d’accueil"),
        ("Hydrologue", "poste d’Hydrologue"),
        ("responsable", "poste de responsable"),
        ("Head of Data", "poste de Head of Data"),
        ("responsable de équipes", "poste de responsable de équipes"),
    ],
)
def test_french_shortens_its_words_before_a_vowel(role: str, expected: str) -> None:
    letter = library(FR).write(LetterKind.CHECK_IN, Tone.BRIEF, {"role": role})
    assert expected in letter.body


def test_french_shortens_nothing_within_what_was_entered() -> None:
    values = {"first": "Ana de Oliveira", "detail": "vous êtes une équipe de onze", "me": "Sam"}
    letter = library(FR).write(LetterKind.CHECK_IN, Tone.WARM, values)
    assert "Bonjour Ana de Oliveira," in letter.body
    assert "une équipe de onze." in letter.body


def test_french_leaves_names_whole_in_thanks_to_be_passed_on() -> None:
    others = [{"name": "Ana de Oliveira", "detail": ""}]
    letter = library(FR).write(LetterKind.THANK_YOU, Tone.WARM, {"others": others})
    assert "À Ana de Oliveira\u00a0:" in letter.body


def test_french_leaves_a_word_whole_before_eleven() -> None:
    assert library(FR).words.elide("le poste de onze et de oncle") == "le poste de onze et d’oncle"


def test_french_signs_stay_in_the_line_of_their_word() -> None:
    """A space before ":", ";", "?" and inside « » does not break the line."""
    values = example_of(library(FR).fields)
    for key in library(FR).keys:
        text = library(FR).fill(key, library(FR).built_in(key) or "", values)
        assert not re.search(" [:;?»]|« ", f"{text.subject} {text.body}"), key.name


@pytest.mark.parametrize(
    ("note", "said"),
    [
        ("Empezó vendiendo pianos", "usted empezó vendiendo pianos"),
        ("Tuvo que irse", "usted tuvo que irse"),
        ("Nada que decir", "Nada que decir"),
    ],
)
def test_a_spanish_note_about_somebody_is_said_to_them(note: str, said: str) -> None:
    assert library(ES).words.in_second_person(note) == said
