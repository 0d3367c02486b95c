"""What is read in a posting in Spanish: tasks, requirements, the last day, and a contact."""

from datetime import date

import pytest

from desktop.advice.calendars import calendar_for
from desktop.advice.postings import PostedContact, PostingFacts, parse, read_posting
from desktop.core.kinds import LetterLanguage
from tests.advice.answers.reader import file, forms

WORDS = parse(file("es/postings.toml"), LetterLanguage.SPANISH)
KEPT = date(2026, 3, 2)
POSTING = """
Ingeniero/a de datos

En Bluefin llevamos el pescado en tren.

¿Qué harás?
• Acelerar la carga nocturna de 1.100 estaciones.
• Explicar las cifras a quienes las usan;
- Café
1. Reunir los informes antiguos en un solo lugar

Requisitos imprescindibles:
– Cinco años de SQL
– Te gusta dejar las cosas por escrito

Qué ofrecemos
Bicicleta y un jardín

El plazo de inscripción finaliza el 30 de abril de 2026.

Persona de contacto: Dña. Lucía Gómez de la Torre
lucia.gomez@bluefin.example, +34 955 550 100
"""


def read(text: str) -> PostingFacts:
    return read_posting(text, KEPT, calendar_for("ES"), WORDS)


def test_a_spanish_posting_is_read_in_its_own_words() -> None:
    assert forms().languages(POSTING) == (LetterLanguage.SPANISH,)
    assert read(POSTING) == PostingFacts(
        tasks=(
            "Acelerar la carga nocturna de 1.100 estaciones",
            "Explicar las cifras a quienes las usan",
            "Reunir los informes antiguos en un solo lugar",
        ),
        requirements=("Cinco años de SQL", "Te gusta dejar las cosas por escrito"),
        closing_on=date(2026, 4, 30),
        contact=PostedContact(
            "Lucía Gómez de la Torre", "lucia.gomez@bluefin.example", "+34 955 550 100"
        ),
    )


@pytest.mark.parametrize(
    ("heading", "tasks", "requirements"),
    [
        ("Funciones:", 1, 0),
        ("TUS RESPONSABILIDADES", 1, 0),
        ("¿Cuál será tu misión?", 1, 0),
        ("Actividades a realizar", 1, 0),
        ("Descripcion del puesto", 1, 0),
        ("Requisitos mínimos", 0, 1),
        ("¿Qué buscamos?", 0, 1),
        ("• Perfil del candidato:", 0, 1),
        ("Requisitos excluyentes:", 0, 1),
        ("Beneficios", 0, 0),
        ("Se valorará:", 0, 0),
        ("Requisitos hay pocos, y de todos hablamos con gusto", 0, 0),
    ],
)
def test_only_lines_below_a_known_spanish_heading_are_taken(
    heading: str, tasks: int, requirements: int
) -> None:
    found = read(f"Auxiliar\n{heading}\n\n- Mantener el archivo en orden\n")
    assert (len(found.tasks), len(found.requirements)) == (tasks, requirements)


@pytest.mark.parametrize(
    ("sentence", "closing_on"),
    [
        ("Fecha límite: 30 de abril de 2026", date(2026, 4, 30)),
        ("Fecha límite: vie. 20/03/2026", date(2026, 3, 20)),
        ("Fecha límite: jue. 20/03/2026", None),
        ("Fecha límite: el 15 del mes que viene", date(2026, 4, 15)),
        ("Fecha limite de postulacion: 15/04/2026", date(2026, 4, 15)),
        ("Fecha de cierre de la convocatoria: viernes 27 de marzo de 2026", date(2026, 3, 27)),
        ("El plazo de presentación de solicitudes termina el 15 de marzo.", date(2026, 3, 15)),
        ("Envíanos tu CV y una carta antes del 20 de marzo de 2026.", date(2026, 3, 20)),
        ("Enviar hoja de vida a más tardar el 31 de marzo.", date(2026, 3, 31)),
        ("Se reciben postulaciones hasta el 10 de abril.", date(2026, 4, 10)),
        ("Postulate antes del 1 de abril en nuestra web.", date(2026, 4, 1)),
        ("Vacante abierta hasta el 20 de marzo.", date(2026, 3, 20)),
        ("La convocatoria se cierra el 2026-04-10.", date(2026, 4, 10)),
        # Nothing is guessed.
        ("Fecha límite: 30 de abril. Inscríbete antes del 15 de abril.", None),
        ("Fecha de cierre: 1 de febrero de 2026", None),
        ("Plazo de inscripción: hasta cubrir la vacante", None),
        ("Incorporación el 1 de mayo de 2026.", None),
        ("Las entrevistas serán el 20 de abril de 2026.", None),
        ("Fundada el 4 de mayo de 1999.", None),
    ],
)
def test_the_last_day_to_apply_is_read_in_spanish(sentence: str, closing_on: date | None) -> None:
    assert read(f"Se busca auxiliar\n{sentence}\n").closing_on == closing_on


@pytest.mark.parametrize(
    ("text", "contact"),
    [
        ("Contacto: Dana Reyes, dana@b.example", PostedContact("Dana Reyes", "dana@b.example")),
        ("Persona de contacto: Sra. Dana Reyes", PostedContact("Dana Reyes")),
        (
            "¿Dudas? Escribe a Íñigo Peña (inigo@b.example) o llama al 955 550 199.",
            PostedContact("Íñigo Peña", "inigo@b.example", "955 550 199"),
        ),
        (
            "Para más información, ponte en contacto con la Dra. Ana del Río en el 955 550 100",
            PostedContact("Ana del Río", "", "955 550 100"),
        ),
        ("Envía tu CV a la atención de Don José Luis Ortega", PostedContact("José Luis Ortega")),
        ("Mandar su currículum a Lee Okafor", PostedContact("Lee Okafor")),
        ("Tu contacto\nKim Sáez\nkim@b.example.", PostedContact("Kim Sáez", "kim@b.example")),
        ("Contacto: Recursos Humanos, rrhh@b.example", None),
        ("Contacto: Atención al Cliente, 955 550 100", None),
        ("Contacta con nosotros en empleo@b.example", None),
        ("Datos de contacto: empleo@b.example", None),
        ("Envía tu CV a empleo@b.example", None),
        ("Operador de Call Center", None),
        ("Hablar con Clientes y Proveedores a diario", None),
    ],
)
def test_a_person_to_ask_is_read_in_spanish(text: str, contact: PostedContact | None) -> None:
    assert read(f"Se busca auxiliar\n{text}\n").contact == contact
