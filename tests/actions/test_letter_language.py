"""The choice of a language for letters."""

from dataclasses import replace

import pytest

from desktop.actions import applications, letters, people
from desktop.actions.undo import undo
from desktop.core.errors import UserError
from desktop.core.kinds import LetterLanguage
from desktop.core.records import Application, Person
from tests.actions.harness import Harness

EN, DE, FR, _ = LetterLanguage


@pytest.fixture
def job(harness: Harness) -> Application:
    """One in Germany, with Ann."""
    made = harness.add("Ann")
    harness.do(applications.update, replace(made, country="DE"))
    return harness.record(made).application


def ann(harness: Harness, job: Application) -> Person:
    return harness.record(job).people[0]


def test_the_language_is_chosen_for_all_letters_of_an_application(
    harness: Harness, job: Application
) -> None:
    person = ann(harness, job)
    harness.do(letters.set_language, job.id, person.id, FR)
    assert harness.record(job).application.letter_language is FR
    assert ann(harness, job) == person
    harness.do(undo, harness.edits)
    assert harness.record(job).application == job


@pytest.mark.parametrize("person_id", [None, "ann"])
def test_the_usual_language_of_the_country_is_not_stored(
    harness: Harness, job: Application, person_id: str | None
) -> None:
    reader = person_id and ann(harness, job).id
    harness.do(letters.set_language, job.id, reader, EN)
    assert harness.record(job).application.letter_language is EN
    harness.do(letters.set_language, job.id, reader, DE)
    assert harness.record(job).application.letter_language is None


def test_a_person_with_a_language_of_their_own_gets_another_one(
    harness: Harness, job: Application
) -> None:
    harness.do(people.update, replace(ann(harness, job), letter_language=EN))
    harness.do(letters.set_language, job.id, ann(harness, job).id, FR)
    assert ann(harness, job).letter_language is FR
    assert harness.record(job).application.letter_language is None
    harness.do(letters.set_language, job.id, ann(harness, job).id, DE)
    assert ann(harness, job).letter_language is None


def test_a_person_who_is_gone_is_refused(harness: Harness, job: Application) -> None:
    with pytest.raises(UserError, match="no longer exists"):
        harness.do(letters.set_language, job.id, "gone", FR)
