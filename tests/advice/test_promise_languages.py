"""Promises in German, French and Spanish, as employers write them; on Tuesday 24 March 2026.

Good Friday is 3 April, a holiday in Germany and Spain; Easter Monday is one in Germany and France.
"""

from datetime import date

import pytest

from desktop.advice.calendars import calendar_for
from desktop.advice.promise_languages.translation import in_english, recognised
from desktop.advice.promise_words import Reading, read_promise
from desktop.core.kinds import LetterLanguage

SAID = date(2026, 3, 24)
EN, DE, FR, ES = LetterLanguage
#: Not understood: no day.
UNREAD = "?"
#: Says nothing about a day.
NOTHING = "-"

GERMAN = [
    ("Wir melden uns bis Ende nächster Woche.", "2026-04-02"),
    ("Sie hören bis Freitag von uns.", "2026-03-27"),
    ("Bis spätestens Freitag, den 27. März, geben wir Ihnen Bescheid.", "2026-03-27"),
    ("Wir melden uns bis zum Monatsende bei Ihnen.", "2026-03-31"),
    ("In KW 14 treffen wir die Entscheidung.", "2026-04-02"),
    ("Die Entscheidung fällt in der 15. KW.", "2026-04-10"),
    ("Ende KW 15 wissen wir mehr.", "2026-04-10"),
    ("bis Anfang Mai", "2026-05-10"),
    ("Wir melden uns spaetestens Mitte naechster Woche.", "2026-04-01"),
    ("in der uebernaechsten Woche", "2026-04-10"),
    ("Den Vertrag bekommst du am Montag.", "2026-03-30"),
    ("Anfang Mai", "2026-05-10"),
    ("Mitte April melden wir uns.", "2026-04-15"),
    ("in den nächsten zwei Wochen", "2026-04-07"),
    ("Wir melden uns in den nächsten Tagen bei Ihnen.", "2026-03-27"),
    ("In zwei bis drei Wochen wissen wir mehr.", "2026-04-14"),
    ("innerhalb von 10 Werktagen", "2026-04-09"),
    ("binnen einer Woche", "2026-03-31"),
    ("in 14 Tagen", "2026-04-07"),
    ("in acht Tagen", "2026-03-31"),
    ("Sie bekommen bis zum 10. April eine Rückmeldung.", "2026-04-10"),
    ("bis 10.4.", "2026-04-10"),
    ("bis zum 10.04.2026", "2026-04-10"),
    ("bis zum 15.", "2026-04-15"),
    ("am 2. April", "2026-04-02"),
    ("Mein Kollege ruft Sie morgen zwischen 9 und 11 Uhr an.", "2026-03-25"),
    ("Ich melde mich übermorgen.", "2026-03-26"),
    ("Noch heute erhalten Sie das Angebot.", "2026-03-24"),
    ("Ich rufe Sie am Freitag um 15 Uhr an.", "2026-03-27"),
    ("Anfang nächster Woche", "2026-03-31"),
    ("Mitte kommender Woche", "2026-04-01"),
    ("übernächste Woche", "2026-04-10"),
    ("nächste Woche Freitag", "2026-04-03"),
    ("am Mittwoch nächster Woche", "2026-04-01"),
    ("nächsten Freitag", "2026-04-03"),
    ("kommenden Freitag", "2026-03-27"),
    ("Montag oder Dienstag", "2026-03-31"),
    ("Freitag in einer Woche", "2026-04-03"),
    ("noch diese Woche", "2026-03-27"),
    ("im Laufe der Woche", UNREAD),
    ("im Laufe der nächsten Woche", "2026-04-02"),
    ("im Laufe des Aprils", "2026-04-30"),
    ("Wir haben noch 3 weitere Kandidaten und entscheiden bis 10. April.", "2026-04-10"),
    ("Wenn Sie bis Freitag nichts hören, rufen Sie mich an.", "2026-03-27"),
    ("Wenn Sie bis Freitag nichts von uns gehört haben, melden wir uns am Montag.", "2026-03-30"),
    ("Mit einer Antwort ist nicht vor Montag zu rechnen.", "2026-03-30"),
    ("frühestens nächste Woche", "2026-03-30"),
    ("ab Montag", "2026-03-30"),
    ("Es dauert nicht länger als zwei Wochen.", "2026-04-07"),
    ("vor dem Wochenende", "2026-03-27"),
    ("nach dem Wochenende", "2026-03-30"),
    ("vor Ostern", UNREAD),
    ("nach den Osterferien", UNREAD),
    ("sobald der Chef zurück ist", UNREAD),
    ("zwei Wochen nach der Sitzung", UNREAD),
    ("Wir können Ihnen bis Freitag keine Antwort geben.", UNREAD),
    ("Bis Freitag schaffen wir es leider nicht.", UNREAD),
    ("Wir haben letzte Woche gesprochen und melden uns bis Dienstag.", "2026-03-31"),
    ("Vor zwei Wochen haben wir begonnen, bis Ende April sind wir fertig.", "2026-04-30"),
    ("Vielen Dank für das Gespräch, wir melden uns.", NOTHING),
    ("Wir melden uns in Kürze bei Ihnen.", NOTHING),
    ("Wir melden uns zeitnah.", UNREAD),
    ("in der ersten Aprilhälfte", "2026-04-15"),
    ("in der zweiten Hälfte des Mai", "2026-05-29"),
    ("im ersten Quartal", "2026-03-31"),
    ("bis Ende des Quartals", "2026-03-31"),
    ("bis Jahresende", "2026-12-31"),
    ("zwischen dem 5. und 10. April", "2026-04-10"),
    ("am Donnerstag, dem 9. April", "2026-04-09"),
    ("bis Feritag", UNREAD),
    ("in einigen Tagen", "2026-03-27"),
    ("in ein bis zwei Wochen", "2026-04-07"),
    ("nächsten Monat", "2026-04-30"),
    ("Ende des Monats", "2026-03-31"),
    ("in anderthalb Wochen", "2026-04-04"),
    ("bis Mitte nächster Woche, spätestens Freitag", "2026-04-01"),
    ("in der Woche vom 13. April", "2026-04-17"),
    ("Wir entscheiden am Dienstag oder am Mittwoch.", "2026-04-01"),
    ("Wir haben am Freitag gesprochen.", UNREAD),
    ("Nach dem Vorstellungsgespräch am 12. März entscheiden wir bis Ende der Woche.", UNREAD),
    ("Bitte schicken Sie uns bis Freitag Ihre Zeugnisse.", UNREAD),
    ("Bewerbungsschluss ist der 15. April.", UNREAD),
    ("Sobald wir am Montag alle Gespräche geführt haben, melden wir uns bis Mittwoch.", UNREAD),
    ("Ich bin bis 10. April im Urlaub.", "2026-04-10"),
    ("Frühestens am Montag wissen wir mehr.", "2026-03-30"),
    ("Die Stelle liegt bis Mai auf Eis.", "2026-05-04"),
    ("Wir brauchen noch etwa drei Wochen.", "2026-04-14"),
    ("Rechnen Sie mit ca. 2 Wochen.", "2026-04-07"),
    ("Sie erhalten spätestens in 5 Arbeitstagen eine Antwort.", "2026-03-31"),
    ("Unser Telefon ist 030 1234 5678, wir melden uns bis Montag.", "2026-03-30"),
    ("Am 30.3. oder 31.3. melde ich mich.", "2026-03-31"),
    ("zwei Dutzend Tage", UNREAD),
    ("Wir kommen in der zweiten Aprilwoche auf Sie zu.", "2026-04-10"),
    ("Die Entscheidung fällt in der letzten Woche des Aprils.", "2026-04-30"),
    ("Mit einer Rückmeldung können Sie in ca. 2-3 Wochen rechnen.", "2026-04-14"),
    ("Die Sichtung der Unterlagen wird bis zu drei Wochen dauern.", "2026-04-14"),
    ("Bitte geben Sie uns noch bis Ende nächster Woche Zeit.", "2026-04-02"),
    ("Bitte geben Sie uns bis Freitag Bescheid.", UNREAD),
    ("Können Sie uns bis Freitag Ihre Zeugnisse schicken?", UNREAD),
    ("Bis Donnerstagabend haben Sie das Angebot.", "2026-03-26"),
    ("Innerhalb der nächsten Woche hören Sie von uns.", "2026-04-02"),
    ("Morgen im Laufe des Tages rufe ich Sie an.", "2026-03-25"),
    ("Im Laufe des Tages melde ich mich.", UNREAD),
    ("Die Prüfung Ihrer Unterlagen nimmt etwa vier Wochen in Anspruch.", "2026-04-21"),
    ("Wir gehen davon aus, Ihnen bis zum 17. April Bescheid geben zu können.", "2026-04-17"),
    ("Vor Ende April ist nicht mit einer Entscheidung zu rechnen.", UNREAD),
]

FRENCH = [
    ("Nous reviendrons vers vous dans une quinzaine.", "2026-04-07"),
    ("d'ici la fin de semaine", "2026-03-27"),
    ("Vous aurez une réponse d'ici la fin de la semaine.", "2026-03-27"),
    ("d'ici à la fin de la semaine prochaine", "2026-04-03"),
    ("Nous vous répondrons avant vendredi.", "2026-03-26"),
    ("Vous aurez de nos nouvelles vendredi au plus tard.", "2026-03-27"),
    ("au plus tard le 10 avril", "2026-04-10"),
    ("sous huitaine", "2026-03-31"),
    ("sous quinzaine", "2026-04-07"),
    ("dans les quinze jours", "2026-04-07"),
    ("dans quinze jours", "2026-04-07"),
    ("sous huit jours", "2026-03-31"),
    ("d'ici deux semaines", "2026-04-07"),
    ("dans deux à trois semaines", "2026-04-14"),
    ("dans une dizaine de jours", "2026-04-03"),
    ("sous dix jours ouvrés", "2026-04-08"),
    ("Nous prendrons notre décision la semaine prochaine.", "2026-04-03"),
    ("en début de semaine prochaine", "2026-03-31"),
    ("en milieu de semaine prochaine", "2026-04-01"),
    ("courant semaine prochaine", "2026-04-03"),
    ("fin de semaine prochaine", "2026-04-03"),
    ("dans la semaine", "2026-03-27"),
    ("cette semaine", "2026-03-27"),
    ("fin avril", "2026-04-30"),
    ("à la mi-avril", "2026-04-15"),
    ("début mai", "2026-05-10"),
    ("courant avril", "2026-04-30"),
    ("en avril", "2026-04-30"),
    ("fin du mois", "2026-03-31"),
    ("d'ici la fin du mois", "2026-03-31"),
    ("avant la fin du mois", "2026-03-31"),
    ("le mois prochain", "2026-04-30"),
    ("le 12 avril", "2026-04-12"),
    ("le 1er avril", "2026-04-01"),
    ("avant le 12/04", "2026-04-10"),
    ("vendredi 3 avril", "2026-04-03"),
    ("le vendredi 3 avril 2026", "2026-04-03"),
    ("lundi prochain", "2026-03-30"),
    ("vendredi prochain", "2026-04-03"),
    ("lundi en huit", "2026-04-06"),
    ("demain", "2026-03-25"),
    ("après-demain", "2026-03-26"),
    ("Je vous appelle demain entre 9 h et 11 h.", "2026-03-25"),
    ("aujourd'hui", "2026-03-24"),
    ("ce soir", "2026-03-24"),
    ("mardi ou mercredi", "2026-04-01"),
    ("semaine 14", "2026-04-03"),
    ("fin de semaine 15", "2026-04-10"),
    ("la semaine du 13 avril", "2026-04-17"),
    ("entre le 5 et le 10 avril", "2026-04-10"),
    ("dans les prochains jours", "2026-03-27"),
    ("dans les jours à venir", "2026-03-27"),
    ("dans les prochaines semaines", "2026-04-14"),
    ("sous 48 heures", "2026-03-26"),
    ("après le week-end", "2026-03-30"),
    ("à partir de lundi", "2026-03-30"),
    ("pas avant lundi", "2026-03-30"),
    ("Vous n'aurez pas de réponse avant lundi.", "2026-03-30"),
    ("Nous ne pourrons pas vous répondre vendredi.", UNREAD),
    ("avant Pâques", UNREAD),
    ("après les vacances", UNREAD),
    ("dès que le directeur sera rentré", UNREAD),
    ("deux semaines après la réunion", UNREAD),
    ("Nous avons encore trois candidats et déciderons d'ici le 10 avril.", "2026-04-10"),
    ("Le recrutement a commencé il y a deux semaines ; réponse fin avril.", "2026-04-30"),
    ("Merci de votre venue, nous reviendrons vers vous.", NOTHING),
    ("Nous revenons vers vous rapidement.", NOTHING),
    ("Merci de nous envoyer vos diplômes avant vendredi.", UNREAD),
    ("Si vous n'avez pas de nouvelles d'ici vendredi, appelez-moi.", "2026-03-27"),
    ("Suite à notre entretien du 12 mars, réponse vendredi.", UNREAD),
    ("au premier trimestre", "2026-03-31"),
    ("fin de l'année", "2026-12-31"),
    ("première quinzaine d'avril", "2026-04-15"),
    ("Nous ne manquerons pas de revenir vers vous d'ici la fin de la semaine.", "2026-03-27"),
    ("Nous ne manquerons pas de vous tenir au courant.", NOTHING),
    ("Nous reprendrons contact avec vous dans le courant de la semaine prochaine.", "2026-04-03"),
    ("Je vous fais un retour demain en fin de journée.", "2026-03-25"),
    ("Nous vous répondrons vendredi en fin de journée.", "2026-03-27"),
    ("Nous vous appellerons jeudi 2 avril en fin de matinée.", "2026-04-02"),
    ("Je vous rappelle en fin de journée.", "2026-03-24"),
    (
        "Votre candidature a été transmise au service concerné ; réponse d'ici vendredi.",
        "2026-03-27",
    ),
    (
        "Sans réponse de notre part sous trois semaines, considérez qu'elle n'a pas été retenue.",
        "2026-04-14",
    ),
    ("Il faut compter deux à trois semaines.", "2026-04-14"),
    ("Nous nous engageons à vous répondre sous 15 jours.", "2026-04-07"),
    ("Nous vous ferons part de notre décision au plus tard vendredi 3 avril.", "2026-04-03"),
    ("Les entretiens se terminent vendredi, nous vous rappellerons lundi.", "2026-03-30"),
    ("On se recontacte la semaine pro.", "2026-04-03"),
    ("Vous aurez de nos nouvelles dans la semaine du 6 avril.", "2026-04-10"),
    ("Nous vous donnerons une réponse dans les meilleurs délais.", NOTHING),
    ("Nous vous répondrons cet été.", UNREAD),
    ("vendedri", NOTHING),
    ("d'ici vendrdi", UNREAD),
]

SPANISH = [
    ("Le responderemos la semana que viene.", "2026-04-02"),
    ("a finales de mes", "2026-03-31"),
    ("Tendrá una respuesta antes del viernes.", "2026-03-26"),
    ("para el viernes", "2026-03-27"),
    ("a más tardar el 10 de abril", "2026-04-10"),
    ("como muy tarde el viernes", "2026-03-27"),
    ("en dos semanas", "2026-04-07"),
    ("dentro de dos semanas", "2026-04-07"),
    ("en quince días", "2026-04-07"),
    ("en un plazo de 10 días hábiles", "2026-04-08"),
    ("en un plazo máximo de una semana", "2026-03-31"),
    ("dentro de ocho días", "2026-03-31"),
    ("en dos o tres semanas", "2026-04-14"),
    ("en los próximos días", "2026-03-27"),
    ("en las próximas semanas", "2026-04-14"),
    ("en las próximas dos semanas", "2026-04-07"),
    ("Nos pondremos en contacto con usted en los próximos días.", "2026-03-27"),
    ("la próxima semana", "2026-04-02"),
    ("esta semana", "2026-03-27"),
    ("a lo largo de esta semana", "2026-03-27"),
    ("a lo largo de la próxima semana", "2026-04-02"),
    ("a finales de esta semana", "2026-03-27"),
    ("a finales de la semana que viene", "2026-04-02"),
    ("a principios de la semana que viene", "2026-03-31"),
    ("a mediados de la próxima semana", "2026-04-01"),
    ("el lunes de la semana que viene", "2026-03-30"),
    ("la semana que viene, el martes", "2026-03-31"),
    ("a principios de mayo", "2026-05-10"),
    ("a mediados de abril", "2026-04-15"),
    ("a finales de abril", "2026-04-30"),
    ("en abril", "2026-04-30"),
    ("durante el mes de abril", "2026-04-30"),
    ("el próximo mes", "2026-04-30"),
    ("a finales del mes que viene", "2026-04-30"),
    ("antes de fin de mes", "2026-03-31"),
    ("antes de finales de abril", "2026-04-30"),
    ("el 12 de abril", "2026-04-12"),
    ("el 1 de abril de 2026", "2026-04-01"),
    ("el viernes 3 de abril", "2026-04-03"),
    ("el viernes, 3 de abril", "2026-04-03"),
    ("antes del 12/04", "2026-04-10"),
    ("entre el 5 y el 10 de abril", "2026-04-10"),
    ("el viernes que viene", "2026-03-27"),
    ("el próximo viernes", "2026-03-27"),
    ("este viernes", "2026-03-27"),
    ("el lunes o el martes", "2026-03-31"),
    ("mañana", "2026-03-25"),
    ("mañana por la mañana", "2026-03-25"),
    ("pasado mañana", "2026-03-26"),
    ("Le llamaré mañana entre las 9 y las 11.", "2026-03-25"),
    ("hoy mismo", "2026-03-24"),
    ("esta tarde", "2026-03-24"),
    ("antes del fin de semana", "2026-03-27"),
    ("después del fin de semana", "2026-03-30"),
    ("a partir del lunes", "2026-03-30"),
    ("no antes del lunes", "2026-03-30"),
    ("No sabremos nada hasta el lunes.", "2026-03-30"),
    ("No podremos responderle el viernes.", UNREAD),
    ("antes de Semana Santa", UNREAD),
    ("después de las vacaciones", UNREAD),
    ("en cuanto vuelva el director", UNREAD),
    ("dos semanas después de la reunión", UNREAD),
    ("Nos quedan tres candidatos y decidiremos antes del 10 de abril.", "2026-04-09"),
    ("Empezamos hace dos semanas y terminaremos a finales de abril.", "2026-04-30"),
    ("Muchas gracias por la entrevista; ya le llamaremos.", NOTHING),
    ("Por favor, envíenos una copia de su título antes del viernes.", UNREAD),
    ("Si no tiene noticias nuestras antes del viernes, llámeme.", "2026-03-26"),
    ("Tras la entrevista del 12 de marzo le responderemos el viernes.", UNREAD),
    ("en el primer trimestre", "2026-03-31"),
    ("a finales de año", "2026-12-31"),
    ("la primera quincena de abril", "2026-04-15"),
    ("la segunda quincena de abril", "2026-04-30"),
    ("el vierens", UNREAD),
    ("en una semana", "2026-03-31"),
    ("la semana del 13 de abril", "2026-04-17"),
    ("en la semana 15", "2026-04-10"),
    ("En 48 horas tendrá noticias.", "2026-03-26"),
    ("Buenos días, le responderemos el martes.", "2026-03-31"),
    ("Prevemos cerrar el proceso a mediados de abril.", "2026-04-15"),
    ("Tendrá noticias nuestras en un par de semanas.", "2026-04-07"),
    ("Tomaremos una decisión antes de que acabe el mes.", "2026-03-31"),
    ("El lunes a primera hora le llamo.", "2026-03-30"),
    ("Le avisaremos en cuestión de días.", "2026-03-27"),
    ("Esta misma semana tendrá una respuesta.", "2026-03-27"),
    ("Le responderemos en el plazo máximo de un mes.", "2026-04-24"),
    ("Resolveremos el proceso a lo largo del mes de abril.", "2026-04-30"),
    ("Decidiremos en los primeros días de abril.", "2026-04-10"),
    ("Le diremos algo en la primera semana de abril.", "2026-04-02"),
    ("Como mucho, en quince días le decimos algo.", "2026-04-07"),
    ("Le confirmaremos la fecha entre hoy y mañana.", "2026-03-25"),
    ("En cuanto tengamos una decisión, se la comunicaremos.", UNREAD),
    ("Le informaremos en breve.", NOTHING),
]

EACH = [("DE", *row) for row in GERMAN] + [("FR", *row) for row in FRENCH] + [
    ("ES", *row) for row in SPANISH
]  # fmt: skip


@pytest.mark.parametrize("table", [GERMAN, FRENCH, SPANISH])
def test_there_are_sixty_sentences_in_each_language(table: list[tuple[str, str]]) -> None:
    assert len(dict(table)) >= 60


@pytest.mark.parametrize(("country", "words", "expected"), EACH)
def test_a_promise_is_read_as_its_day(country: str, words: str, expected: str) -> None:
    found = read_promise(words, SAID, calendar_for(country))
    if expected in {UNREAD, NOTHING}:
        unread = " ".join(words.split()) if expected == UNREAD else ""
        assert found == Reading(unread=unread)
    else:
        assert found == Reading(day=date.fromisoformat(expected))


@pytest.mark.parametrize(
    ("words", "country", "expected"),
    [
        ("Die Stelle liegt bis Mai auf Eis.", "DE", "2026-05-04"),
        ("Ich bin bis 10. April im Urlaub.", "DE", "2026-04-10"),
        ("bis Mai", "DE", "2026-05-04"),
        ("hasta mayo", "ES", "2026-05-04"),
        ("jusqu'en mai", "FR", "2026-05-04"),
    ],
)
def test_a_hold_ends_when_the_period_begins(words: str, country: str, expected: str) -> None:
    found = read_promise(words, SAID, calendar_for(country), hold=True)
    assert found == Reading(day=date.fromisoformat(expected))


@pytest.mark.parametrize(
    ("words", "said_on", "english"),
    [
        ("KW 14", "2026-03-24", "week of 30 march 2026"),
        ("in KW 1", "2026-12-28", "on week of 4 january 2027"),
        ("KW 53", "2026-12-28", "week of 28 december 2026"),
        ("Mitte KW 14", "2026-03-24", "2026-04-01"),
        ("Anfang KW 14", "2026-03-24", "2026-03-31"),
        ("Ende der KW 10", "2026-03-24", "2027-03-12"),
    ],
)
def test_a_calendar_week_is_the_next_with_its_number(
    words: str, said_on: str, english: str
) -> None:
    found = in_english(words, date.fromisoformat(said_on))
    assert found is not None
    assert " ".join(found.english.replace("aside", "in").split()) == english


def test_a_week_that_no_year_has_is_not_understood() -> None:
    words = "Antwort in KW 54"
    assert read_promise(words, SAID, calendar_for("DE")) == Reading(unread=words)


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("by the end of april", EN), ("april", EN), ("", EN), ("10.4.", EN), ("a fortnight", EN),
        ("bis ende april", DE), ("am 2. april", DE), ("kw 14", DE), ("montag", DE),
        ("fin avril", FR), ("à partir de lundi", FR), ("après le week-end", FR),
        ("a finales de abril", ES), ("en 48 horas", ES), ("mañana", ES),
    ],
)  # fmt: skip
def test_the_language_of_a_promise_is_recognised(text: str, language: LetterLanguage) -> None:
    assert recognised(text) is language


def test_english_is_not_translated() -> None:
    assert in_english("by the end of next week", SAID) is None
