"""Interviews and test tasks in the timeline of the details."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date, datetime

from PySide6.QtWidgets import QWidget

from desktop.actions import answers, interviews
from desktop.core.ids import new_id
from desktop.core.kinds import ContactKind, InterviewKind, InterviewStatus
from desktop.core.records import ApplicationRecord
from desktop.ops import Ops
from desktop.ui.interviews.detail import DetailView
from tests.ui.interviews.detail.reading import choose, entry, groups

Add = Callable[..., str]
Read = Callable[[str], ApplicationRecord]
NOON = datetime(2026, 3, 20, 12, 0)
TOMORROW = datetime(2026, 3, 25, 10, 0)
FRIDAY = date(2026, 3, 27)


def texts(widget: QWidget) -> str:
    return "\n".join(
        label.text() for label in widget.findChildren(QWidget) if hasattr(label, "text")
    )


def test_an_interview_tells_who_was_there_and_who_has_been_thanked(
    view: DetailView, ops: Ops, add_application: Add, log: Add, record: Read
) -> None:
    one = add_application(people=("Dana Reyes", "Lee Okafor"), days_ago=10)
    interview, dana = record(one).interviews[0], record(one).people[0]
    view.show_application(one)
    shown = texts(entry(view.timeline, interview.id)).splitlines()
    assert shown[2:4] == ["With Dana Reyes, Lee Okafor", "Thanked 0 of 2"]
    log(one, NOON, kind=ContactKind.THANK_YOU, people=(dana.id,))
    assert "Thanked 1 of 2" in texts(entry(view.timeline, interview.id))
    ops.run("Edit", answers.set_interview_status, interview.id, InterviewStatus.CANCELLED_BY_THEM)
    shown = texts(entry(view.timeline, interview.id)).splitlines()
    assert "They cancelled" in shown
    assert not any("Thanked" in line for line in shown)


def test_a_test_task_is_handed_in_from_its_menu(
    view: DetailView, ops: Ops, add_application: Add, record: Read
) -> None:
    one = add_application(days_ago=10)
    task = replace(
        record(one).interviews[0], id=new_id(), round=InterviewKind.TEST_TASK, starts=TOMORROW
    )
    ops.run("Add", interviews.add, task, [])
    view.show_application(one)
    assert groups(view.timeline)[:2] == ["# Ahead", "Test task"]
    choose(view.timeline, task.id, "I handed it in")
    assert groups(view.timeline)[:2] == ["# Today", "Test task"]
    assert "Thanked" not in texts(entry(view.timeline, task.id))
