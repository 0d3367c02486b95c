"""Mentions of a person that are offered for deletion, by text and script."""

from dataclasses import replace
from pathlib import Path
from unicodedata import normalize
from urllib.parse import quote, unquote_to_bytes

import pytest

from desktop.actions import applications, contacts, drafts, erase, notes, people
from desktop.core.fold import fold, separators_to_spaces
from desktop.core.ids import new_id
from desktop.core.kinds import LetterKind, PageStatus, Part, Tone
from desktop.core.records import (
    LetterDraft,
    LetterTemplate,
    PageCheck,
    Person,
)
from desktop.models.mentions import CODE_COLUMNS, IDENTITY_COLUMNS, free_text_columns
from tests.actions.harness import Harness
from tests.models.raw import ask
from tests.support.erase import DANA, add_mentioned, person_data


def test_a_first_name_in_what_is_not_theirs_may_be_somebody_elses(harness: Harness) -> None:
    add_mentioned(harness)
    harness.add("Ada", notes="Danaë from the other company called")
    harness.add("Eve", notes="they know Danaë Quixwood")
    other = Person(id=new_id(), name="Danaë Okafor", notes="a friend of dq@quixwood.example")
    harness.do(people.add, other, harness.add("Ida").id, Part.RECRUITER)
    sure = {mention.excerpt: mention.sure for mention in person_data(harness).mentions}
    assert sure["DANAË asked for a portfolio; quixwooden boats"]
    assert not sure["Danaë from the other company called"]
    assert sure["they know Danaë Quixwood"]
    assert sure["a friend of dq@quixwood.example"]


def test_names_and_addresses_of_others_are_never_offered_for_deletion(harness: Harness) -> None:
    job = add_mentioned(harness)
    twin = replace(DANA, id=new_id(), notes="", profile_url="")
    smith = Person(
        id=new_id(),
        name="Danaë Smith",
        email="danae.smith@quixwood.example",
        phone=DANA.phone,
        profile_url="https://people.example/in/danae-smith",
    )
    harness.do(people.add, twin, harness.add("Ida").id, Part.RECRUITER)
    harness.do(people.add, smith, job.id, Part.RECRUITER)
    harness.do(
        contacts.log,
        harness.contact(
            job, "2026-03-06T09:00", text="Danaë Smith is danae.smith@quixwood.example"
        ),
        [smith.id],
    )
    found = [(m.table, m.excerpt) for m in person_data(harness).mentions]
    assert all(table != "person" for table, _ in found)
    assert not any("Smith" in excerpt for _, excerpt in found)
    lone = {m.excerpt: m.sure for m in person_data(harness).mentions}
    assert not lone["DANAË asked for a portfolio; quixwooden boats"]  # either of the two
    harness.do(erase.erase_person, DANA.id, person_data(harness).mentions)
    kept = {person.id: person for person in harness.record(job).people}
    assert kept[smith.id] == smith
    assert harness.store.queries.person(twin.id) == twin


def test_others_in_the_bin_keep_their_names(harness: Harness) -> None:
    add_mentioned(harness)
    smith = Person(id=new_id(), name="Danaë Smith", email="danae@smith.example", notes="DANAË")
    harness.do(people.add, smith)
    harness.do(people.delete, smith.id)
    harness.do(erase.erase_person, DANA.id)
    [item] = harness.store.queries.bin.page(0, 9)
    assert (item.row["name"], item.row["email"]) == (smith.name, smith.email)
    assert item.row["notes"] == "[deleted]"


def test_what_is_not_sure_is_a_mention_of_its_own(harness: Harness) -> None:
    job = harness.add(notes="Danaë Quixwood and Quixwoods team")
    harness.do(people.add, DANA, job.id)
    sure, near = person_data(harness).mentions
    assert (sure.sure, near.sure) == (True, False)
    harness.do(erase.erase_person, DANA.id, [near])
    assert harness.record(job).application.notes == "Danaë Quixwood and [deleted] team"


def test_links_that_name_them_are_found(harness: Harness) -> None:
    job = add_mentioned(harness)
    other = harness.add(
        posting_url="https://jobs.example/apply?to=Dana%C3%AB%20Quixwood&x=1",
        careers_url="https://quixwood.example/careers",
    )
    ada = Person(id=new_id(), name="Ada", profile_url="https://people.example/danae-quixwood/tree")
    harness.do(people.add, ada, job.id, Part.RECRUITER)
    found = {
        mention.column: mention
        for mention in person_data(harness).mentions
        if "url" in mention.column
    }
    assert {column: mention.sure for column, mention in found.items()} == {
        "posting_url": True,
        "careers_url": False,
        "profile_url": True,
    }
    harness.do(erase.erase_person, DANA.id, list(found.values()))
    after = harness.record(other).application
    assert after.posting_url == "https://jobs.example/apply?to=[deleted]&x=1"
    assert after.careers_url == "https://[deleted].example/careers"


#: Names, and other forms of them in texts, by script.
SCRIPTS = {
    "Latin": ("Seán O'Zquirk", ["Seán O’Zquirk", "OZQUIRK"], ["O’Zquirks"]),
    "Polish": ("Ania Kwżółska", ["z Anią Kwżółską", "kwzolska"], ["Kwżółskiej"]),
    "Turkish": ("Işıl Yğıldız", ["IŞIL YĞILDIZ", "Yğıldız'ın"], ["Yğıldızın"]),
    "Vietnamese": ("Nguyễn Qừyến", ["NGUYEN QUYEN"], []),
    "Greek": ("Ζήνων Ξαρόπουλος", ["ΖΗΝΩΝ ΞΑΡΟΠΟΥΛΟΣ", "Ξαρόπουλος"], ["Ξαρόπουλου"]),
    "Cyrillic": ("Фёкла Щукина", ["Фекла Щукина", "ЩУКИНА"], ["Щукиной", "Фёклой"]),
    "Arabic": ("ظافر الضحّاك", ["الضحاك", "ظـافر"], ["وظافر"]),
    "Hebrew": ("צִפִּי זלצמן", ["צפי זלצמן", "צִפִּי"], ["לזלצמן"]),
    "Devanagari": ("झलक ठाकुर", ["झलक ठाकुर ने", "ठाकुर"], []),
    "Han": ("龘小鑫", ["龘小鑫先生说", "\u2f7f小鑫"], ["小鑫"]),
    "Japanese": ("鷲尾蛍子", ["鷲尾蛍子さん", "（鷲尾蛍子）"], ["鷲尾様"]),
    "Hangul": ("뷁철쑥", ["뷁철쑥은", "뷁철쑥님께"], ["철쑥"]),
    "Thai": ("ฒวิฬาร์ ฌานฎี", ["คุณฒวิฬาร์ฌานฎี", "ฌานฎี"], []),
    "full width": ("Ｚｑｏｒａ Ｘｗｅｎ", ["Zqora Xwen", "ｘｗｅｎ"], []),
}


@pytest.mark.parametrize("script", SCRIPTS)
def test_no_byte_of_a_name_is_left_in_any_script(harness: Harness, script: str) -> None:
    name, sure, near = SCRIPTS[script]
    person = Person(id=new_id(), name=name, company="Northwind")
    texts = [form for text in (*sure, *near) for form in (text, normalize("NFD", text))]
    job = harness.add("Lee", notes="; ".join(texts))
    harness.do(people.add, person, job.id, Part.HIRING_MANAGER)
    for number, text in enumerate(texts):
        harness.do(contacts.log, harness.contact(job, f"2026-03-05T{number:02}:00", text=text), [])
    harness.add(posting_url=f"https://jobs.example/{quote(name)}", notes=f"with {name}")
    gone = harness.add("Ida", notes=" / ".join(texts))
    harness.do(applications.delete, gone.id)
    harness.do(drafts.keep, "a", "ProblemDialog/x", texts)
    found = harness.store.queries.mentions.find(person).mentions
    excerpts = {mention.sure: "" for mention in found}
    for mention in found:
        excerpts[mention.sure] += mention.excerpt
    assert all(text in excerpts[False] for text in near)
    harness.do(erase.erase_person, person.id, found)
    assert left_of(harness, {name, *texts}) == []


def left_of(harness: Harness, texts: set[str]) -> list[str]:
    """Words of these texts that occur in any file of the directory, in any spelling."""
    harness.store.close()
    folder = Path(harness.store.path).parent
    held = b"".join(path.read_bytes() for path in folder.rglob("*") if path.is_file())
    decoded = unquote_to_bytes(held).decode("utf-8", "replace") + held.decode("utf-8", "replace")
    words = {
        word for text in texts for word in separators_to_spaces(fold(text)).split() if len(word) > 1
    }
    return sorted(word for word in words - HARMLESS if word in fold(decoded))


#: Words beside the names above.
HARMLESS = frozenset({"in", "ne", "ने"})


def test_every_text_is_looked_through_unless_the_program_alone_writes_it(harness: Harness) -> None:
    """A new text column is searched automatically; exceptions must be listed here."""
    typed_by_kind = {
        "created_at", "updated_at", "handed_over_at", "invitation_stamp", "name_key", "role_type",
        "state",
        "outcome_reason",
        "other_offer_deadline", "round", "format", "moment", "fired_at", "shown_at", "starts",
        "promise_on", "part", "at", "direction", "channel", "kind", "observed_on", "until",
        "applied_on", "closing_on", "offer_told_on", "offer_on", "offer_answer_by", "status_on",
        "checked_on", "status", "on", "tone", "asked_on", "action", "step_on", "outcome", "due",
        "kept_on", "sent_on", "letter_language", "courtesy",
    }  # fmt: skip
    derived = {"summary"}  # replanned for every application that changes
    rewritten = {"bin_item", "draft"}
    settings = {"setting"}  # numbers, times and switches
    text = "SELECT name FROM pragma_table_info(?) WHERE type = 'TEXT'"
    left = set()
    for (table,) in ask(
        harness.store.path, "SELECT name FROM pragma_table_list WHERE type = 'table'"
    ):
        if "_search" in table or table.startswith("sqlite_"):
            continue
        if table in derived | rewritten | settings:
            continue
        for (column,) in ask(harness.store.path, text, table):
            is_id = column == "id" or column.endswith("_id")
            if not is_id and column not in free_text_columns().get(table, ()):
                left.add((table, column))
    assert {(table, column) for table, column in left if column not in typed_by_kind} | {
        (table, column) for table, column in CODE_COLUMNS if column in typed_by_kind
    } == set(CODE_COLUMNS)


def test_a_name_in_any_column_is_found(harness: Harness) -> None:
    job = add_mentioned(harness)
    with harness.store.writing(harness.now.utc) as writer:
        writer.insert(
            LetterTemplate(id=new_id(), language="en", kind="check_in", tone=Tone.WARM, text="x")
        )
        writer.insert(LetterDraft(id=new_id(), application_id=job.id, kind=LetterKind.CHECK_IN))
        writer.insert(
            PageCheck(
                id=new_id(),
                application_id=job.id,
                checked_on=harness.now.today,
                status=PageStatus.GONE,
            )
        )
    harness.do(notes.add_observation, harness.observation(job, "vague_close", "2026-03-06"))
    for table, columns in free_text_columns().items():
        for column in columns:
            if table == "person" and column in IDENTITY_COLUMNS:
                continue
            fill = f'UPDATE {table} SET "{column}" = ?'  # noqa: S608  our own names
            harness.store._db.run(fill, (f"with {DANA.name}.",))
    named = {(m.table, m.column) for m in harness.store.queries.mentions.find(DANA).mentions}
    expected = {
        (table, column) for table, columns in free_text_columns().items() for column in columns
    }
    assert named == expected - {("person", column) for column in IDENTITY_COLUMNS}


def test_looking_through_says_how_far_it_is(harness: Harness) -> None:
    add_mentioned(harness)
    done: list[float] = []
    found = harness.store.queries.mentions.find(DANA, done.append)
    assert found.mentions == person_data(harness).mentions
    assert done == sorted(done)
    assert 0 < done[0] < done[-1] <= 1
