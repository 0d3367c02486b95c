"""Names in sentences, and the words before them, by the language of the interface."""

import pytest

from desktop import wording
from desktop.core.kinds import Courtesy, StepKind
from desktop.wording import languages
from desktop.wording.grammar import fill, joined

ROWS = [
    ("en", "Ask {names} for news", "Herr Schmidt", "Ask Herr Schmidt for news"),
    # German: the form of "Herr" for somebody to whom something is done
    ("de", "Bei {names} bedanken", "Herr Schmidt", "Bei Herrn Schmidt bedanken"),
    ("de", "{names} anrufen", "Herr Dr. Weber", "Herrn Dr. Weber anrufen"),
    ("de", "Mit {names}", "Herr Schmidt, Frau Yilmaz", "Mit Herrn Schmidt, Frau Yilmaz"),
    ("de", "Mit {names}", "Frau Yilmaz und Herr Schmidt", "Mit Frau Yilmaz und Herrn Schmidt"),
    ("de", "Mit {names}", "Ana, Herr Au und Herr Bo", "Mit Ana, Herrn Au und Herrn Bo"),
    ("de", "Mit {names}", "Herrn Schmidt", "Mit Herrn Schmidt"),
    ("de", "Bei {names} bedanken", "Hr. Huber", "Bei Hrn. Huber bedanken"),
    ("de", "Mit {names}", "Herrmann", "Mit Herrmann"),
    # Spanish: an article before titles, in one word with "a" and "de"
    ("es", "Contar a {names} tu oferta", "Dra. Brugal", "Contar a la Dra. Brugal tu oferta"),
    ("es", "Preguntar a {names}", "Sr. García", "Preguntar al Sr. García"),
    ("es", "Preguntar a {names}", "Sr García", "Preguntar al Sr García"),
    ("es", "Preguntar a {names}", "señor Ortega", "Preguntar al señor Ortega"),
    ("es", "Preguntar a {names}", "Sara Díaz", "Preguntar a Sara Díaz"),
    ("es", "Preguntar a {names}", "Lic. Hernández", "Preguntar al Lic. Hernández"),
    ("es", "Correo de {names}", "Licda. Ortega", "Correo de la Licda. Ortega"),
    ("es", "Correo de {names}", "Lic.ª Ortega", "Correo de la Lic.ª Ortega"),
    ("es", "Preguntar a {names}", "Lic Paz y Ing. Gil", "Preguntar al Lic Paz y al Ing. Gil"),
    ("es", "Con {names}", "Arq. Gil", "Con el Arq. Gil"),
    ("es", "Preguntar a {names}", "Licia Ortega", "Preguntar a Licia Ortega"),
    ("es", "Preguntar a {names}", "Ingrid Paz", "Preguntar a Ingrid Paz"),
    ("es", "Preguntar a {names}", "Ana Lic", "Preguntar a Ana Lic"),
    ("es", "Correo de {names}", "Prof. Díaz", "Correo del Prof. Díaz"),
    ("es", "De {names}", "Sr. Díaz", "Del Sr. Díaz"),
    ("es", "Con {names}", "Sr. Díaz", "Con el Sr. Díaz"),
    ("es", "Con {names}", "Ana y Sra. Gil", "Con Ana y la Sra. Gil"),
    ("es", "Llamar a {names}", "Sra. Gil y Sr. Paz", "Llamar a la Sra. Gil y al Sr. Paz"),
    ("es", "Llamar a {names}", "Ana, Sr. Paz e Inés", "Llamar a Ana, al Sr. Paz e Inés"),
    # French: elision
    ("fr", "Mail de {names}", "Odette", "Mail d’Odette"),
    ("fr", "Mail de {names}", "Émile", "Mail d’Émile"),
    ("fr", "Mail de {names}", "Hélène", "Mail d’Hélène"),
    ("fr", "Mail de {names}", "Yves", "Mail d’Yves"),
    ("fr", "Mail de {names}", "Yann", "Mail de Yann"),
    ("fr", "Mail de {names}", "Dana", "Mail de Dana"),
    ("fr", "Mail de {names}", "Ana de Oliveira", "Mail d’Ana de Oliveira"),
    ("fr", "de {names}", "Odette", "d’Odette"),
]  # fmt: skip


@pytest.fixture(autouse=True)
def language(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> None:
    used = request.node.callspec.params["used"]
    monkeypatch.setattr(languages, "current", lambda: used)


@pytest.mark.parametrize(("used", "text", "names", "words"), ROWS)
def test_a_sentence_has_names_in_the_form_of_its_language(
    used: str, text: str, names: str, words: str
) -> None:
    assert fill(text, names=names) == words


@pytest.mark.parametrize(
    ("used", "text", "name", "courtesy", "words"),
    [
        ("es", "Correo de {name}", "Lic. Ortega", Courtesy.MS, "Correo de la Lic. Ortega"),
        ("es", "Correo de {name}", "Lic. Ortega", Courtesy.MR, "Correo del Lic. Ortega"),
        ("es", "A {name}", "Prof. Ortega", Courtesy.MS, "A la Prof. Ortega"),
        ("es", "A {name}", "Ing. Ortega", Courtesy.MS, "A la Ing. Ortega"),
        ("es", "A {name}", "Sra. Ortega", Courtesy.MS, "A la Sra. Ortega"),
        ("es", "A {name}", "Ana Ortega", Courtesy.MS, "A Ana Ortega"),
        ("de", "An {name}", "Herr Au", Courtesy.MR, "An Herrn Au"),
        ("de", "An {name}", "Jo Au", Courtesy.MR, "An Jo Au"),
        ("en", "To {name}", "Lic. Ortega", Courtesy.MS, "To Lic. Ortega"),
    ],
)
def test_a_title_that_is_written_alike_has_the_article_of_the_person(
    used: str, text: str, name: str, courtesy: Courtesy, words: str
) -> None:
    assert fill(text, courtesy, name=name) == words


@pytest.mark.parametrize(
    ("used", "text", "words"),
    [
        ("de", "Notiz zu {name}: {note}", "Notiz zu Herrn Au: Herr Au segelt"),
        ("es", "Nota sobre {name}: {note}", "Nota sobre Herr Au: Herr Au segelt"),
    ],
)
def test_what_somebody_wrote_stays_as_it_is(used: str, text: str, words: str) -> None:
    assert fill(text, name="Herr Au", note="Herr Au segelt") == words


@pytest.mark.parametrize(
    ("used", "last", "words"),
    [
        ("es", "Inés", "Marta e Inés"),
        ("es", "Íñigo", "Marta e Íñigo"),
        ("es", "Hilario", "Marta e Hilario"),
        ("es", "IBM", "Marta e IBM"),
        ("es", "Ian", "Marta e Ian"),
        ("es", "Yves", "Marta e Yves"),
        ("es", "Hierro", "Marta y Hierro"),
        ("es", "Hiasmina", "Marta y Hiasmina"),
        ("es", "Yolanda", "Marta y Yolanda"),
        ("es", "Luis", "Marta y Luis"),
        ("es", "Hernán", "Marta y Hernán"),
        ("es", "iRobot", "Marta y iRobot"),
        ("fr", "Inés", "Marta y Inés"),
    ],
)
def test_y_is_e_before_its_own_sound_in_spanish(used: str, last: str, words: str) -> None:
    assert joined("{names} y {last}", names="Marta", last=last) == words


@pytest.mark.parametrize(
    ("used", "name", "words"),
    [
        ("en", "Dr. Karl Weber", "Ask Dr. Weber for news"),
        ("fr", "M. Jean Dupont", "Ask M. Dupont for news"),
        ("de", "Fr. Anna Klein", "Ask Fr. Klein for news"),
        ("de", "Herr Karl Weber", "Ask Herrn Weber for news"),
    ],
)
def test_a_step_names_people_in_the_form_of_its_language(used: str, name: str, words: str) -> None:
    assert wording.step(StepKind.ASK_RECRUITER, [name]) == words
