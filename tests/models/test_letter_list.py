"""The list of letters: drafts, letters handed over, letters sent."""

from dataclasses import replace
from datetime import timedelta
from typing import Any

from desktop.core.ids import new_id
from desktop.core.kinds import Channel, ContactKind, Direction, LetterKind
from desktop.core.records import Application, LetterDraft, Participation, Person
from desktop.models.database import Store
from desktop.models.letters import MAX_LETTERS, LetterState
from tests.models.samples import NOW, application, contact, keep, person


def draft(of: Application, reader: Person | None = None, **more: Any) -> LetterDraft:
    made = LetterDraft(
        id=new_id(),
        application_id=of.id,
        person_id=None if reader is None else reader.id,
        kind=LetterKind.CHECK_IN,
        body="Hello",
    )
    return replace(made, **more)


def bodies(store: Store, search: str = "") -> list[str]:
    return [row.text for row in store.queries.letters.page(search=search, offset=0, limit=100)]


def test_drafts_come_first_then_those_handed_over_then_those_sent(store: Store) -> None:
    job = application()
    keep(store, job, contact(job, "2026-03-06T09:30", text="older"))
    keep(store, contact(job, "2026-03-07T09:30", text="newer"))
    keep(store, draft(job, body="first draft"))
    keep(store, draft(job, body="handed over", handed_over_at=NOW))
    keep(store, draft(job, body="last draft"), when=NOW + timedelta(hours=1))
    assert bodies(store) == ["last draft", "first draft", "handed over", "newer", "older"]
    states = [row.state for row in store.queries.letters.page(offset=0, limit=9)]
    assert states == [
        LetterState.DRAFT,
        LetterState.DRAFT,
        LetterState.HANDED_OVER,
        LetterState.SENT,
        LetterState.SENT,
    ]


def test_a_letter_has_a_text_of_ones_own_that_was_written(store: Store) -> None:
    job = application()
    keep(
        store,
        job,
        contact(job, text="theirs", direction=Direction.INBOUND),
        contact(job, text="said", channel=Channel.PHONE),
        contact(job, text="said to a face", channel=Channel.IN_PERSON),
        contact(job, subject="without a text"),
        contact(job, text="a message", channel=Channel.MESSAGE),
        draft(job, body="notes for a call", kind=LetterKind.PHONE_SCRIPT),
        draft(job, body="notes for a talk", kind=LetterKind.TALK),
    )
    assert bodies(store) == ["a message"]
    assert store.queries.letters.count() == 1


def test_a_row_names_readers_application_and_kind(store: Store) -> None:
    job, dana, lee = application("Northwind", "Engineer"), person("Dana"), person("Lee")
    sent = contact(job, subject="Thanks", text="x" * 900, kind=ContactKind.THANK_YOU)
    keep(store, job, dana, lee, sent, draft(job, dana))
    for one in (dana, lee):
        keep(store, Participation(id=new_id(), interaction_id=sent.id, person_id=one.id))
    kept, row = store.queries.letters.page(offset=0, limit=9)
    assert (kept.names, kept.kind, kept.contact_kind) == ("Dana", LetterKind.CHECK_IN, None)
    assert kept.at == NOW
    assert (row.names, row.kind, row.contact_kind) == ("Dana; Lee", None, ContactKind.THANK_YOU)
    assert (row.company, row.role, row.subject) == ("Northwind", "Engineer", "Thanks")
    assert row.at == sent.at
    assert len(row.text) < 900


def test_a_page_is_a_part_of_the_list(store: Store) -> None:
    job = application()
    keep(store, job, *(contact(job, f"2026-03-0{n}T09:00", text=str(n)) for n in range(1, 6)))
    letters = store.queries.letters
    assert [row.text for row in letters.page(offset=1, limit=2)] == ["4", "3"]


def test_a_letter_is_found_by_reader_company_subject_and_text(store: Store) -> None:
    job, other, dana = application("Northwind"), application("Contoso"), person("Dana Reyes")
    sent = contact(job, subject="Café", text="About the orchard")
    keep(store, job, other, dana, sent, contact(other, text="Another one"))
    keep(store, Participation(id=new_id(), interaction_id=sent.id, person_id=dana.id))
    for words in ("dana", "northw", "CAFE", "orch", "dana orchard northwind"):
        assert bodies(store, words) == ["About the orchard"], words
    assert bodies(store, "dana another") == []
    assert store.queries.letters.count("orchard") == 1


def test_a_draft_is_found_though_it_is_not_in_the_index(store: Store) -> None:
    job = application()
    keep(store, job, draft(job, body="About the orchard"), contact(job, text="The orchard"))
    assert bodies(store, "orch") == ["About the orchard", "The orchard"]


def test_what_is_found_is_ordered_over_all_applications(store: Store) -> None:
    first, second = application(), application()
    keep(store, first, second)
    keep(store, contact(first, "2026-03-07T09:00", text="orchard, newer"))
    keep(store, contact(second, "2026-03-06T09:00", text="orchard, older"))
    assert bodies(store, "orchard") == ["orchard, newer", "orchard, older"]


def test_a_search_finds_a_limited_number(store: Store) -> None:
    job = application()
    keep(store, job, *(contact(job, text="orchard") for _ in range(MAX_LETTERS + 1)))
    assert store.queries.letters.count("orchard") == MAX_LETTERS
    assert store.queries.letters.count() == MAX_LETTERS + 1


def test_a_letter_has_its_place_in_the_list(store: Store) -> None:
    job = application()
    older, newer = contact(job, "2026-03-01T09:00", text="a"), contact(job, text="b")
    keep(store, job, older, newer)
    letters = store.queries.letters
    assert letters.position(older.id) == 1
    assert letters.position(older.id, "zebra") is None
    found = letters.row(older.id)
    assert found is not None
    assert found.text == "a"
    assert letters.row("gone") is None


def test_a_write_is_seen_at_once(store: Store) -> None:
    job = application()
    kept = draft(job)
    keep(store, job, kept)
    assert store.queries.letters.count() == 1
    with store.writing(NOW) as writer:
        writer.delete(kept)
        assert store.queries.letters.count() == 0
        writer.finish()
    assert store.queries.letters.count() == 0
