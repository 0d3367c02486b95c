"""After a person is erased, no file of the directory contains their data."""

from dataclasses import replace
from pathlib import Path

import pytest

from desktop.actions import applications, contacts, drafts, erase, interviews, notes, people
from desktop.core.errors import UserError
from desktop.core.ids import new_id
from desktop.models.mentions import Mention
from tests.actions.desk import Desk
from tests.models.raw import ask, dump
from tests.support.erase import DANA, add_mentioned, person_data


def test_the_preview_counts_what_there_is(desk: Desk) -> None:
    add_mentioned(desk)
    found = person_data(desk)
    assert (found.applications, found.interviews) == (1, 1)
    assert (len(found.sole_contacts), found.shared_contacts, len(found.letters)) == (1, 1, 1)
    places = {(m.table, m.column): m.excerpt for m in found.mentions}
    assert places == {
        ("application", "notes"): "DANAË asked for a portfolio; quixwooden boats",
        ("interaction", "text"): "To Danaë and Lee",
        ("problem", "idea"): "ask Quixwood's",
    }


def test_an_excerpt_shows_what_stands_around_the_name(desk: Desk) -> None:
    job = add_mentioned(desk)
    words = "word " * 20
    longer = replace(desk.record(job).application, notes=f"{words}Quixwood {words}")
    desk.do(applications.update, longer)
    [note] = [m.excerpt for m in person_data(desk).mentions if m.table == "application"]
    assert note.startswith("…")
    assert note.endswith("…")
    assert len(note) < 120


def words_left(desk: Desk) -> list[str]:
    """Words about Dana that occur in any file of the directory."""
    desk.store.close()
    folder = Path(desk.store.path).parent
    held = b"".join(path.read_bytes() for path in folder.rglob("*") if path.is_file()).lower()
    words = ("dana", "quixwood", "5550199", "sails", "to dana alone", DANA.id)
    return [word for word in words if word.lower().encode() in held.replace(b"quixwooden", b"")]


def test_no_byte_of_them_is_left(desk: Desk) -> None:
    job = add_mentioned(desk)
    desk.do(drafts.keep, "a", f"PersonDialog/{DANA.id}", ["Danaë Quixwood"])
    desk.do(drafts.keep, "b", "ProblemDialog/x", ["as Quixwood said", "other"])
    desk.do(drafts.keep, "c", "ProblemDialog/y", ["other"])
    record = desk.record(job)
    desk.do(notes.delete_problem, record.problems[0].id)
    desk.do(interviews.delete, record.interviews[0].id)
    desk.do(contacts.delete, record.contacts[1].id)
    assert desk.store.queries.count_people("quixwood") == 1
    changes = desk.do(erase.erase_person, DANA.id, person_data(desk).mentions)
    assert DANA.id in changes.people
    after = desk.record(job)
    assert after.application.notes == "[deleted] asked for a portfolio; quixwooden boats"
    assert [contact.text for contact in after.contacts] == ["Nothing of note"]
    assert len(desk.store.queries.bin.page(0, 9)) == 3
    assert desk.store.queries.count_people("quixwood") == 0
    assert ask(desk.store.path, "SELECT texts FROM draft ORDER BY id") == [
        ('["as [deleted] said", "other"]',),
        ('["other"]',),
    ]
    assert words_left(desk) == []


def test_what_was_binned_before_can_still_be_restored_without_them(desk: Desk) -> None:
    from desktop.actions import bin as the_bin  # noqa: PLC0415  one of many

    job = add_mentioned(desk)
    desk.do(applications.delete, job.id)
    desk.do(erase.erase_person, DANA.id)
    [item] = desk.store.queries.bin.page(0, 9)
    desk.do(the_bin.restore, item.id)
    after = desk.record(job)
    assert [person.name for person in after.people] == ["Lee"]
    assert after.problems[0].person_id is None
    assert words_left(desk) == []


def test_a_contact_with_the_person_alone_is_erased_from_the_bin_too(desk: Desk) -> None:
    job = add_mentioned(desk)
    desk.do(contacts.delete, desk.record(job).contacts[0].id)
    desk.do(erase.erase_person, DANA.id, person_data(desk).mentions)
    assert desk.store.queries.bin.count() == 0
    assert words_left(desk) == []


def test_a_person_in_the_bin_is_erased_there_too(desk: Desk) -> None:
    add_mentioned(desk)
    twin = replace(DANA, id=new_id())
    desk.do(people.add, twin)
    desk.do(people.delete, DANA.id)
    desk.do(erase.erase_person, twin.id, desk.store.queries.mentions.find(twin).mentions)
    desk.do(people.add, DANA)
    desk.do(erase.erase_person, DANA.id)
    assert desk.store.queries.bin.count() == 0


def test_a_company_called_like_them_keeps_its_name_in_the_bin(desk: Desk) -> None:
    job = desk.add(company="Quixwood & Sons", role="Engineer", notes="Quixwood called")
    desk.do(people.add, DANA, job.id)
    desk.do(applications.delete, job.id)
    desk.do(erase.erase_person, DANA.id)
    [item] = desk.store.queries.bin.page(0, 9)
    assert (item.company, item.title) == ("Quixwood & Sons", "Quixwood & Sons, Engineer")
    assert (item.row["company"], item.row["notes"]) == ("Quixwood & Sons", "[deleted] called")


def test_mentions_that_are_kept_stay_as_they_were(desk: Desk) -> None:
    job = add_mentioned(desk)
    desk.do(erase.erase_person, DANA.id)
    after = desk.record(job)
    assert after.application.notes.startswith("DANAË")
    assert [contact.text for contact in after.contacts] == [
        "To Danaë and Lee",
        "Nothing of note",
    ]
    assert [person.name for person in after.people] == ["Lee"]


def test_giving_up_half_way_deletes_nothing(desk: Desk) -> None:
    add_mentioned(desk)
    before = dump(desk.store.path)
    done: list[float] = []

    def give_up(share: float) -> None:
        done.append(share)
        if share > 1 / 3:
            raise UserError("Enough.")

    with pytest.raises(UserError, match="Enough"):
        desk.do(erase.erase_person, DANA.id, person_data(desk).mentions, give_up)
    assert dump(desk.store.path) == before
    assert len(done) > 3
    assert sorted(done) == done


def test_a_mention_that_has_gone_meanwhile_is_passed_over(desk: Desk) -> None:
    add_mentioned(desk)
    before = dump(desk.store.path)["application"]
    desk.do(erase.erase_person, DANA.id, [Mention("signal", "gone", "note", "")])
    assert dump(desk.store.path)["application"] == before
    with pytest.raises(UserError, match="no longer exists"):
        desk.do(erase.erase_person, DANA.id)


def test_a_closed_store_is_opened_for_it_and_closed_again(desk: Desk) -> None:
    add_mentioned(desk)
    mentions = person_data(desk).mentions
    desk.store.close()
    done: list[float] = []
    erase.erase_in(desk.store.path, desk.now, desk.advisor, DANA.id, mentions, progress=done.append)
    assert done
    assert ask(desk.store.path, "SELECT count(*) FROM person WHERE name = ?", DANA.name) == [(0,)]
