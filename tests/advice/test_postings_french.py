"""What is read in a posting in French, as in English."""

from datetime import date
from pathlib import Path

import pytest

from desktop.advice.calendars import calendar_for
from desktop.advice.postings import PostedContact, PostingFacts, parse, read_posting
from desktop.core.kinds import LetterLanguage

WORDS = parse(
    (Path(__file__).parents[2] / "resources/answers/fr/postings.toml").read_text(encoding="utf-8"),
    LetterLanguage.FRENCH,
)
KEPT = date(2026, 3, 2)
POSTING = """
Ingénieur·e données (H/F) – CDI

La Marée transporte le poisson par le rail.

Vos missions :
• Accélérer le chargement nocturne des 1 100 gares.
• Expliquer les chiffres à celles et ceux qui s'en servent ;
- Café
1. Réunir nos anciens rapports en un seul endroit

Profil recherché
– Cinq ans d'expérience en SQL
– Vous aimez mettre les choses par écrit

Nous vous offrons
Un vélo et un jardin

Date limite de candidature : 30 avril 2026.

Contact : Mme Dana Reyes
dana.reyes@maree.example, +33 2 40 55 01 00
"""


def read(text: str, country: str = "FR") -> PostingFacts:
    return read_posting(text, KEPT, calendar_for(country), WORDS)


def test_a_posting_is_read_in_its_own_words() -> None:
    assert read(POSTING) == PostingFacts(
        tasks=(
            "Accélérer le chargement nocturne des 1 100 gares",
            "Expliquer les chiffres à celles et ceux qui s'en servent",
            "Réunir nos anciens rapports en un seul endroit",
        ),
        requirements=("Cinq ans d'expérience en SQL", "Vous aimez mettre les choses par écrit"),
        closing_on=date(2026, 4, 30),
        contact=PostedContact("Dana Reyes", "dana.reyes@maree.example", "+33 2 40 55 01 00"),
    )


@pytest.mark.parametrize(
    ("heading", "tasks", "requirements"),
    [
        ("Vos missions", 1, 0),
        ("MISSIONS PRINCIPALES :", 1, 0),
        ("À ce titre, vous :", 1, 0),
        ("Ce qui t’attend", 1, 0),
        ("Vous serez chargé(e) de :", 1, 0),
        ("Votre profil", 0, 1),
        ("Exigences", 0, 1),
        ("• Compétences requises :", 0, 1),
        ("Qui êtes-vous ?", 0, 1),
        ("Avantages", 0, 0),
        ("Nos petits rituels :", 0, 0),
        ("Vos missions changent souvent, et nous en parlons beaucoup entre nous", 0, 0),
    ],
)
def test_only_lines_below_a_known_heading_are_taken(
    heading: str, tasks: int, requirements: int
) -> None:
    found = read(f"Secrétaire\n{heading}\n\n- Tenir les dossiers en ordre\n")
    assert (len(found.tasks), len(found.requirements)) == (tasks, requirements)


@pytest.mark.parametrize(
    ("sentence", "closing_on"),
    [
        ("Date limite de candidature : 30 avril 2026", date(2026, 4, 30)),
        ("Date limite de dépôt des candidatures : vendredi 27 mars 2026, 17h", date(2026, 3, 27)),
        ("Clôture des candidatures le 15/04/2026.", date(2026, 4, 15)),
        ("Clôture des candidatures : ven. 20/03/2026", date(2026, 3, 20)),
        ("Clôture des candidatures : jeu. 20/03/2026", None),
        ("Clôture des candidatures le 15 du mois prochain.", date(2026, 4, 15)),
        ("Délai de postulation : 20 mars 2026", date(2026, 3, 20)),
        ("Postulez avant le 1er avril 2026.", date(2026, 4, 1)),
        ("Merci d'envoyer votre CV et une lettre jusqu'au 20 mars 2026.", date(2026, 3, 20)),
        ("Les candidatures doivent nous parvenir au plus tard le 31 mars.", date(2026, 3, 31)),
        ("Veuillez soumettre votre dossier d'ici le 10 avril 2026.", date(2026, 4, 10)),
        ("Fin d'affichage : 2026-04-10", date(2026, 4, 10)),
        ("Date limite : 30 avril 2026. Postulez avant le 30 avril 2026.", date(2026, 4, 30)),
        # Nothing is guessed.
        ("Date limite : 30 avril 2026. Postulez avant le 15 avril 2026.", None),
        ("Date limite : 1er février 2026", None),
        ("Date limite : dès que le poste est pourvu", None),
        ("Prise de poste le 1er mai 2026.", None),
        ("Les entretiens auront lieu le 20 avril 2026.", None),
    ],
)
def test_the_last_day_to_apply_is_read_where_it_is_named(
    sentence: str, closing_on: date | None
) -> None:
    assert read(f"Secrétaire\n{sentence}\n").closing_on == closing_on


@pytest.mark.parametrize(
    ("text", "contact"),
    [
        ("Contact : Dana Reyes, dana@b.example", PostedContact("Dana Reyes", "dana@b.example")),
        ("Personne de contact : M. Luc Mercier", PostedContact("Luc Mercier")),
        (
            "Pour tout renseignement, contactez Mme Léa Okafor au 01 55 50 10 10.",
            PostedContact("Léa Okafor", "", "01 55 50 10 10"),
        ),
        (
            "Renseignements auprès de Zoé N’Diaye-Roux (zoe@b.example)",
            PostedContact("Zoé N’Diaye-Roux", "zoe@b.example"),
        ),
        (
            "Votre contact\nAnne de la Tour\nanne@b.example.",
            PostedContact("Anne de la Tour", "anne@b.example"),
        ),
        ("Contact : Service Recrutement, 01 55 50 10 10", None),
        ("Contactez-nous à jobs@b.example", None),
        ("Contact : Direction des Ressources Humaines", None),
        ("Envoyez votre candidature à jobs@b.example", None),
        ("Vous contactez Clients et Partenaires chaque jour", None),
    ],
)
def test_a_person_to_ask_is_read_where_one_is_named(
    text: str, contact: PostedContact | None
) -> None:
    assert read(f"Secrétaire\n{text}\n").contact == contact
