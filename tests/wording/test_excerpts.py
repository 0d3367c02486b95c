"""The sentence of a message that a reminder quotes."""

import pytest

from desktop.wording.excerpts import first_sentence


@pytest.mark.parametrize(
    ("text", "sentence"),
    [
        ("Hello Tom,\n\nIt is a pleasure. I hope so.", "It is a pleasure."),
        ("Hi Dana, it was good to meet you! More soon.", "it was good to meet you!"),
        (
            "Dear Dr. Reyes,\nThank you for the time\nthat you gave me.",
            "Thank you for the time that you gave me.",
        ),
        (
            "Dear Mr. Wu, Ms. Jones and Dr. Reyes:\n\nWe met Dr. Lee in no. 5 today. Yes.",
            "We met Dr. Lee in no. 5 today.",
        ),
        ("To whom it may concern,\n\nI applied.", "I applied."),
        ("Hello,\nis there any news?", "is there any news?"),
        ("Hello", ""),
        ("Dana,\n\nthanks again.", "thanks again."),
        (
            "Sehr geehrte Frau Dr. Groß,\n\nvielen Dank für das Gespräch. Bis bald.",
            "vielen Dank für das Gespräch.",
        ),
        ("Grüß Gott Herr Maier!\n\nDanke.", "Danke."),
        ("Guten Tag\n\nEs war mir eine Freude.", "Es war mir eine Freude."),
        ("Madame, Monsieur,\n\nMerci pour votre accueil. À bientôt.", "Merci pour votre accueil."),
        ("Chère Renée,\n\nmerci !", "merci !"),
        ("Estimada Sra. Peña:\n\nGracias por su tiempo. Un saludo.", "Gracias por su tiempo."),
        ("Buenos días, Ana:\nGracias.", "Gracias."),
        ("Sent by post", "Sent by post"),
        ("Hiring is on hold. Call in May.", "Hiring is on hold."),
        ("Thanks again\n\nSam", "Thanks again"),
        ("", ""),
    ],
)
def test_the_first_sentence_is_one_of_content(text: str, sentence: str) -> None:
    assert first_sentence(text) == sentence
