"""The search through everything."""

from datetime import date

import pytest

from desktop.core.ids import new_id
from desktop.core.kinds import Channel, ContactKind, Direction, PageStatus, Part, State
from desktop.core.records import (
    Application,
    AskedQuestion,
    Attendance,
    Involvement,
    Observation,
    PageCheck,
    Participation,
    Posting,
    Problem,
    SentDocument,
    StateChange,
)
from desktop.models.database import Store
from desktop.models.everything import LineKind
from tests.models.samples import TODAY, application, contact, interview, keep, person


def companies(store: Store, text: str) -> list[str]:
    return [one.company for one in store.queries.everything.search(text).applications]


def test_an_application_is_found_by_company_and_role(store: Store) -> None:
    keep(store, application("Northwind", "Engineer"), application("Contoso", "Analyst"))
    assert companies(store, "northwind engi") == ["Northwind"]
    (found,) = store.queries.everything.search("northwind").applications
    assert (found.role, found.state, found.line) == ("Engineer", State.WAITING, "")


def test_open_applications_come_first_else_the_newest(store: Store) -> None:
    for role, state in (("old", State.WAITING), ("gone", State.MOVED_ON), ("new", State.ON_HOLD)):
        keep(store, application("Northwind", role, state=state))
    found = store.queries.everything.search("northwind").applications
    assert [one.role for one in found] == ["new", "old", "gone"]


def test_the_line_of_an_application_says_what_else_matched(store: Store) -> None:
    keep(store, application("Northwind", location="Leeds", agency="Quick Hire"))
    (found,) = store.queries.everything.search("northwind quick").applications
    assert found.line == "Quick Hire"


def test_an_application_is_found_by_a_person_of_it(store: Store) -> None:
    job, dana, lee = application(), person("Dana Reyes"), person("Lee Okafor")
    keep(store, job, dana, lee)
    for one in (dana, lee):
        keep(store, Involvement(id=new_id(), application_id=job.id, person_id=one.id))
    (found,) = store.queries.everything.search("northwind rey").applications
    assert found.line == "Dana Reyes"


def test_an_application_with_the_word_in_a_note_is_no_hit_itself(store: Store) -> None:
    keep(store, application(notes="about an orchard"))
    found = store.queries.everything.search("orchard")
    assert found.applications == ()
    assert [line.kind for line in found.lines] == [LineKind.NOTE]


def test_among_many_applications_people_are_not_compared(store: Store) -> None:
    dana = person("Dana Reyes")
    jobs = [application() for _ in range(30)]
    keep(store, dana, *jobs)
    keep(
        store,
        *(Involvement(id=new_id(), application_id=job.id, person_id=dana.id) for job in jobs),
    )
    found = store.queries.everything.search("reyes")
    assert found.applications == ()
    assert [one.name for one in found.people] == ["Dana Reyes"]


def test_people_named_so_come_before_those_with_the_word_in_a_note(store: Store) -> None:
    keep(store, person("Dana Reyes"), person("Lee", notes="knows\nDana well", title="Head"))
    keep(store, person("Ann", company="Dana Ltd"))
    found = store.queries.everything.search("dana").people
    assert [(one.name, one.line) for one in found] == [
        ("Dana Reyes", ""),
        ("Ann", ""),
        ("Lee", "Dana well"),
    ]


def test_letters_are_found_by_their_own_words_and_readers(store: Store) -> None:
    job, dana = application("Northwind"), person("Dana")
    sent = contact(job, subject="Thanks", text="for the tour")
    keep(store, job, dana, sent)
    keep(store, Participation(id=new_id(), interaction_id=sent.id, person_id=dana.id))
    search = store.queries.everything.search
    for words in ("tour", "thanks northwind", "dana"):
        assert [row.id for row in search(words).letters] == [sent.id], words
    assert search("northwind").letters == ()


def _records(job: Application) -> dict[str, tuple[LineKind, str, object]]:
    """Records with a word each, the kind of line and the id of the row it is shown in."""
    met, dana = interview(job, notes="apple", promise_words="pear by Friday"), person("Dana")
    question = AskedQuestion(
        id=new_id(), application_id=job.id, interview_id=met.id, question="Why plum?"
    )
    noted = Attendance(id=new_id(), interview_id=met.id, person_id=dana.id, private="quince")
    problem = Problem(id=new_id(), application_id=job.id, problem="slow fig", idea="faster")
    call = contact(job, text="spoke of cherry", channel=Channel.PHONE)
    answer = contact(job, subject="Your lemon", direction=Direction.INBOUND)
    seen = Observation(
        id=new_id(), application_id=job.id, kind="vague_close", observed_on=TODAY, note="a lime"
    )
    state = StateChange(
        id=new_id(), application_id=job.id, state=State.WAITING, on=TODAY, note="a mango"
    )
    check = PageCheck(
        id=new_id(), application_id=job.id, checked_on=TODAY, status=PageStatus.GONE, note="a nut"
    )
    part = Involvement(id=new_id(), application_id=job.id, person_id=dana.id, part=Part.RECRUITER)
    kept = Posting(id=new_id(), application_id=job.id, kept_on=TODAY, text="We need\na melon.")
    sent = SentDocument(id=new_id(), application_id=job.id, name="CV of kiwi", sent_on=TODAY)
    return {
        "apple": (LineKind.INTERVIEW, met.id, (job, dana, met, part)),
        "pear": (LineKind.INTERVIEW, met.id, ()),
        "plum": (LineKind.QUESTION, question.id, (question,)),
        "quince": (LineKind.INTERVIEW, met.id, (noted,)),
        "fig": (LineKind.PROBLEM, problem.id, (problem,)),
        "cherry": (LineKind.CONTACT, call.id, (call,)),
        "lemon": (LineKind.CONTACT, answer.id, (answer,)),
        "lime": (LineKind.OBSERVATION, seen.id, (seen,)),
        "mango": (LineKind.NOTE, job.id, (state,)),
        "nut": (LineKind.NOTE, job.id, (check,)),
        "melon": (LineKind.POSTING, kept.id, (kept,)),
        "kiwi": (LineKind.DOCUMENT, sent.id, (sent,)),
    }


def test_the_line_of_every_record_is_found_with_its_place(store: Store) -> None:
    job = application("Northwind", "Engineer")
    expected = _records(job)
    for _, _, records in expected.values():
        assert isinstance(records, tuple)
        keep(store, *records)
    for word, (kind, key, _) in expected.items():
        (line,) = store.queries.everything.search(word).lines
        assert (line.kind, line.id, line.application_id) == (kind, key, job.id), word
        assert word in line.line
        assert (line.company, line.role) == ("Northwind", "Engineer")


def test_a_line_has_its_day_its_people_and_its_kind(store: Store) -> None:
    job, dana = application(), person("Dana")
    answer = contact(
        job, "2026-03-08T11:00", text="soon", direction=Direction.INBOUND, kind=ContactKind.REPLY
    )
    keep(store, job, dana, answer)
    keep(store, Participation(id=new_id(), interaction_id=answer.id, person_id=dana.id))
    (line,) = store.queries.everything.search("dana soon").lines
    assert (line.on, line.names, line.contact_kind) == (
        date(2026, 3, 8),
        "Dana",
        ContactKind.REPLY,
    )


def test_the_newest_lines_come_first_and_their_number_is_limited(store: Store) -> None:
    job = application()
    days = range(1, 10)
    inbound = Direction.INBOUND
    keep(store, job)
    keep(
        store,
        *(contact(job, f"2026-03-0{n}T09:00", text=f"pear {n}", direction=inbound) for n in days),
    )
    found = store.queries.everything.search("pear", 3).lines
    assert [line.line for line in found] == ["pear 9", "pear 8", "pear 7"]


def test_the_company_alone_is_no_hit_of_a_line(store: Store) -> None:
    job = application("Northwind")
    keep(store, job, contact(job, text="soon", direction=Direction.INBOUND))
    found = store.queries.everything.search("northwind")
    assert found.lines == ()
    assert found.applications


@pytest.mark.parametrize("text", ["", " ", "*"])
def test_nothing_typed_finds_nothing(store: Store, text: str) -> None:
    keep(store, application(), person())
    found = store.queries.everything.search(text)
    assert (found.applications, found.people, found.letters, found.lines) == ((), (), (), ())
