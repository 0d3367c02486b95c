"""Drafts of forms are stored beside the records and deleted when they are no longer needed."""

from datetime import timedelta

from desktop.actions import drafts
from desktop.core.changes import Changes
from desktop.core.moment import Moment
from desktop.models.drafts import MAX_DRAFTS, Value
from tests.actions.harness import Harness
from tests.models.raw import ask


def latest(harness: Harness, form: str = "note/1") -> Value:
    found = harness.store.queries.drafts.latest(form, harness.now.utc)
    return None if found is None else found.values


def test_a_draft_is_kept_and_no_step_of_undo(harness: Harness) -> None:
    assert (
        harness.do(drafts.keep, "a", "note/1", {"subject": "Dear", "text": "half \ud800"})
        == Changes()
    )
    assert harness.edits == ()
    assert latest(harness) == {"subject": "Dear", "text": "half ?"}
    assert latest(harness, "note/2") is None
    harness.do(drafts.keep, "a", "note/1", {"text": "Dear Dana"})
    assert ask(harness.store.path, "SELECT count(*) FROM draft") == [(1,)]
    assert latest(harness) == {"text": "Dear Dana"}


def test_the_latest_of_several_is_offered_and_gone_when_dropped(harness: Harness) -> None:
    harness.do(drafts.keep, "a", "note/1", {"text": "first"})
    harness.do(drafts.keep, "b", "note/1", {"text": "second"})
    assert latest(harness) == {"text": "second"}
    harness.do(drafts.drop, "b")
    assert latest(harness) == {"text": "first"}


def test_a_draft_of_thirty_days_is_neither_offered_nor_kept(harness: Harness) -> None:
    harness.do(drafts.keep, "a", "note/1", {"text": "first"})
    assert not harness.store.queries.drafts.outdated(harness.now.utc)
    harness.now = Moment(harness.now.utc + timedelta(days=30), "UTC")
    assert latest(harness) is None
    assert harness.store.queries.drafts.outdated(harness.now.utc)
    harness.do(drafts.purge)
    assert ask(harness.store.path, "SELECT count(*) FROM draft") == [(0,)]


def test_the_oldest_give_way_when_there_are_too_many(harness: Harness) -> None:
    for number in range(MAX_DRAFTS + 3):
        harness.do(drafts.keep, str(number), f"note/{number}", {"text": "text"})
    assert ask(harness.store.path, "SELECT count(*) FROM draft") == [(MAX_DRAFTS,)]
    assert latest(harness, "note/0") is None
    assert latest(harness, f"note/{MAX_DRAFTS + 2}") == {"text": "text"}


def test_a_draft_holds_what_any_field_can_hold(harness: Harness) -> None:
    values: Value = {
        "no_calls": True,
        "until": None,
        "people": {"line": "Zoë", "rows": [{"name": "Danaë", "ticked": False}]},
    }
    harness.do(drafts.keep, "a", "note/1", values)
    assert latest(harness) == values
    ((stored,),) = ask(harness.store.path, "SELECT texts FROM draft")
    assert "Danaë" in stored  # the search for mentions finds the name


def test_texts_are_rewritten_wherever_they_stand(harness: Harness) -> None:
    harness.do(drafts.keep, "a", "note/1", {"ticked": True, "rows": [{"name": "Dana"}], "x": "Lee"})
    harness.do(drafts.keep, "b", "note/2", ["Dana", "of an older version"])
    with harness.store.writing(harness.now.utc) as writer:
        writer.drafts.rewrite(lambda _form, texts: tuple(t.replace("Dana", "—") for t in texts))
    assert latest(harness) == {"ticked": True, "rows": [{"name": "—"}], "x": "Lee"}
    assert latest(harness, "note/2") == ["—", "of an older version"]
