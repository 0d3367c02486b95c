"""The program's tasks in the taskbar."""

from collections.abc import Sequence
from pathlib import Path

import pytest

from desktop import cli, paths
from desktop.app import taskbar
from desktop.cli import Options
from desktop.system.jump_list import Task

pytestmark = pytest.mark.usefixtures("qtbot")


class Tasks:
    """A jump list that keeps what is written, or refuses."""

    def __init__(self) -> None:
        self.written: list[Task] = []
        self.refuses = False

    def write(self, tasks: Sequence[Task]) -> None:
        if self.refuses:
            raise OSError("not now")
        self.written = list(tasks)


@pytest.fixture
def tasks(monkeypatch: pytest.MonkeyPatch) -> Tasks:
    made = Tasks()
    monkeypatch.setattr(taskbar, "find_jump_list", lambda: made)
    return made


def test_each_task_is_a_start_that_the_command_line_knows(tasks: Tasks) -> None:
    taskbar.offer_tasks(Options())
    assert [task.title for task in tasks.written] == [
        "Add application…",
        "What should I do?",
        "Today",
    ]
    parsed = [cli.parse(task.arguments) for task in tasks.written]
    assert parsed == [Options(add=""), Options(show="wizard"), Options(show="today")]


@pytest.mark.parametrize("options", [Options(demo=True), Options(data_dir=Path("/x"))])
def test_other_data_than_the_users_own_have_none(tasks: Tasks, options: Options) -> None:
    taskbar.offer_tasks(options)
    assert tasks.written == []


def test_a_portable_program_leaves_none(tasks: Tasks, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(paths, "is_portable", lambda: True)
    taskbar.offer_tasks(Options())
    assert tasks.written == []


def test_a_taskbar_that_refuses_does_no_harm(tasks: Tasks) -> None:
    tasks.refuses = True
    taskbar.offer_tasks(Options())
    assert tasks.written == []
