from datetime import date

import pytest

from desktop.core.ids import new_id
from desktop.core.kinds import Channel, Direction, Part
from desktop.core.records import Attendance, Involvement, Participation
from desktop.models.database import Store
from tests.models.samples import (
    application,
    contact,
    interview,
    keep,
    person,
)
from tests.support.moments import noon

AT = noon(date(2026, 3, 9))


def names(store: Store, search: str = "", offset: int = 0, limit: int = 20) -> list[str]:
    return [row.name for row in store.queries.people(search=search, offset=offset, limit=limit)]


def test_people_come_by_name_whatever_case_and_accents(store: Store) -> None:
    keep(store, *map(person, ["zoe", "Émile", "Adam", "eve", "Åsa", "Dan"]))
    assert names(store) == ["Adam", "Åsa", "Dan", "Émile", "eve", "zoe"]
    assert names(store, offset=2, limit=2) == ["Dan", "Émile"]
    assert store.queries.count_people() == 6


@pytest.mark.parametrize(
    ("search", "expected"),
    [("dan", ["Dan", "Dana"]), ("lead", ["Dana"]), ("555", ["Dan"]), ("lead dan", ["Dana"])],
)
def test_people_are_found_by_what_is_known_of_them(
    store: Store, search: str, expected: list[str]
) -> None:
    keep(store, person("Dana", title="Team lead"), person("Dan", phone="555-0100"), person("Eve"))
    assert names(store, search) == expected
    assert store.queries.count_people(search) == len(expected)


def test_a_person_shows_their_applications_and_last_contact(store: Store) -> None:
    dana = person("Dana", title="CTO", company="Northwind", no_calls=True, email="d@example.com")
    lee = person("Lee", no_contact=True)
    jobs = [application(name) for name in ("One", "Two", "Three", "Four")]
    interviews = [interview(jobs[0], "2026-03-01T10:00"), interview(jobs[1], "2026-03-04T10:00")]
    letters = [contact(jobs[0], "2026-03-02T10:00"), contact(jobs[2], "2026-03-03T23:59")]
    keep(
        store,
        *jobs,
        dana,
        lee,
        *interviews,
        *letters,
        Involvement(id=new_id(), application_id=jobs[0].id, person_id=dana.id),
        Involvement(id=new_id(), application_id=jobs[0].id, person_id=dana.id, part=Part.RECRUITER),
        Attendance(id=new_id(), interview_id=interviews[0].id, person_id=dana.id),
        Attendance(id=new_id(), interview_id=interviews[1].id, person_id=dana.id),
        *(Participation(id=new_id(), interaction_id=i.id, person_id=dana.id) for i in letters),
    )
    first, second = store.queries.people(offset=0, limit=5)
    assert (first.id, first.title, first.company, first.email) == (
        dana.id,
        "CTO",
        "Northwind",
        "d@example.com",
    )
    assert (first.applications, first.last_contact_on) == (3, date(2026, 3, 3))
    assert (first.no_calls, first.no_contact) == (True, False)
    assert (second.applications, second.last_contact_on, second.no_contact) == (0, None, True)
    assert [row.company for row in store.queries.person_applications(dana.id, AT)] == [
        "Three",
        "Two",
        "One",
    ]
    assert set(store.queries.applications_of(dana.id)) == {job.id for job in jobs[:3]}
    assert store.queries.person_applications(lee.id, AT) == []
    assert store.queries.person("0" * 32) is None


def test_what_was_written_to_a_person_is_found_whatever_it_was_about(store: Store) -> None:
    jobs = [application("Northwind"), application("Contoso")]
    dana = person("Dana", email="d@example.com")
    twin, lee = person("Dana", email="D@example.com"), person("Lee")
    sent = [
        contact(jobs[0], "2026-03-02T10:00", text="First"),
        contact(jobs[1], "2026-03-04T10:00", text="To her other record"),
        contact(jobs[0], "2026-03-03T10:00", text="Latest here"),
    ]
    others = [
        contact(jobs[0], "2026-03-05T10:00", text="Hers", direction=Direction.INBOUND),
        contact(jobs[0], "2026-03-05T10:00", text="Said", channel=Channel.PHONE),
        contact(jobs[0], "2026-03-05T10:00", text="Said there", channel=Channel.IN_PERSON),
        contact(jobs[0], "2026-03-05T10:00", text=""),
    ]
    to_lee = contact(jobs[0], "2026-03-05T10:00", text="To Lee")
    who = {sent[1].id: twin, to_lee.id: lee}
    keep(
        store,
        *jobs,
        dana,
        twin,
        lee,
        *(*sent, *others, to_lee),
        *(
            Participation(id=new_id(), interaction_id=one.id, person_id=who.get(one.id, dana).id)
            for one in (*sent, *others, to_lee)
        ),
    )
    found = ["To her other record", "Latest here", "First"]
    assert [one.text for one in store.queries.sent_to([dana.id])] == found
    assert [one.text for one in store.queries.sent_to([dana.id, lee.id])] == ["To Lee", *found]
    assert store.queries.sent_to([]) == []


def test_companies_and_roles_come_once_each_the_last_added_first(store: Store) -> None:
    keep(
        store,
        application("Contoso", "Engineer"),
        application("Bluefin", "Manager"),
        application("Contoso", "Analyst"),
        application("Fabrikam", "Manager"),
        person("Dan", company="Agency"),
        person("Eve", company="Bluefin"),
        person("Zoe", company=""),
    )
    assert store.queries.names.companies() == ["Fabrikam", "Contoso", "Bluefin", "Agency"]
    assert store.queries.names.roles() == ["Manager", "Analyst", "Engineer"]
