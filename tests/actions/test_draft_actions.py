"""Drafts of forms are stored beside the records and deleted when they are no longer needed."""

from datetime import timedelta

from desktop.actions import drafts
from desktop.core.changes import Changes
from desktop.core.moment import Moment
from desktop.models.drafts import MOST, Value
from tests.actions.desk import Desk
from tests.models.raw import ask


def latest(desk: Desk, form: str = "note/1") -> Value:
    found = desk.store.queries.drafts.latest(form, desk.now.utc)
    return None if found is None else found.values


def test_a_draft_is_kept_and_no_step_of_undo(desk: Desk) -> None:
    assert (
        desk.do(drafts.keep, "a", "note/1", {"subject": "Dear", "text": "half \ud800"}) == Changes()
    )
    assert desk.edits == ()
    assert latest(desk) == {"subject": "Dear", "text": "half ?"}
    assert latest(desk, "note/2") is None
    desk.do(drafts.keep, "a", "note/1", {"text": "Dear Dana"})
    assert ask(desk.store.path, "SELECT count(*) FROM draft") == [(1,)]
    assert latest(desk) == {"text": "Dear Dana"}


def test_the_latest_of_several_is_offered_and_gone_when_dropped(desk: Desk) -> None:
    desk.do(drafts.keep, "a", "note/1", {"text": "first"})
    desk.do(drafts.keep, "b", "note/1", {"text": "second"})
    assert latest(desk) == {"text": "second"}
    desk.do(drafts.drop, "b")
    assert latest(desk) == {"text": "first"}


def test_a_draft_of_thirty_days_is_neither_offered_nor_kept(desk: Desk) -> None:
    desk.do(drafts.keep, "a", "note/1", {"text": "first"})
    assert not desk.store.queries.drafts.outdated(desk.now.utc)
    desk.now = Moment(desk.now.utc + timedelta(days=30), "UTC")
    assert latest(desk) is None
    assert desk.store.queries.drafts.outdated(desk.now.utc)
    desk.do(drafts.purge)
    assert ask(desk.store.path, "SELECT count(*) FROM draft") == [(0,)]


def test_the_oldest_give_way_when_there_are_too_many(desk: Desk) -> None:
    for number in range(MOST + 3):
        desk.do(drafts.keep, str(number), f"note/{number}", {"text": "text"})
    assert ask(desk.store.path, "SELECT count(*) FROM draft") == [(MOST,)]
    assert latest(desk, "note/0") is None
    assert latest(desk, f"note/{MOST + 2}") == {"text": "text"}


def test_a_draft_holds_what_any_field_can_hold(desk: Desk) -> None:
    values: Value = {
        "no_calls": True,
        "until": None,
        "people": {"line": "Zoë", "rows": [{"name": "Danaë", "ticked": False}]},
    }
    desk.do(drafts.keep, "a", "note/1", values)
    assert latest(desk) == values
    ((stored,),) = ask(desk.store.path, "SELECT texts FROM draft")
    assert "Danaë" in stored  # a name is found by those who look for it


def test_texts_are_rewritten_wherever_they_stand(desk: Desk) -> None:
    desk.do(drafts.keep, "a", "note/1", {"ticked": True, "rows": [{"name": "Dana"}], "x": "Lee"})
    desk.do(drafts.keep, "b", "note/2", ["Dana", "of an older version"])
    with desk.store.writing(desk.now.utc) as writer:
        writer.drafts.rewrite(lambda _form, texts: tuple(t.replace("Dana", "—") for t in texts))
    assert latest(desk) == {"ticked": True, "rows": [{"name": "—"}], "x": "Lee"}
    assert latest(desk, "note/2") == ["—", "of an older version"]
