"""The main job on a real desktop: from the first interview to the reminder, and back."""

import re
from collections.abc import Callable
from datetime import datetime, timedelta
from pathlib import Path

import pytest

from desktop.advice.knowledge import Words, load
from desktop.core.preferences import INTERVIEWS
from desktop.paths import resources_dir
from tests.desktop_session.accessibility import Accessibility, Element
from tests.desktop_session.desktop import FIRST_NOTICE, Desktop, Running, until
from tests.support.figures import IS_THOROUGH
from tests.support.program import Program

pytestmark = pytest.mark.desktop

#: A Tuesday without a holiday in any country.
AFTERNOON = "2026-03-24T16:00"
#: By then it is time to thank, and to ask how it went.
EVENING = "2026-03-24T18:00"
ADD, WIZARD = "^Add application", r"^What should I do\?"

PLANNED = "SELECT action, step_on, due, zone FROM reminder WHERE state = 'planned'"
CONTACTS = "SELECT direction, kind FROM interaction"


def _words() -> Words:
    return load(resources_dir() / "knowledge").words


def _add_by_keyboard(screen: Desktop) -> None:
    screen.key("ctrl+n")
    screen.window(ADD)
    screen.type("Northwind")
    screen.key("Tab")
    screen.type("Data engineer")
    screen.key("alt+o")  # with whom
    screen.type("Dana Reyes, Lee Okafor")
    screen.key("Return")
    until(lambda: not screen.windows(ADD), "the dialog to close")


def _add_one(screen: Desktop, program: Program) -> None:
    running = program.start("--now", AFTERNOON)
    screen.window("Callback$")
    _add_by_keyboard(screen)
    screen.key("ctrl+q")
    assert running.ended() == 0


def _answer(tree: Accessibility, reply: Callable[[], None], number: int = 1) -> None:
    """Reply to each question of the wizard from `number` on until it shows the answer."""
    while _shown(tree, number) == "label":
        reply()
        number += 1


def _shown(tree: Accessibility, number: int) -> str:
    """Wait for question `number` or the answer; the role of the element that shows it."""

    def seen() -> Element | None:
        question = re.compile(f"Question {number} of")
        return tree.first("label", question) or tree.first("push button", "Remind me")

    found = until(seen, f"question {number}, or the answer")
    assert found
    return found.role


def _network_sockets(pid: int) -> list[str]:
    """The open internet sockets of the process."""
    inodes = set()
    for kind in ("tcp", "tcp6", "udp", "udp6", "raw", "raw6"):
        table = Path(f"/proc/{pid}/net/{kind}")
        lines = table.read_text(encoding="utf-8").splitlines()[1:] if table.exists() else []
        inodes |= {f"socket:[{line.split()[9]}]" for line in lines}
    held = [str(link.readlink()) for link in Path(f"/proc/{pid}/fd").iterdir()]
    return [name for name in held if name in inodes]


def test_from_an_interview_to_its_reminder_by_keyboard_alone(
    screen: Desktop, program: Program, tree: Accessibility
) -> None:
    running = program.start("--now", AFTERNOON)
    screen.window("Callback$")

    _add_by_keyboard(screen)
    assert program.rows("SELECT company, role, state FROM application") == [
        ("Northwind", "Data engineer", "waiting")
    ]
    assert program.rows("SELECT name FROM person ORDER BY name") == [
        ("Dana Reyes",),
        ("Lee Okafor",),
    ]

    screen.key("ctrl+1", "w")  # Today; what should I do?
    screen.window(WIZARD)
    assert _shown(tree, 1) == "label"
    screen.key("0", "Return")  # nothing has happened that is not in the record
    assert _shown(tree, 2) == "label"
    offered = {thing.name for thing in tree.everything() if thing.role == "check box"}
    screen.key("1")
    _answer(tree, lambda: screen.key("Return"), 2)
    assert program.rows("SELECT id FROM advice_run") == []
    screen.key("alt+r")  # remind me
    until(lambda: not screen.windows(WIZARD), "the wizard to close")
    assert program.rows("SELECT action, step_on FROM advice_run") == [
        ("send_thank_you", "2026-03-24")
    ]
    ((kind,),) = program.rows("SELECT kind FROM signal")
    assert _words().observations[kind].answer in offered
    ((action, step_on, due, zone),) = program.rows(PLANNED)
    assert (action, step_on, zone) == ("send_thank_you", "2026-03-24", "UTC")
    shortly_before = datetime.fromisoformat(due) - timedelta(seconds=3)
    assert _network_sockets(running.pid) == []

    screen.key("ctrl+q")
    assert running.ended() == 0
    assert running.text == ""

    before = len(screen.shown())
    program.put(INTERVIEWS, "no")
    if not IS_THOROUGH:
        program.shorten_waits()
    running = program.start("--now", shortly_before.isoformat())
    assert len(screen.shown()) == before
    shown = until(lambda: screen.shown()[before:], "the notification", FIRST_NOTICE)
    assert [(notice.app, notice.title) for notice in shown] == [("Callback", "Thank Dana and Lee")]
    assert shown[0].body.startswith("Northwind · Data engineer\n")
    assert program.rows("SELECT state FROM reminder") == [("fired",)]

    screen.press("Done")
    until(lambda: program.rows(CONTACTS), "the contact in the store")
    assert program.rows(CONTACTS) == [("outbound", "thank_you")]
    assert program.rows("SELECT state FROM reminder ORDER BY due") == [("done",), ("planned",)]
    assert len(program.rows("SELECT id FROM participation")) == 2
    assert _network_sockets(running.pid) == []
    screen.key("ctrl+q")
    assert running.ended() == 0
    assert len(screen.shown()) == before + 1


@pytest.mark.slow
def test_a_reminder_put_off_from_its_notification_comes_again_tomorrow(
    screen: Desktop, program: Program
) -> None:
    program.shorten_waits()
    _add_one(screen, program)
    program.put(INTERVIEWS, "no")

    before = len(screen.shown())
    running = program.start("--background", "--now", EVENING)
    until(lambda: screen.shown()[before:], "what came due meanwhile", FIRST_NOTICE)
    assert screen.windows("Callback$") == []
    screen.press("Tomorrow")
    put_off = [("snoozed", "2026-03-25T09:00:00")]
    until(lambda: program.rows("SELECT state, due FROM reminder") == put_off, "the new time")

    running.process.terminate()
    running.ended()
    program.start("--background", "--now", "2026-03-25T09:00:30")

    def again() -> bool:
        return [n.title for n in screen.shown()[before:]].count("Thank Dana and Lee") == 2

    until(again, "the second notification", FIRST_NOTICE)


def test_a_click_on_the_notification_opens_the_interview(screen: Desktop, program: Program) -> None:
    program.shorten_waits()
    _add_one(screen, program)
    program.put(INTERVIEWS, "no")

    before = len(screen.shown())
    program.start("--background", "--now", EVENING)
    until(lambda: screen.shown()[before:], "the notification", FIRST_NOTICE)
    screen.click_notification()
    screen.window("^Interviews .*Callback")


def test_an_answer_is_logged_from_the_notification(screen: Desktop, program: Program) -> None:
    program.shorten_waits()
    _add_one(screen, program)
    program.put(INTERVIEWS, "no")

    before = len(screen.shown())
    program.start("--background", "--now", EVENING)
    until(lambda: screen.shown()[before:], "the notification", FIRST_NOTICE)
    screen.press("They answered…")
    screen.window("^They answered.*Northwind")
    screen.key("Return")
    until(lambda: program.rows(CONTACTS) == [("inbound", "reply")], "the answer in the store")


@pytest.mark.slow
def test_a_question_how_it_went_opens_the_form_of_that_interview(
    screen: Desktop, program: Program
) -> None:
    program.shorten_waits()
    _add_one(screen, program)

    before = len(screen.shown())
    program.start("--background", "--now", EVENING)
    until(lambda: len(screen.shown()) == before + 2, "both notifications", FIRST_NOTICE)
    screen.press("Note how it went")
    screen.window("^How did it go at Northwind")


def test_closing_hides_to_the_tray_and_a_second_start_brings_the_window_back(
    screen: Desktop, program: Program
) -> None:
    running = program.start("--now", AFTERNOON)
    screen.window("Callback$")
    screen.key("alt+F4")
    until(lambda: not screen.windows("Callback$"), "the window to hide")
    query = "SELECT value FROM setting WHERE id = 'told_about_tray'"
    until(lambda: program.rows(query) == [("yes",)], "the explanation")
    assert running.is_alive
    assert screen.in_tray(running.pid)

    second = program.start_only("--now", AFTERNOON)
    assert second.ended() == 0
    assert "already running" in second.text
    screen.window("Callback$")
    until(lambda: screen.active().endswith("Callback"), "the window in front")
    assert running.is_alive

    _quit_from_the_tray(screen, running)
    assert running.ended() == 0


def test_the_same_with_the_mouse(screen: Desktop, program: Program, tree: Accessibility) -> None:
    running = program.start("--now", AFTERNOON)
    screen.click(tree.find("push button", "Add your application").place)
    screen.click(tree.find("text", "Company").place)
    screen.type("Contoso")
    screen.click(tree.find("text", "Role").place)
    screen.type("Sales lead")
    screen.click(tree.find("text", "With whom").place)
    screen.type("Mo Adeyemi")
    screen.click(tree.find("push button", "Add").place)

    screen.click(tree.find("push button", "What should I do?").place)

    def say_none_of_these() -> None:
        screen.click(tree.find("check box", "None of these").place)
        screen.click(tree.find("push button", re.compile("Next|Show the answer")).place)

    _answer(tree, say_none_of_these)
    screen.click(tree.find("push button", "Remind me").place)
    until(lambda: not screen.windows(WIZARD), "the wizard to close")
    assert program.rows("SELECT action FROM reminder WHERE state = 'planned'") == [
        ("send_thank_you",)
    ]

    window = screen.window("Callback$")
    place = screen.place(window)
    assert place
    screen.key("alt+F4")
    until(lambda: not screen.windows("Callback$"), "the window to hide")
    icon = screen.in_tray(running.pid)
    assert icon
    screen.click(icon)
    screen.window("Callback$")
    _quit_from_the_tray(screen, running)
    assert running.ended() == 0


def test_a_refusal_is_shown_in_a_window_too(
    screen: Desktop, program: Program, tree: Accessibility
) -> None:
    program.data.mkdir()
    (program.data / "callback.db").write_text("Dear Dana,", encoding="utf-8")
    running = program.start_only()
    screen.window("^Callback cannot start")
    box = tree.find("label", re.compile("“.*callback.db” is not a Callback database"))
    assert "--data-dir" in box.name
    screen.key("Return")
    assert running.ended() == 1
    assert box.name in running.text
    assert (program.data / "callback.db").read_text(encoding="utf-8") == "Dear Dana,"


def _quit_from_the_tray(screen: Desktop, running: Running) -> None:
    icon = screen.in_tray(running.pid)
    assert icon
    screen.click(icon, 3)
    menu = screen.menu(running.pid)
    screen.click((menu.x + menu.width // 4, menu.y + menu.height - 10))  # its last entry
