"""The application to which a mail belongs, and which mails belong to none."""

import pytest

from desktop.exchange.found import FoundMessage, FoundPerson
from desktop.exchange.places import Known, KnownJob, KnownLink, Place, PlaceKind, Places, place_all

#: A bakery, two jobs of one employer, and companies with names that are ordinary words.
KNOWN = Known(
    jobs=[
        KnownJob("bluefin", "Bluefin Foods GmbH", "Baker"),
        KnownJob("data", "Acme Robotics", "Data engineer"),
        KnownJob("clerk", "Acme Robotics", "Clerk"),
        KnownJob("target", "Target"),
        KnownJob("north", "The North Wind Company", "Analyst"),
        KnownJob("hp", "HP"),
        KnownJob("x", "X"),
        KnownJob("blank", "!", ""),
        KnownJob("sea", "Acme Sea", "Purser"),
    ],
    addresses=[
        KnownLink("pat@agency.example", "bluefin"),
        KnownLink("pat@agency.example", "data"),
        KnownLink("Dana@Home.example", "clerk"),
        KnownLink("gone@home.example", "deleted"),
    ],
    mails=[KnownLink("1@x", "clerk")],
    own=["Me@home.example"],
)


def mail(
    sender: str, subject: str = "", text: str = "", *, name: str = "", to: str = "", **more: object
) -> FoundMessage:
    return FoundMessage(
        sender=FoundPerson(name=name, email=sender),
        to=[FoundPerson(email=to or "me@home.example")],
        subject=subject,
        text=text,
        **more,  # type: ignore[arg-type]
    )


def placed(message: FoundMessage) -> Place:
    places = Places(KNOWN)
    found = places.place(message)
    if found.kind is not PlaceKind.UNRELATED:
        assert places.may_belong(message)
    return found


@pytest.mark.parametrize(
    ("message", "job"),
    [
        # by thread and person
        (mail("who@home.example", "Hi", answers=("0@x", "1@x")), "clerk"),
        (mail("who@home.example", "Hi", key="1@x"), "clerk"),
        (mail("dana@home.example", "Hi"), "clerk"),
        (mail("me@home.example", "Hi", to="dana@HOME.example"), "clerk"),
        (mail("gone@home.example", "Hi"), "deleted"),
        (mail("pat@agency.example", "Bluefin Foods on Friday"), "bluefin"),
        (mail("pat@agency.example", "Friday", "Your talk at Acme Robotics"), "data"),
        (mail("pat@agency.example", "Data engineer: next steps"), "data"),
        # by host
        (mail("dana@bluefin.example", "Friday"), "bluefin"),
        (mail("dana@mail.bluefinfoods.example", "Friday"), "bluefin"),
        (mail("dana@bluefin-foods.example", "Friday"), "bluefin"),
        (mail("no-reply@bluefin.example", "Your interview"), "bluefin"),
        (mail("dana@northwind.example", "Friday"), "north"),
        (mail("me@home.example", "Friday", to="dana@bluefin.example"), "bluefin"),
        (mail("jobs@acme-robotics.example", "Data Engineer (m/f): interview"), "data"),
        (mail("dana@acme.example", "Friday", "as a clerk"), "clerk"),
        # by subject
        (mail("sam@gmail.com", "Interview at Bluefin Foods"), "bluefin"),
        (mail("sam@gmail.com", "Interview at North Wind"), "north"),
        (mail("sam@gmail.com", "HP: your application"), "hp"),
        (mail("jobs@temp.example", "Bewerbung bei Bluefin Foods"), "bluefin"),
        # portals
        (mail("no-reply@us.greenhouse-mail.io", "Thank you for applying to Target"), "target"),
        (mail("no-reply@hire.lever.co", "Next steps", name="Bluefin Foods"), "bluefin"),
        (mail("target@myworkday.com", "Application received"), "target"),
        (mail("no-reply@ashbyhq.com", "Your application", "Hi, Bluefin Foods here"), "bluefin"),
        (mail("jobs@linkedin.com", "Your application was sent to Bluefin Foods"), "bluefin"),
        (
            mail("x@indeedemail.com", "Application: Clerk", "to Acme Robotics", is_list=True),
            "clerk",
        ),
    ],
)
def test_a_mail_finds_its_application(message: FoundMessage, job: str) -> None:
    assert placed(message) == Place(PlaceKind.SURE, (job,))


@pytest.mark.parametrize(
    ("message", "jobs"),
    [
        (mail("pat@agency.example", "Hello"), {"bluefin", "data"}),
        (mail("dana@acme.example", "Friday"), {"data", "clerk", "sea"}),
        (mail("no-reply@ashbyhq.com", "Acme Robotics: application"), {"data", "clerk"}),
        (mail("info@bluefin.example", "Friday", "Your application"), {"bluefin"}),
        (mail("sam@gmail.com", "About Bluefin Foods", "the interview"), {"bluefin"}),
        (mail("no-reply@workable.com", "Hello", "Your CV at Target"), {"target"}),
    ],
)
def test_it_is_asked_where_several_are_likely_or_little_speaks_for_one(
    message: FoundMessage, jobs: set[str]
) -> None:
    found = placed(message)
    assert (found.kind, set(found.jobs)) == (PlaceKind.UNCLEAR, jobs)


@pytest.mark.parametrize(
    ("message", "kind"),
    [
        (mail("aunt@family.example", "Cake"), PlaceKind.UNRELATED),
        (mail("me@home.example", "Note to myself"), PlaceKind.UNRELATED),
        (mail("shop@other.example", "On target for spring"), PlaceKind.UNRELATED),
        (mail("orders@target.example", "Your receipt", "Thank you"), PlaceKind.UNRELATED),
        (mail("no-reply@ashbyhq.com", "Your application to Wing"), PlaceKind.UNRELATED),
        (mail("bluefin@gmail.com", "Hello"), PlaceKind.UNRELATED),
        (mail("a@x.example", "X marks the spot"), PlaceKind.UNRELATED),
        (mail("", ""), PlaceKind.UNRELATED),
        (mail("no-reply@icims.com", "Hello", "On target for spring"), PlaceKind.UNRELATED),
        (mail("news@bluefin.example", "Spring", is_list=True), PlaceKind.NEWSLETTER),
        (mail("a@other.example", "Bluefin Foods", is_list=True), PlaceKind.NEWSLETTER),
        (
            mail("updates@linkedin.com", "This week", "Target grows", is_list=True),
            PlaceKind.NEWSLETTER,
        ),
        (mail("jobs@linkedin.com", "Bluefin Foods is hiring"), PlaceKind.ALERT),
        (mail("alert@indeed.com", "12 new jobs in Kiel"), PlaceKind.ALERT),
        (mail("talent@bluefin.example", "Job alert: baker"), PlaceKind.ALERT),
    ],
)
def test_other_mails_are_left_out_with_the_reason(message: FoundMessage, kind: PlaceKind) -> None:
    assert placed(message) == Place(kind)


def test_a_mail_from_the_folder_of_sent_mails_is_the_users_own() -> None:
    places = Places(KNOWN)
    sent = mail("other@bluefin.example", "Hi", to="dana@home.example", is_sent=True)
    assert places.is_outbound(sent)
    assert [one.email for one in places.others(sent)] == ["dana@home.example"]
    assert places.is_outbound(mail("ME@home.example"))
    assert not places.is_outbound(mail("dana@home.example"))
    assert not places.is_outbound(FoundMessage())


def test_mails_of_a_thread_share_their_place_in_any_order() -> None:
    messages = [
        mail("sam@gmail.com", "third", key="3@y", answers=("2@y",)),
        mail("sam@gmail.com", "second", key="2@y", answers=("1@y",)),
        mail("dana@bluefin.example", "first", key="1@y"),
        mail("sam@gmail.com", "other", key="4@y", answers=("9@y",)),
    ]
    found = [place.jobs for place in place_all(Places(KNOWN), messages)]
    assert found == [("bluefin",), ("bluefin",), ("bluefin",), ()]


def test_the_thread_decides_between_several_applications() -> None:
    messages = [
        mail("pat@agency.example", "Hello", key="2@y", answers=("1@y",)),
        mail("pat@agency.example", "Bluefin Foods", key="1@y"),
    ]
    assert [place.jobs for place in place_all(Places(KNOWN), messages)] == [("bluefin",)] * 2
