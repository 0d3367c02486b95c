from collections.abc import Callable
from dataclasses import replace

import pytest
from pytestqt.qtbot import QtBot

from desktop import ops as ops_module
from desktop.actions import announcements, applications, settings
from desktop.actions import undo as undo_module
from desktop.actions.context import Context
from desktop.core.changes import Changes
from desktop.core.errors import UserError
from desktop.core.ids import new_id
from desktop.core.records import Application
from desktop.ops import PARTS_AT_ONCE, Ops, UndoLabel
from tests.support.window import add_application, advisor, clock, ops, store

__all__ = ["add_application", "advisor", "clock", "ops", "store"]


def _add(ops: Ops, company: str = "Northwind", label: str | UndoLabel = "Add application") -> str:
    application = Application(id=new_id(), company=company, role="Data engineer")
    assert ops.run(label, applications.add, application=application)
    return application.id


def test_what_an_action_writes_is_there_when_the_change_is_told(ops: Ops) -> None:
    seen: list[tuple[Changes, bool]] = []
    ops.changed.connect(lambda changes: seen.append((changes, ops.queries.is_empty())))
    key = _add(ops)
    (changes, empty), *_ = seen
    assert changes.applications == {key}
    assert not empty


def test_a_failure_the_person_can_mend_is_said_and_nothing_is_written(
    ops: Ops, qtbot: QtBot
) -> None:
    def half(ctx: Context) -> Changes:
        ctx.writer.insert(Application(id=new_id(), company="Contoso", role="Clerk"))
        raise UserError("Choose another day.")

    changes: list[object] = []
    ops.changed.connect(changes.append)
    with qtbot.waitSignal(ops.failed) as failed:
        done = ops.run("Add application", half)
    assert not done
    assert failed.args == ["Choose another day."]
    assert ops.queries.is_empty()
    assert ops.undo_label == ""
    assert changes == []


def test_a_defect_is_raised_and_nothing_is_written(ops: Ops) -> None:
    def broken(ctx: Context) -> Changes:
        ctx.writer.insert(Application(id=new_id(), company="Contoso", role="Clerk"))
        raise KeyError("a mistake of ours")

    with pytest.raises(KeyError):
        ops.run("Add application", broken)
    assert ops.queries.is_empty()


def test_undo_takes_the_last_step_back_and_redo_does_it_again(ops: Ops) -> None:
    key = _add(ops)
    assert ops.undo_label == "Add application"
    ops.undo()
    assert ops.queries.application(key) is None
    assert (ops.undo_label, ops.redo_label) == ("", "Add application")
    ops.redo()
    assert ops.queries.application(key) is not None
    assert (ops.undo_label, ops.redo_label) == ("Add application", "")


def test_steps_are_taken_back_last_one_first(ops: Ops) -> None:
    key = _add(ops)
    before = ops.queries.application(key)
    assert before is not None
    ops.run("Edit interview", applications.update, replace(before, role="Analyst"))
    ops.run("Delete interview", applications.delete, key)
    ops.undo()
    back = ops.queries.application(key)
    assert back is not None
    assert back.role == "Analyst"
    ops.undo()
    assert ops.queries.application(key) == before


def test_a_new_step_ends_what_could_be_done_again(ops: Ops) -> None:
    _add(ops)
    ops.undo()
    _add(ops, "Contoso")
    assert ops.redo_label == ""


def test_undo_and_redo_without_a_step_do_nothing(ops: Ops) -> None:
    emitted: list[object] = []
    ops.changed.connect(emitted.append)
    ops.undo()
    ops.redo()
    assert emitted == []


def test_changes_by_the_program_itself_are_no_undo_steps(ops: Ops) -> None:
    _add(ops)
    assert ops.run("", settings.put, "reminder_time", "10:00")
    assert ops.undo_label == "Add application"
    assert ops.queries.setting("reminder_time") == "10:00"


def test_an_action_that_changes_nothing_is_no_step(ops: Ops) -> None:
    key = _add(ops)
    same = ops.queries.application(key)
    assert same is not None
    ops.run("Edit interview", applications.update, same)
    assert ops.undo_label == "Add application"


def test_a_step_that_no_longer_fits_stays_and_says_why(ops: Ops, qtbot: QtBot) -> None:
    key = _add(ops)
    application = ops.queries.application(key)
    assert application is not None
    ops.run("Edit interview", applications.update, replace(application, role="Analyst"))

    def refuse(_ctx: Context, _edits: object) -> Changes:
        raise UserError("This no longer fits.")

    with pytest.MonkeyPatch.context() as patch, qtbot.waitSignal(ops.failed):
        patch.setattr("desktop.actions.undo.undo", refuse)
        ops.undo()
    assert ops.undo_label == "Edit interview"
    assert ops.redo_label == ""


def test_what_may_be_regretted_is_announced_in_words_of_its_own(ops: Ops) -> None:
    messages: list[str] = []
    ops.undo_offered.connect(messages.append)
    key = _add(ops)
    assert messages == []
    label = UndoLabel("Delete interview", "Interview deleted")
    ops.run(label, applications.delete, key)
    assert messages == ["Interview deleted"]
    assert ops.undo_label == "Delete interview"


def test_only_so_many_steps_are_kept(ops: Ops, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(ops_module, "UNDO_DEPTH", 2)
    keys = [_add(ops, name) for name in ("One", "Two", "Three")]
    for _ in range(3):
        ops.undo()
    left = [key for key in keys if ops.queries.application(key) is not None]
    assert left == keys[:1]


def test_undo_plans_the_next_step_of_what_comes_back(
    ops: Ops, add_application: Callable[..., str]
) -> None:
    key = add_application()
    before = ops.queries.row(key, ops.now())
    ops.run("Delete interview", applications.delete, key)
    ops.undo()
    assert ops.queries.row(key, ops.now()) == before
    assert before is not None
    assert before.action is not None


def test_a_step_is_taken_back_out_of_order(ops: Ops) -> None:
    undone: list[str] = []
    ops.undone.connect(undone.append)
    keys = [_add(ops, name) for name in ("One", "Two")]
    steps = []
    for key in keys:
        done = UndoLabel("Delete", f"{key} deleted", in_place=True)
        ops.run(done, applications.delete, key)
        steps.append(ops.last_step)
    assert steps[0] is not None
    assert ops.can_undo(steps[0])
    ops.undo_step(steps[0])
    assert [ops.queries.application(key) is not None for key in keys] == [True, False]
    assert undone == [f"{keys[0]} deleted"]
    assert not ops.can_undo(steps[0])
    ops.redo()
    assert ops.queries.application(keys[0]) is None


def test_a_step_that_a_later_one_builds_on_is_not_taken_back_alone(ops: Ops, qtbot: QtBot) -> None:
    key = _add(ops)
    added = ops.last_step
    assert added is not None
    application = ops.queries.application(key)
    assert application is not None
    ops.run("Edit", applications.update, replace(application, notes="Later"))
    with qtbot.waitSignal(ops.failed) as emitted:
        ops.undo_step(added)
    assert emitted.args == ["Something was changed there since. Undo the later change first."]
    assert ops.queries.application(key) is not None
    ops.undo()
    ops.undo_step(added)
    assert ops.queries.application(key) is None


def test_what_says_itself_what_was_done_is_not_announced_elsewhere(ops: Ops) -> None:
    messages: list[str] = []
    ops.undo_offered.connect(messages.append)
    key = _add(ops)
    ops.run(UndoLabel("Delete", "Deleted", in_place=True), applications.delete, key)
    assert messages == []


def test_an_action_in_parts_is_one_step(ops: Ops) -> None:
    messages: list[str] = []
    ops.undo_offered.connect(messages.append)
    kept, *gone = [_add(ops, company) for company in ("Northwind", "Contoso", "Fabrikam")]
    since = ops.last_step
    for key in gone:
        ops.run(UndoLabel("Delete", "Deleted", in_place=True), applications.delete, key)
        ops.join_since(since, UndoLabel("Delete both", "", in_place=True))
    ops.join_since(since, UndoLabel("Delete both", "Both deleted"))
    assert (messages, ops.undo_label) == (["Both deleted"], "Delete both")
    ops.undo()
    assert all(ops.queries.application(key) is not None for key in (kept, *gone))
    ops.redo()
    assert [ops.queries.application(key) is None for key in (kept, *gone)] == [False, True, True]


@pytest.fixture
def gone(ops: Ops) -> list[str]:
    """Applications deleted in as many parts, which are too many to undo at once."""
    keys = [_add(ops, f"Company {number}") for number in range(PARTS_AT_ONCE + 2)]
    since = ops.last_step
    for key in keys:
        ops.run(UndoLabel("Delete", "Deleted", in_place=True), applications.delete, key)
    ops.join_since(since, UndoLabel("Delete all", "All deleted"))
    return keys


def there(ops: Ops, keys: list[str]) -> list[bool]:
    return [ops.queries.application(key) is not None for key in keys]


def test_a_step_of_many_parts_is_undone_and_redone_between_events(
    ops: Ops, gone: list[str], qtbot: QtBot
) -> None:
    started: list[tuple[str, int]] = []
    progress: list[int] = []
    told: list[str] = []
    ops.replay_started.connect(lambda name, count: started.append((name, count)))
    ops.replay_progress.connect(progress.append)
    ops.undone.connect(told.append)
    ops.redone.connect(told.append)
    for replay, is_there in ((ops.undo, True), (ops.redo, False), (ops.undo, True)):
        with qtbot.waitSignal(ops.replay_ended):
            replay()
            replay()  # ignored while the first one runs
        assert there(ops, gone) == [is_there] * len(gone)
    count = len(gone)
    names = ["Undo: Delete all", "Redo: Delete all", "Undo: Delete all"]
    assert started == [(name, count) for name in names]
    assert progress == [*range(1, count)] * 3
    assert told == ["All deleted"] * 3
    assert (ops.undo_label, ops.redo_label) == ("Add application", "Delete all")


def test_a_long_undo_that_is_stopped_changes_nothing(
    ops: Ops, gone: list[str], qtbot: QtBot
) -> None:
    ops.replay_progress.connect(lambda done: ops.stop_replay() if done == 2 else None)
    with qtbot.waitSignal(ops.replay_ended):
        ops.undo()
    assert there(ops, gone) == [False] * len(gone)
    assert (ops.undo_label, ops.redo_label) == ("Delete all", "")


@pytest.mark.parametrize("defect", [False, True])
def test_a_long_undo_that_fails_in_between_changes_nothing(
    ops: Ops,
    gone: list[str],
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
    *,
    defect: bool,
) -> None:
    failures: list[str] = []
    ops.failed.connect(failures.append)

    def fail(*_: object) -> None:
        raise KeyError if defect else UserError("The disk is full.")

    ops.replay_progress.connect(lambda _done: monkeypatch.setattr(undo_module, "undo", fail))
    with qtbot.captureExceptions() as raised, qtbot.waitSignal(ops.replay_ended):
        ops.undo()
    assert [kind for kind, *_ in raised] == [KeyError] * defect
    assert failures == ([] if defect else ["The disk is full."])
    assert there(ops, gone) == [False] * len(gone)
    assert (ops.undo_label, ops.redo_label) == ("Delete all", "")


def test_a_long_undo_ends_with_the_history(ops: Ops, gone: list[str], qtbot: QtBot) -> None:
    ops.replay_progress.connect(lambda _done: ops.clear_undo())
    with qtbot.waitSignal(ops.replay_ended):
        ops.undo()
    assert there(ops, gone) == [False] * len(gone)
    ops.stop_replay()
    assert ops.undo_label == ""


def test_parts_that_changed_nothing_are_no_step(ops: Ops) -> None:
    messages: list[str] = []
    ops.undo_offered.connect(messages.append)
    ops.join_since(ops.last_step, UndoLabel("Delete", "Deleted"))
    assert (messages, ops.undo_label) == ([], "")


def test_a_reminder_announced_before_an_undo_stays_announced_after_the_redo(
    ops: Ops, add_application: Callable[..., str]
) -> None:
    key = add_application()
    (planned,) = ops.queries.reminders(key)

    def announce(ctx: Context) -> None:
        announcements.mark_fired(ctx, [planned], [])
        announcements.mark_delivered(ctx, planned.id)

    assert ops.attempt(announce)
    (announced,) = ops.queries.reminders(key)
    ops.undo()
    assert ops.queries.reminders(key) == []
    ops.redo()
    assert ops.queries.reminders(key) == [announced]
    ops.undo()
    ops.redo()
    assert ops.queries.reminders(key) == [announced]
