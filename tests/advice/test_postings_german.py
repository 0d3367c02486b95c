"""What is read in a posting in German: tasks, requirements, last day to apply, contact."""

from datetime import date
from pathlib import Path

import pytest

from desktop.advice.calendars import calendar_for
from desktop.advice.postings import PostedContact, PostingFacts, parse, read_posting
from desktop.core.kinds import LetterLanguage

WORDS = parse(
    (Path(__file__).parents[2] / "resources/answers/de/postings.toml").read_text(encoding="utf-8"),
    LetterLanguage.GERMAN,
)
KEPT = date(2026, 3, 2)
POSTING = """
Dateningenieur (m/w/d)

Bluefin bringt Fisch auf die Schiene.

Ihre Aufgaben:
• Sie machen die nächtliche Ladung von 1.100 Stationen schneller.
• Sie erklären die Zahlen denen, die sie brauchen;
- Kaffee
1. Alte Berichte an einem Ort zusammenführen

Das bringen Sie mit
– Fünf Jahre Erfahrung mit SQL
– Sie schreiben gern auf, was Sie wissen

Wir bieten
Ein Fahrrad und einen Garten

Bewerben Sie sich bitte bis zum 30. April 2026 über unser Portal.

Ansprechpartnerin: Frau Dana Reyes
dana.reyes@bluefin.example, 0431 5550100
"""


def read(text: str, country: str = "DE") -> PostingFacts:
    return read_posting(text, KEPT, calendar_for(country), WORDS)


def test_a_posting_is_read_in_its_own_words() -> None:
    assert read(POSTING) == PostingFacts(
        tasks=(
            "Sie machen die nächtliche Ladung von 1.100 Stationen schneller",
            "Sie erklären die Zahlen denen, die sie brauchen",
            "Alte Berichte an einem Ort zusammenführen",
        ),
        requirements=("Fünf Jahre Erfahrung mit SQL", "Sie schreiben gern auf, was Sie wissen"),
        closing_on=date(2026, 4, 30),
        contact=PostedContact("Dana Reyes", "dana.reyes@bluefin.example", "0431 5550100"),
    )


@pytest.mark.parametrize(
    ("heading", "tasks", "requirements"),
    [
        ("Aufgaben", 1, 0),
        ("Deine Aufgaben:", 1, 0),
        ("IHR AUFGABENGEBIET", 1, 0),
        ("Das erwartet dich", 1, 0),
        ("Tätigkeitsbeschreibung", 1, 0),
        ("Dein Profil", 0, 1),
        ("• Anforderungen:", 0, 1),
        ("Was Sie mitbringen", 0, 1),
        ("Das bist du!", 0, 1),
        ("Wir bieten Ihnen", 0, 0),
        ("Wünschenswert:", 0, 0),
        ("Unsere kleinen Bräuche:", 0, 0),
        ("Aufgaben gibt es hier viele, und wir sprechen gern darüber", 0, 0),
    ],
)
def test_only_lines_below_a_known_heading_are_taken(
    heading: str, tasks: int, requirements: int
) -> None:
    found = read(f"Sachbearbeiter\n{heading}\n\n- Akten in Ordnung halten\n")
    assert (len(found.tasks), len(found.requirements)) == (tasks, requirements)


@pytest.mark.parametrize(
    ("sentence", "closing_on"),
    [
        ("Bewerbungsschluss: 30. April 2026", date(2026, 4, 30)),
        ("Bewerbungsfrist: 30.04.2026", date(2026, 4, 30)),
        ("Bewerbungsschluss: 15. 3. 2026", date(2026, 3, 15)),
        ("Bewerbungsschluss: Fr. 20. 3. 2026", date(2026, 3, 20)),
        ("Bewerbungsschluss ist am Fr., 20.03.2026.", date(2026, 3, 20)),
        ("Bewerbungsschluss: Do., 20.03.2026", None),
        ("Ende der Bewerbungsfrist ist der 15. März.", date(2026, 3, 15)),
        ("Die Ausschreibungsfrist endet am Freitag, dem 27. März 2026.", date(2026, 3, 27)),
        ("Bitte bewerben Sie sich bis spätestens 20. März 2026.", date(2026, 3, 20)),
        ("Bewirb dich bis zum 1. April 2026 online!", date(2026, 4, 1)),
        ("Ihre Bewerbung richten Sie bitte bis 31.03.2026 an uns.", date(2026, 3, 31)),
        ("Bewerbungen sind bis zum 12.4.2026 einzureichen.", date(2026, 4, 12)),
        ("Senden Sie Ihre Unterlagen bitte bis 20. März 2026.", date(2026, 3, 20)),
        ("Senden Sie uns Ihr Bewerbungsdossier bis am 20. März 2026.", date(2026, 3, 20)),
        ("Wir freuen uns bis 20. März 2026 auf Ihre Bewerbung.", date(2026, 3, 20)),
        ("Bewerbungsschluss: 30. April 2026. Bewerbung bis 30.4.2026.", date(2026, 4, 30)),
        # Nothing is guessed.
        ("Bewerbungsschluss: 30. April 2026. Bitte bewerben Sie sich bis 15. April 2026.", None),
        ("Bewerbungsschluss: 1. Februar 2026", None),
        ("Bewerbungsfrist: bis die Stelle besetzt ist", None),
        ("Beginn: 1. Mai 2026", None),
        ("Die Gespräche finden am 20. April 2026 statt.", None),
        ("Seit dem 4. Mai 1999 gibt es uns.", None),
    ],
)
def test_the_last_day_to_apply_is_read_where_it_is_named(
    sentence: str, closing_on: date | None
) -> None:
    assert read(f"Sachbearbeiter gesucht\n{sentence}\n").closing_on == closing_on


@pytest.mark.parametrize(
    ("text", "contact"),
    [
        ("Kontakt: Dana Reyes, dana@b.example", PostedContact("Dana Reyes", "dana@b.example")),
        ("Ansprechpartner:in: Frau Dr. Dana Reyes", PostedContact("Dana Reyes")),
        ("Ihr Ansprechpartner ist\nHerr Lee Okafor", None),
        (
            "Fragen beantwortet Ihnen gerne Herr Lee Okafor (lee@b.example), Tel. 0431 5550199.",
            PostedContact("Lee Okafor", "lee@b.example", "0431 5550199"),
        ),
        (
            "Für Rückfragen steht Ihnen Frau Jana von der Heide unter 0431 5550100 zur Verfügung.",
            PostedContact("Jana von der Heide", "", "0431 5550100"),
        ),
        (
            "Bitte wenden Sie sich an Herrn Mag. Jürgen Öhler-Groß.",
            PostedContact("Jürgen Öhler-Groß"),
        ),
        (
            "Richten Sie Ihre Unterlagen an Frau Kim Sørensen, kim@b.example.",
            PostedContact("Kim Sørensen", "kim@b.example"),
        ),
        (
            "Auskunft erteilt Zoë Meier, +41 44 555 01 00",
            PostedContact("Zoë Meier", "", "+41 44 555 01 00"),
        ),
        ("Ansprechperson\nAnna Weiß\nanna@b.example", PostedContact("Anna Weiß", "anna@b.example")),
        ("Kontakt: Unsere Personalabteilung, 0431 5550100", None),
        ("Bewerbung an: jobs@b.example", None),
        ("Kontakt: Stadt Kiel, Personalamt", None),
        ("Sie stehen im Kontakt mit Kunden und Partnern.", None),
        ("Kontakt", None),
    ],
)  # fmt: skip
def test_a_person_to_ask_is_read_where_one_is_named(
    text: str, contact: PostedContact | None
) -> None:
    assert read(f"Sachbearbeiter gesucht\n{text}\n").contact == contact
