"""Postings are kept and documents noted, and neither plans a step."""

from dataclasses import replace
from datetime import date
from typing import Any

import pytest

from desktop.actions import documents, forms
from desktop.advice.postings import PostedContact
from desktop.core.errors import UserError
from desktop.core.ids import new_id
from desktop.core.kinds import Part
from desktop.core.validate import LONGEST_POSTING
from tests.actions.harness import Harness
from tests.support.documents import document, posting


def test_a_posting_is_kept_changed_and_deleted(harness: Harness) -> None:
    job = harness.add("Dana")
    kept = posting(job.id)
    assert harness.do(documents.keep_posting, kept).applications == {job.id}
    better = replace(kept, text="Another text")
    harness.do(documents.update_posting, better)
    assert harness.record(job).postings == (better,)
    harness.do(documents.delete_posting, kept.id)
    assert harness.record(job).postings == ()


def test_a_document_is_added_changed_and_deleted(harness: Harness) -> None:
    job = harness.add("Dana")
    sent = document(job.id)
    assert harness.do(documents.add_document, sent).applications == {job.id}
    better = replace(sent, version="short")
    harness.do(documents.update_document, better)
    assert harness.record(job).documents == (better,)
    harness.do(documents.delete_document, sent.id)
    assert harness.record(job).documents == ()


@pytest.mark.parametrize(
    ("action", "made", "sentence"),
    [
        (documents.keep_posting, posting(new_id()), "no longer exists"),
        (documents.keep_posting, posting("", text=" \n"), "Paste the text of the posting"),
        (documents.update_posting, posting("", text=""), "Paste the text of the posting"),
        (documents.keep_posting, posting("", text="x" * (LONGEST_POSTING + 1)), "too long"),
        (documents.add_document, document(new_id()), "no longer exists"),
        (documents.add_document, document("", name=" "), "which document"),
        (documents.update_document, document("", name=""), "which document"),
    ],
)
def test_what_cannot_be_kept_says_why(
    harness: Harness, action: Any, made: Any, sentence: str
) -> None:
    job = harness.add("Dana")
    with pytest.raises(UserError, match=sentence):
        harness.do(action, made if made.application_id else replace(made, application_id=job.id))


def test_the_forms_save_new_records_and_changes(harness: Harness) -> None:
    job = harness.add("Dana")
    kept, sent = posting(job.id), document(job.id)
    harness.do(forms.save_posting, kept, is_new=True)
    harness.do(forms.save_document, sent, is_new=True)
    harness.do(forms.save_posting, replace(kept, source="a"), is_new=False)
    harness.do(forms.save_document, replace(sent, name="b"), is_new=False)
    record = harness.record(job)
    assert (record.postings[0].source, record.documents[0].name) == ("a", "b")


def test_every_blank_of_a_path_is_kept(harness: Harness) -> None:
    job = harness.add("Dana")
    harness.do(documents.add_document, document(job.id, path="/my  files/CV.pdf"))
    assert harness.record(job).documents[0].path == "/my  files/CV.pdf"


def test_what_a_posting_names_is_noted_with_it(harness: Harness) -> None:
    job = harness.add("Dana")
    contact = PostedContact("Lee Okafor", "lee@northwind.example", "555 0100")
    kept = posting(job.id)
    closing = date(2026, 4, 30)
    harness.do(forms.save_posting, kept, is_new=True, closing_on=closing, contact=contact)
    record = harness.record(job)
    assert (record.postings, record.application.closing_on) == ((kept,), closing)
    (lee,) = (one for one in record.people if one.name == "Lee Okafor")
    assert (lee.email, lee.phone, lee.company) == (contact.email, "555 0100", "Northwind")
    assert {one.part for one in record.involvements if one.person_id == lee.id} == {Part.RECRUITER}


def test_a_contact_of_a_posting_who_is_known_is_not_added_again(harness: Harness) -> None:
    job, other = harness.add("Dana"), harness.add(met=None)
    dana = harness.record(job).people[0]
    contact = PostedContact("Dana", dana.email)
    harness.do(forms.save_posting, posting(other.id), is_new=True, contact=contact)
    assert harness.record(other).people == (dana,)
    assert harness.store.queries.count_people() == 1
