"""What French needs: elisions, "ne … pas" in all its places, forms of words, times of day."""

from datetime import date, datetime, time

import pytest

from desktop.advice.answers.sentences import sentences
from desktop.advice.answers.words import Words
from desktop.advice.calendars import calendar_for
from desktop.advice.promise_words import read_promise
from desktop.core.kinds import AnswerKind, LetterLanguage
from tests.advice.answers.corpus import mails
from tests.advice.answers.reader import RECEIVED, forms, phrases, read

FRENCH = LetterLanguage.FRENCH
GRAMMAR = phrases(FRENCH).grammar
#: Ways to say no to what follows.
NOT = (
    "ne pouvons pas", "ne pouvons malheureusement pas", "ne sommes, à ce jour, pas en mesure de",
    "regrettons de ne pas pouvoir", "avons décidé de ne pas", "ne pouvons", "renonçons à",
    "sommes dans l'impossibilité de", "ne sommes plus en mesure de", "n'envisageons pas de",
    "sommes au regret de ne pouvoir", "ne pouvons en aucun cas",
)  # fmt: skip
GOOD_NEWS = (
    "vous proposer le poste", "vous inviter à un entretien", "vous recevoir en entretien",
    "retenir votre candidature", "vous embaucher", "vous faire une offre", "poursuivre avec vous",
    "te proposer un contrat", "t'inviter au deuxième tour", "vous compter parmi nous",
)  # fmt: skip


@pytest.mark.parametrize("negation", NOT)
def test_what_is_denied_is_never_read_as_good_news(negation: str) -> None:
    found = {words: read(f"Nous {negation} {words}.", "FR") for words in GOOD_NEWS}
    good = (AnswerKind.OFFER, AnswerKind.INVITED)
    assert [words for words, one in found.items() if one is not None and one.kind in good] == []


@pytest.mark.parametrize("words", GOOD_NEWS[:-1])
def test_what_is_not_denied_is_read_as_good_news(words: str) -> None:
    reading = read(f"Nous sommes ravis de {words} et vous souhaitons une bonne journée.", "FR")
    assert reading is not None
    assert reading.kind in {AnswerKind.OFFER, AnswerKind.INVITED}


@pytest.mark.parametrize(
    "text",
    [
        "Le poste n'est pas encore pourvu.",
        "Nous n'avons encore retenu personne.",
        "Votre candidature n'a pas été écartée.",
        "Ce n'est pas un refus de notre part.",
        "Nous ne manquerons pas de vous recontacter.",
        "N'hésitez pas à nous appeler pour retenir une date.",
        "Si vous n'êtes pas retenu, vous en serez informé.",
        "Seuls les candidats retenus seront convoqués.",
    ],
)
def test_what_sounds_like_a_rejection_is_none(text: str) -> None:
    reading = read(text, "FR")
    assert reading is None or reading.kind is not AnswerKind.NO


@pytest.mark.parametrize(
    ("sentence", "words"),
    [
        ("L'entretien d'hier", "le entretien de hier"),
        ("Nous n'avons pas retenu", "nous avons pas retenu"),
        ("Nous ne pouvons malheureusement pas", "nous pouvons pas"),
        ("Il n'y a plus de poste", "il y a pas plus de poste"),
        ("Nous ne pouvons retenir", "nous ne pouvons retenir"),
        ("Aucune décision n'a été prise", "aucun decision a ete prise"),
        ("Nous n'avons choisi personne", "nous avons choisi pas personne"),
        ("Nous n'avons qu'une place", "nous avons seulement un place"),
        ("N'hésitez pas à postuler", "volontiers postuler"),
        ("Vous êtes retenu(e)", "vous etes retenu"),
        ("Les candidat·e·s sélectionné.e.s", "le candidat selectionne"),
        ("Suite à notre entretien, vos dossiers", ", votre dossiers"),
        ("Un rendez-vous, s'il vous plaît", "un rendezvous ,"),
        ("Bien sûr, mais votre courriel", "bien sur , , mais votre mail"),
        ("Coûts et œuvres", "couts et oeuvres"),
    ],
)
def test_words_are_compared_in_one_form(sentence: str, words: str) -> None:
    assert " ".join(Words.of(sentence, GRAMMAR).every) == words


@pytest.mark.parametrize(
    ("word", "form"),
    [
        ("retenir", "retenue"),
        ("envoyer", "enverrons"),
        ("appeler", "appellerai"),
        ("choisir", "choisissons"),
        ("suspendre", "suspendu"),
        ("prendre", "prenions"),
        ("rejoindre", "rejoignez"),
        ("décevant", "decevantes"),
        ("final", "finaux"),
        ("positif", "positive"),
    ],
)
def test_words_have_their_regular_forms(word: str, form: str) -> None:
    assert form in set(GRAMMAR.forms_of(word))


@pytest.mark.parametrize(
    ("text", "at"),
    [
        ("à 14h", time(14)),
        ("à 14 h 30", time(14, 30)),
        ("9h15", time(9, 15)),
        ("09:05", time(9, 5)),
        ("à 17 heures", time(17)),
        ("de 10h à 11h", time(10)),
        ("à midi", time(12)),
        ("à 10h ou à 14h", None),
        ("sous 48 heures", None),
        ("à trois heures et demie", time(15, 30)),
        ("à neuf heures moins le quart", time(8, 45)),
        ("à midi et demi", time(12, 30)),
        ("à quinze heures trente", time(15, 30)),
        ("à dix heures ou à onze heures", None),
        ("dans trois heures", None),
        ("un test qui dure 2h30", None),
        ("mercredi après-midi", None),
        ("mercredi midi", time(12)),
        ("mercredi midi, à 12h30", time(12, 30)),
        ("à minuit", None),
        ("en Midi-Pyrénées", None),
        ("un poste dans le Midi", None),
    ],
)
def test_the_time_of_day_is_read(text: str, at: time | None) -> None:
    assert GRAMMAR.clock.named(text) == at


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("M. Roux est absent. Mme Petit vous recevra.",
         ["M. Roux est absent.", "Mme Petit vous recevra."]),
        ("Bonjour,\n\nle poste est pourvu.\n\nBien à vous,\nLa RH. Ne répondez pas.",
         ["Bonjour,", "le poste est pourvu."]),
    ],
)  # fmt: skip
def test_the_sentences_above_the_closing_are_read(text: str, expected: list[str]) -> None:
    found = sentences(text, forms().closings, GRAMMAR.breaks)
    assert [text[start:stop] for start, stop in found] == expected


def test_an_interview_has_its_time_and_zone() -> None:
    text = "Nous vous proposons un entretien le jeudi 2 avril à 14h, heure de Paris."
    reading = read(text, "CA")
    assert reading is not None
    assert reading.starts == datetime(2026, 4, 2, 14)
    assert reading.zone is not None
    assert reading.zone.zone == "Europe/Paris"


@pytest.mark.parametrize(
    ("words", "day"),
    [
        ("Laissez-nous jusqu'à la fin de la semaine prochaine.", date(2026, 4, 3)),
        ("Réponse le 02/04/2026.", date(2026, 4, 2)),
        ("Réponse le 2026-04-02.", date(2026, 4, 2)),
        ("Appelez le 01 55 50 10 10, réponse vendredi.", date(2026, 3, 27)),
        ("Réponse demain sans faute.", date(2026, 3, 25)),
        ("Elle rentre jeudi et vous appellera ce jour-là.", date(2026, 3, 26)),
    ],
)
def test_a_promised_day_is_read_as_mails_write_it(words: str, day: date) -> None:
    found = read_promise(words, RECEIVED, calendar_for("FR"), language=FRENCH)
    assert (found.day, found.unread) == (day, "")


@pytest.mark.parametrize("section", ["quiet", "sounds_like_no"])
def test_a_no_is_told_from_what_sounds_like_one(section: str) -> None:
    """Of the mails that are no rejection and sound like one, one in twenty may be taken for one."""
    chosen = [one for one in mails(FRENCH) if one.section == section]
    readings = [read(one.text, one.country) for one in chosen]
    share = sum(one is not None and one.kind is AnswerKind.NO for one in readings) / len(chosen)
    assert share >= 0.85 if section == "quiet" else share <= 0.05
