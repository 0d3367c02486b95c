"""The employer and the role that a mail or an invitation names, for an application that is new."""

from datetime import datetime

import pytest

from desktop.exchange.found import FoundEvent, FoundMessage, FoundPerson, ZoneKind
from desktop.exchange.named_jobs import NamedJob, job_of_event, job_of_mail


def read(text: str, sender: str = "", name: str = "", subject: str = "") -> tuple[str, str]:
    person = FoundPerson(name=name, email=sender)
    found = job_of_mail(FoundMessage(subject=subject, text=text), [person] if sender else [])
    return found.company, found.role


@pytest.mark.parametrize(
    ("text", "sender", "company"),
    [
        ("We at BrightPath read it.", "priya@brightpath.example", "BrightPath"),
        ("You know BRIGHTPATH’s team.", "priya@hr.brightpath.co.uk", "Brightpath"),
        ("Thank you.", "priya@brightpath.example", "Brightpath"),
        ("Thank you.", "jo@north-wind.example", "North Wind"),
        ("bei der Müller & Söhne GmbH.", "jo@mueller-soehne.example", "Müller & Söhne GmbH"),
        ("Nordlicht GmbH & Co. KG, Kiel", "jo@nordlicht.example", "Nordlicht GmbH & Co. KG"),
        ("Acme, Inc. is pleased", "jobs@careers.acme.example", "Acme, Inc"),
        ("We are Acme. Co is a word.", "jobs@acme.example", "Acme"),
        ("We at Acme and you.", "jobs@acme.example", "Acme"),
        ("Are you free on Monday?", "dana@gmail.com", ""),
    ],
)
def test_the_host_of_the_sender_is_the_company_as_the_mail_spells_it(
    text: str, sender: str, company: str
) -> None:
    assert read(text, sender)[0] == company


@pytest.mark.parametrize(
    ("name", "company"),
    [
        ("Northwind Hiring Team", "Northwind"),
        ("Dana at Northwind", "Northwind"),
        ("Dana Reyes (Northwind)", "Northwind"),
        ("Recruiting", ""),
        ("Dana Reyes", ""),
    ],
)
def test_a_portal_shows_the_company_in_the_name_of_the_sender(name: str, company: str) -> None:
    assert read("Thank you.", "no-reply@greenhouse.io", name)[0] == company


@pytest.mark.parametrize(
    ("text", "company", "role"),
    [
        (
            "Thank you for your interest in the Data Analyst role at Northwind Traders. We",
            "Northwind Traders", "Data Analyst",
        ),
        ("Thank you for applying to Bluefin. We read it.", "Bluefin", ""),
        ("We chose another one for the position of baker. Ask jobs@bluefin.example.",
         "Bluefin", "baker"),
        ("Thank you for applying for the position of night nurse in our team.", "", "night nurse"),
        ("Thank you for applying for the position.", "", ""),
        ("We invite you to an interview for 30 minutes.", "", ""),
        (
            "Vielen Dank für Ihre Bewerbung als Bäckerin bei der Mühle Nord. Bei Fragen bei uns",
            "Mühle Nord", "Bäckerin",
        ),
        ("Ihre Bewerbung ist bei Frau Weber.", "", ""),
        (
            "Votre candidature au poste de technicien en informatique chez Nova Conseil. Hélas",
            "Nova Conseil", "technicien en informatique",
        ),
        (
            "Gracias por tu interés en Soluciones Norte. El puesto de analista en Madrid ya",
            "Soluciones Norte", "analista",
        ),
        ("Hi Sam,\n\nthank you.", "", ""),
    ],
)  # fmt: skip
def test_a_text_without_a_sender_names_them_in_its_sentences(
    text: str, company: str, role: str
) -> None:
    assert read(text) == (company, role)


@pytest.mark.parametrize(
    ("subject", "role"),
    [
        ("Interview invitation: Senior Backend Engineer", "Senior Backend Engineer"),
        ("Ihre Bewerbung als Sachbearbeiter (m/w/d)", "Sachbearbeiter"),
        ("Marketing Manager - next steps", "Marketing Manager"),
        ("Interview with the hiring manager", ""),
        ("Your application", ""),
    ],
)
def test_a_subject_names_the_role(subject: str, role: str) -> None:
    assert read("", "dana@bluefin.example", subject=subject)[1] == role


TITLE = "BrightPath <> Alex Kim: Technical interview (Senior Backend Engineer)"


@pytest.mark.parametrize(
    ("title", "organiser", "company", "role"),
    [
        (TITLE, "kat@brightpath.example", "BrightPath", "Senior Backend Engineer"),
        (TITLE, "calendar@gmail.com", "BrightPath", "Senior Backend Engineer"),
        (TITLE, "", "BrightPath", "Senior Backend Engineer"),
        ("Alex Kim <> Sam Doe", "", "Sam Doe", ""),
        ("Interview <> Alex Kim", "", "", ""),
        ("Second interview", "kat@brightpath.example", "Brightpath", ""),
        ("Interview with Dana Reyes (Zoom)", "", "", ""),
        ("Interview for the position of baker at Bluefin", "", "Bluefin", "baker"),
    ],
)
def test_the_title_of_an_invitation_names_them(
    title: str, organiser: str, company: str, role: str
) -> None:
    event = FoundEvent(
        summary=title,
        starts=datetime(2026, 3, 30, 14),
        zone_kind=ZoneKind.FLOATING,
        organiser=FoundPerson(email=organiser) if organiser else None,
        invited=[FoundPerson(name="Alex Kim", email="alex@mail.example")],
    )
    assert job_of_event(event) == NamedJob(company, role)


def test_an_empty_mail_names_nothing() -> None:
    assert job_of_mail(FoundMessage(), []) == NamedJob()
