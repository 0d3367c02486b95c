"""After a person is erased, no file of the directory contains their data."""

from dataclasses import replace
from pathlib import Path

import pytest

from desktop.actions import applications, contacts, drafts, erase, interviews, notes, people
from desktop.core.errors import UserError
from desktop.core.ids import new_id
from desktop.models.mentions import Mention
from tests.actions.harness import Harness
from tests.models.raw import ask, dump
from tests.support.erase import DANA, add_mentioned, person_data


def test_the_preview_counts_what_there_is(harness: Harness) -> None:
    add_mentioned(harness)
    found = person_data(harness)
    assert (found.applications, found.interviews) == (1, 1)
    assert (len(found.sole_contacts), found.shared_contacts, len(found.letters)) == (1, 1, 1)
    places = {(m.table, m.column): m.excerpt for m in found.mentions}
    assert places == {
        ("application", "notes"): "DANAË asked for a portfolio; quixwooden boats",
        ("interaction", "text"): "To Danaë and Lee",
        ("problem", "idea"): "ask Quixwood's",
        ("asked_question", "question"): "Did Danaë call?",
        ("posting", "text"): "Ask for Quixwood.",
        ("sent_document", "path"): "/to Danaë.pdf",
    }


def test_an_excerpt_shows_what_stands_around_the_name(harness: Harness) -> None:
    job = add_mentioned(harness)
    words = "word " * 20
    longer = replace(harness.record(job).application, notes=f"{words}Quixwood {words}")
    harness.do(applications.update, longer)
    [note] = [m.excerpt for m in person_data(harness).mentions if m.table == "application"]
    assert note.startswith("…")
    assert note.endswith("…")
    assert len(note) < 120


def words_left(harness: Harness) -> list[str]:
    """Words about Dana that occur in any file of the directory."""
    harness.store.close()
    folder = Path(harness.store.path).parent
    held = b"".join(path.read_bytes() for path in folder.rglob("*") if path.is_file()).lower()
    words = ("dana", "quixwood", "5550199", "sails", "to dana alone", DANA.id)
    return [word for word in words if word.lower().encode() in held.replace(b"quixwooden", b"")]


def test_no_byte_of_them_is_left(harness: Harness) -> None:
    job = add_mentioned(harness)
    harness.do(drafts.keep, "a", f"PersonDialog/{DANA.id}", ["Danaë Quixwood"])
    harness.do(drafts.keep, "b", "ProblemDialog/x", ["as Quixwood said", "other"])
    harness.do(drafts.keep, "c", "ProblemDialog/y", ["other"])
    record = harness.record(job)
    harness.do(notes.delete_problem, record.problems[0].id)
    harness.do(interviews.delete, record.interviews[0].id)
    harness.do(contacts.delete, record.contacts[1].id)
    assert harness.store.queries.count_people("quixwood") == 1
    changes = harness.do(erase.erase_person, DANA.id, person_data(harness).mentions)
    assert DANA.id in changes.people
    after = harness.record(job)
    assert after.application.notes == "[deleted] asked for a portfolio; quixwooden boats"
    assert [contact.text for contact in after.contacts] == ["Nothing of note"]
    assert len(harness.store.queries.bin.page(0, 9)) == 3
    assert harness.store.queries.count_people("quixwood") == 0
    assert ask(harness.store.path, "SELECT texts FROM draft ORDER BY id") == [
        ('["as [deleted] said", "other"]',),
        ('["other"]',),
    ]
    assert words_left(harness) == []


def test_what_was_binned_before_can_still_be_restored_without_them(harness: Harness) -> None:
    from desktop.actions import bin as the_bin  # noqa: PLC0415  one of many

    job = add_mentioned(harness)
    harness.do(applications.delete, job.id)
    harness.do(erase.erase_person, DANA.id)
    [item] = harness.store.queries.bin.page(0, 9)
    harness.do(the_bin.restore, item.id)
    after = harness.record(job)
    assert [person.name for person in after.people] == ["Lee"]
    assert after.problems[0].person_id is None
    assert words_left(harness) == []


def test_a_contact_with_the_person_alone_is_erased_from_the_bin_too(harness: Harness) -> None:
    job = add_mentioned(harness)
    harness.do(contacts.delete, harness.record(job).contacts[0].id)
    harness.do(erase.erase_person, DANA.id, person_data(harness).mentions)
    assert harness.store.queries.bin.count() == 0
    assert words_left(harness) == []


def test_a_person_in_the_bin_is_erased_there_too(harness: Harness) -> None:
    add_mentioned(harness)
    twin = replace(DANA, id=new_id())
    harness.do(people.add, twin)
    harness.do(people.delete, DANA.id)
    harness.do(erase.erase_person, twin.id, harness.store.queries.mentions.find(twin).mentions)
    harness.do(people.add, DANA)
    harness.do(erase.erase_person, DANA.id)
    assert harness.store.queries.bin.count() == 0


def test_a_company_called_like_them_keeps_its_name_in_the_bin(harness: Harness) -> None:
    job = harness.add(company="Quixwood & Sons", role="Engineer", notes="Quixwood called")
    harness.do(people.add, DANA, job.id)
    harness.do(applications.delete, job.id)
    harness.do(erase.erase_person, DANA.id)
    [item] = harness.store.queries.bin.page(0, 9)
    assert (item.company, item.title) == ("Quixwood & Sons", "Quixwood & Sons, Engineer")
    assert (item.row["company"], item.row["notes"]) == ("Quixwood & Sons", "[deleted] called")


def test_mentions_that_are_kept_stay_as_they_were(harness: Harness) -> None:
    job = add_mentioned(harness)
    harness.do(erase.erase_person, DANA.id)
    after = harness.record(job)
    assert after.application.notes.startswith("DANAË")
    assert [contact.text for contact in after.contacts] == [
        "To Danaë and Lee",
        "Nothing of note",
    ]
    assert [person.name for person in after.people] == ["Lee"]


def test_giving_up_half_way_deletes_nothing(harness: Harness) -> None:
    add_mentioned(harness)
    before = dump(harness.store.path)
    done: list[float] = []

    def give_up(share: float) -> None:
        done.append(share)
        if share > 1 / 3:
            raise UserError("Enough.")

    with pytest.raises(UserError, match="Enough"):
        harness.do(erase.erase_person, DANA.id, person_data(harness).mentions, give_up)
    assert dump(harness.store.path) == before
    assert len(done) > 3
    assert sorted(done) == done


def test_a_mention_that_has_gone_meanwhile_is_passed_over(harness: Harness) -> None:
    add_mentioned(harness)
    before = dump(harness.store.path)["application"]
    harness.do(erase.erase_person, DANA.id, [Mention("signal", "gone", "note", "")])
    assert dump(harness.store.path)["application"] == before
    with pytest.raises(UserError, match="no longer exists"):
        harness.do(erase.erase_person, DANA.id)


def test_a_closed_store_is_opened_for_it_and_closed_again(harness: Harness) -> None:
    add_mentioned(harness)
    mentions = person_data(harness).mentions
    harness.store.close()
    done: list[float] = []
    erase.erase_in(
        harness.store.path, harness.now, harness.advisor, DANA.id, mentions, progress=done.append
    )
    assert done
    assert ask(harness.store.path, "SELECT count(*) FROM person WHERE name = ?", DANA.name) == [
        (0,)
    ]
