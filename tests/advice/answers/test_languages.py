"""The language of a mail, and a mail in two."""

from datetime import date, datetime

import pytest

from desktop.advice.answers.languages import read_mail
from desktop.advice.answers.phrases import Phrases, parse
from desktop.advice.answers.reading import AnswerReading, Strength
from desktop.advice.calendars import calendar_for
from desktop.core.kinds import AnswerKind, LetterLanguage
from tests.advice.answers.reader import RECEIVED, file, forms, read

EN, DE, FR, ES = LetterLanguage


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Thank you for your application.", EN),
        ("We will get back to you by Friday.", EN),
        ("Unfortunately the role has been filled.", EN),
        ("Are you free on Monday at 3?", EN),
        ("Hi Kim,\nyou're hired!\nBest, Jo", EN),
        ("Please find our offer attached.\nKind regards", EN),
        ("The position is on hold until May.", EN),
        ("Your interview is on 2 April at 10 am with Frau Weber and Monsieur Dubois.", EN),
        ("No phone calls, please.", EN),
        ("We met in Köln; it was a pleasure.", EN),
        ("I am on leave, so Sven will call you.", EN),
        ("Let me check with the team.", EN),
        ("Vielen Dank für Ihre Bewerbung.", DE),
        ("Wir melden uns bis Freitag.", DE),
        ("Leider ist die Stelle besetzt.", DE),
        ("Passt dir Montag um 15 Uhr?", DE),
        ("Hallo Kim,\ndu hast den Job!\nLG Jo", DE),
        ("Anbei unser Angebot.\nMit freundlichen Grüßen", DE),
        ("Die Stelle ruht bis Mai.", DE),
        ("Fuer Rueckfragen stehen wir gerne zur Verfuegung.", DE),
        ("Bitte sehen Sie von Anrufen ab.", DE),
        ("Wir haben uns fuer eine andere Bewerberin entschieden.", DE),
        ("Unser Recruiting Team hat deinen CV an den Hiring Manager gegeben.", DE),
        ("Ich bin im Urlaub, Sven ruft Sie an.", DE),
        ("Das Meeting mit dem Head of Sales ist am Dienstag.", DE),
        ("Grüezi Frau Meier\n\nwir möchten Sie gerne kennenlernen.", DE),
        ("Absage: Ihre Bewerbung als Sachbearbeiter (m/w/d)", DE),
        ("Du bist eine Runde weiter, Glückwunsch!", DE),
        ("Merci pour votre candidature.", FR),
        ("Nous reviendrons vers vous avant vendredi.", FR),
        ("Malheureusement, le poste est pourvu.", FR),
        ("Es-tu libre lundi à 15 h ?", FR),
        ("Bonjour Kim,\ntu es prise !\nCdt", FR),
        ("Veuillez trouver ci-joint notre offre.", FR),
        ("Le recrutement est suspendu jusqu'en mai.", FR),
        ("Votre candidature a ete transmise au responsable.", FR),
        ("Merci de ne pas nous appeler.", FR),
        ("Nous avons retenu un autre candidat.", FR),
        ("Je suis en congé, mon collègue vous rappellera.", FR),
        ("Suite à notre entretien, nous sommes ravis de vous proposer le poste.", FR),
        ("Bonjour,\nnous souhaitons vous rencontrer.", FR),
        ("Ce n'est pas encore décidé.", FR),
        ("Le team building aura lieu avec le manager.", FR),
        ("On se voit mardi dans nos bureaux ?", FR),
        ("Gracias por tu candidatura.", ES),
        ("Te escribiremos antes del viernes.", ES),
        ("Lamentablemente, el puesto ya está cubierto.", ES),
        ("¿Puedes el lunes a las 15?", ES),
        ("Hola Kim:\n¡estás contratada!\nUn saludo", ES),
        ("Adjuntamos nuestra oferta para su firma.", ES),
        ("La vacante está en pausa hasta mayo.", ES),
        ("Su postulacion esta en revision.", ES),
        ("Por favor, no llame a la oficina.", ES),
        ("Hemos elegido a otra persona.", ES),
        ("Estoy de vacaciones; mi compañero le llamará.", ES),
        ("Nos gustaría invitarle a una segunda entrevista.", ES),
        ("Buenas tardes:\nqueremos conocerte.", ES),
        ("Todavía no lo hemos decidido.", ES),
        ("El equipo de Recruiting te contactará por email.", ES),
        ("¿Le viene bien el martes con el Head of Sales?", ES),
        ("OK", EN),
        ("", EN),
        ("Montag 15:00", EN),
        ("www.example.com/jobs/4711", EN),
    ],
)
def test_the_language_of_a_text_is_that_of_most_of_its_short_words(
    text: str, language: LetterLanguage
) -> None:
    assert forms().languages(text) == (language,)


GERMAN = (
    "Leider haben wir uns für eine andere Bewerberin entschieden. "
    "Wir danken Ihnen für Ihr Interesse."
)
ENGLISH = (
    "Unfortunately we have decided to go with another candidate. We thank you for your interest."
)
BOTH = f"{GERMAN}\n\n{ENGLISH}"


def test_a_text_in_two_languages_has_both() -> None:
    assert set(forms().languages(BOTH)) == {DE, EN}


def rules(**phrases: str) -> Phrases:
    """Phrases of these rules, each with one phrase."""
    written = "".join(f"[rules.{name}]\nphrases = ['{one}']\n" for name, one in phrases.items())
    return parse(f"[irregular]\n[words]\n{written}", file("en/grammar.toml"))


def read_both(german: Phrases, english: Phrases) -> AnswerReading | None:
    """The text in two languages, read by these phrases for each of them."""
    text = f"{BOTH} Call nobody. We write by friday."
    found = {DE: german, EN: english}
    return read_mail(text, RECEIVED, calendar_for("DE"), forms(), found.__getitem__)


@pytest.mark.parametrize(
    ("german", "english", "kind"),
    [
        (rules(no="andere bewerberin"), rules(no="another candidate"), AnswerKind.NO),
        (rules(no="andere bewerberin"), rules(no_hint="thank you"), AnswerKind.NO),
        (rules(no_hint="bewerberin"), rules(no_hint="thank you"), AnswerKind.NO),
        (rules(no="andere bewerberin"), rules(offer="thank you"), None),
        (rules(no="andere bewerberin"), rules(no="other candidate"), None),
        (rules(promise="by friday"), rules(promise="by friday"), AnswerKind.OTHER),
        (rules(promise="by friday"), rules(no_calls="call nobody"), None),
        (rules(no_calls="nobody"), rules(no_calls="call nobody"), AnswerKind.OTHER),
    ],
)
def test_of_a_text_in_two_languages_what_both_say_is_taken(
    german: Phrases, english: Phrases, kind: AnswerKind | None
) -> None:
    reading = read_both(german, english)
    assert (reading and reading.kind) == kind


def test_of_a_text_in_two_languages_a_clear_word_is_enough() -> None:
    hint, clear = rules(no_hint="bewerberin"), rules(no="another candidate")
    both, hints = read_both(hint, clear), read_both(hint, rules(no_hint="thank you"))
    assert both is not None
    assert hints is not None
    assert (both.strength, hints.strength) == (Strength.CLEAR, Strength.LIKELY)


def test_a_promise_that_only_one_language_has_is_not_taken() -> None:
    german = rules(offer="bewerberin", promise="by friday")
    reading = read_both(german, rules(offer="thank you"))
    assert reading is not None
    assert (reading.promise, reading.promise_on) == ("", None)
    reading = read_both(german, rules(offer="thank you", promise="by friday"))
    assert reading is not None
    assert reading.promise_on == date(2026, 3, 27)


GERMAN_TALK = (
    "Sehr geehrte Frau Lee,\n\nwir laden Sie zu einem Gespräch am 2. April um 14 Uhr ein und "
    "freuen uns auf Sie."
)
ENGLISH_TALK = (
    "Dear Ms Lee,\n\nwe would like to invite you to an interview on 2 April at 2 pm and look "
    "forward to meeting you."
)
ENGLISH_NOTE = (
    "Dear Ms Lee,\n\nall that you need to know about our office and how to get there is in the "
    "text above."
)


@pytest.mark.parametrize(
    ("german", "english", "kind", "starts"),
    [
        (GERMAN, ENGLISH, AnswerKind.NO, None),
        (GERMAN_TALK, ENGLISH_TALK, AnswerKind.INVITED, datetime(2026, 4, 2, 14)),
        (GERMAN_TALK.replace("14 Uhr", "15 Uhr"), ENGLISH_TALK, AnswerKind.INVITED, None),
        (GERMAN, ENGLISH_TALK, None, None),
        (GERMAN_TALK, ENGLISH_NOTE, None, None),
    ],
)  # fmt: skip
def test_a_mail_in_german_and_english_is_read_as_both_parts_say(
    german: str, english: str, kind: AnswerKind | None, starts: datetime | None
) -> None:
    reading = read(f"{german}\n\n{english}\n\nKind regards\nPat", "DE")
    assert (reading and reading.kind, reading and reading.starts) == (kind, starts)


@pytest.mark.parametrize(
    ("country", "sentence"),
    [
        ("GB", "We will send you the contract on Friday."),
        ("GB", "The contract will be sent to you on Friday."),
        ("GB", "You will be sent the contract on Friday."),
        ("DE", "Wir schicken Ihnen den Vertrag am Freitag zu."),
        ("DE", "Der Vertrag wird Ihnen am Freitag zugeschickt."),
        ("DE", "Ihnen wird der Arbeitsvertrag am Freitag zugesandt."),
        ("DE", "Die Vertragsunterlagen werden am Freitag an Sie verschickt."),
        ("FR", "Nous vous enverrons le contrat vendredi."),
        ("FR", "Le contrat vous sera envoyé vendredi."),
        ("FR", "Il vous sera adressé un contrat vendredi."),
        ("ES", "Le enviaremos el contrato el viernes."),
        ("ES", "Se le enviará el contrato el viernes."),
        ("ES", "El contrato le será enviado el viernes."),
        ("ES", "Se le hará llegar el contrato el viernes."),
    ],
)
def test_a_contract_that_comes_is_promised_by_an_offer_in_either_voice(
    country: str, sentence: str
) -> None:
    greeting, closing = {
        "GB": ("Dear Ms Lee,", "Kind regards"),
        "DE": ("Sehr geehrte Frau Lee,", "Mit freundlichen Grüßen"),
        "FR": ("Bonjour Madame,", "Cordialement"),
        "ES": ("Estimada Ana:", "Un cordial saludo"),
    }[country]
    reading = read(f"{greeting}\n\n{sentence}\n\n{closing}\nPat", country)
    assert reading is not None
    assert (reading.kind, reading.promise, reading.promise_on) == (
        AnswerKind.OFFER, sentence, date(2026, 3, 27),
    )  # fmt: skip


def test_a_notice_in_another_language_below_the_closing_does_not_count() -> None:
    notice = "This e-mail is for the addressee only. If you are not, please delete it at once."
    assert forms().languages(f"{GERMAN}\n\nViele Grüße\nPat\n\n{notice * 3}") == (DE,)


def test_where_no_language_leads_the_text_counts_as_english() -> None:
    assert forms().languages("the der") == (EN,)
    assert forms().languages("der vous") == (EN,)


@pytest.mark.parametrize("language", LetterLanguage)
def test_mails_are_told_in_every_language(language: LetterLanguage) -> None:
    greeting, closing = {
        EN: ("Dear Ms Lee,", "Kind regards from Leeds"),
        DE: ("Sehr geehrte Frau Lee,", "Mit freundlichen Grüßen aus Köln"),
        FR: ("Bonjour,", "Bien cordialement,"),
        ES: ("Estimada Ana:", "Un cordial saludo"),
    }[language]
    assert forms().is_mail(f"{greeting}\n\nX.")
    assert forms().is_mail(f"X.\n\n{closing}\nPat")
