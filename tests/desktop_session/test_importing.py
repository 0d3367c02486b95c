"""Import on the real desktop: by keyboard, from the clipboard, and by a drop."""

import sys
from collections.abc import Sequence
from datetime import datetime
from pathlib import Path

import pytest

from desktop.app.demo import fill
from desktop.app.session import make_advisor
from desktop.core.moment import Moment
from desktop.models.database import open_store
from tests.desktop_session.accessibility import Accessibility
from tests.desktop_session.desktop import Desktop, until
from tests.support.foreign_files import TABLE, calendar, packed
from tests.support.program import Program

pytestmark = [pytest.mark.desktop, pytest.mark.slow]

NOW = "2026-03-24T10:00"
INVITATION = calendar(
    "UID:talk@curlew.example\nSUMMARY:Interview at Curlew Energy\nDTSTART:20260402T130000Z\n"
    "DTEND:20260402T140000Z"
)
REJECTION = (
    "Dear Sam,\n\nthank you for talking to us about Curlew Energy. We have decided to move forward "
    "with another candidate.\n\nKind regards\nThe hiring team"
)
#: As LinkedIn's archive of one's data has them.
APPLICATIONS = (
    b"Application Date,Contact Email,Contact Phone Number,Company Name,Job Title,Job Url\n"
    b'"3/2/26, 9:14 AM",me@home.example,,Bluefin,Baker,https://jobs.example/1\n'
    b'"3/9/26, 6:40 PM",me@home.example,,Acme,Clerk,https://jobs.example/2\n'
)
COUNT = "SELECT count(*) FROM application"


@pytest.fixture
def example(program: Program) -> Program:
    """The program with the applications of the example."""
    program.data.mkdir(mode=0o700)
    now = Moment(datetime.fromisoformat(f"{NOW}+00:00"), "UTC")
    store = open_store(program.data / "callback.db", now.utc)
    fill(store, make_advisor(), now)
    store.close()
    return program


def another_program(screen: Desktop, path: Path, text: str = "") -> str:
    """Start a program with a file to drag and a copied text; its window."""
    screen.start(sys.executable, "-m", "tests.desktop_session.other_program", path, text)
    return screen.window("^Files$")


def choose(screen: Desktop, path: Path) -> None:
    """Choose a file to import, by keyboard."""
    screen.window("Callback$")
    screen.key("ctrl+i")
    chooser = screen.window("^Import$")
    screen.type(str(path))
    screen.key("Return")
    until(lambda: chooser not in screen.windows("^Import$"), "the file to be chosen")
    until(lambda: shows_preview(screen), "the list of what is in it")


def shows_preview(screen: Desktop) -> bool:
    """Whether the list is there, and not a smaller window that shows the progress."""
    shown = [screen.place(window) for window in screen.windows("^Import$")]
    return len(shown) == 1 and shown[0] is not None and shown[0].height > 400


def take(screen: Desktop, program: Program, sql: str, expected: Sequence[tuple[str, ...]]) -> None:
    """Press *Import*, which is disabled while the entries are compared, until it is done."""

    def is_stored() -> bool:
        if shows_preview(screen):
            screen.key("Return")
        return program.rows(sql) == list(expected)

    until(is_stored, "the applications in the store")


def test_a_table_is_imported_and_the_import_undone_by_keyboard(
    screen: Desktop, program: Program, tmp_path: Path
) -> None:
    path = tmp_path / "jobs.csv"
    path.write_bytes(TABLE)
    program.start("--now", NOW)
    choose(screen, path)
    screen.picture(tmp_path / "import.png")
    assert program.rows(COUNT) == [(0,)]
    companies = "SELECT company, role FROM application ORDER BY company"
    take(screen, program, companies, [("Acme", "Clerk"), ("Bluefin", "Baker")])
    screen.window("Callback$")
    screen.key("ctrl+z")
    until(lambda: program.rows(COUNT) == [(0,)], "an empty store again")


def test_a_dropped_invitation_opens_its_interview(
    screen: Desktop, example: Program, tmp_path: Path
) -> None:
    path = tmp_path / "invite.ics"
    path.write_bytes(INVITATION)
    interviews = "SELECT starts FROM interview WHERE starts LIKE '2026-04-02%'"
    before = len(example.rows(interviews))
    example.start("--now", NOW)
    window = screen.place(screen.window("Callback$"))
    files = screen.place(another_program(screen, path))
    assert window is not None
    assert files is not None
    (x, y), (to_x, to_y) = files.middle, window.middle
    steps = [(x + (to_x - x) * n // 8, y + (to_y - y) * n // 8) for n in range(9)]
    moves = [part for a, b in steps for part in ("mousemove", str(a), str(b), "sleep", "0.05")]
    screen.ask("xdotool", *moves[:5], "mousedown", "1", *moves[5:], "mouseup", "1")
    screen.window("^(Add i|I)nterview")
    screen.picture(tmp_path / "dropped.png")
    screen.key("ctrl+Return")
    until(lambda: len(example.rows(interviews)) == before + 1, "the interview in the store")


def test_a_pasted_rejection_is_offered_and_taken_over(
    screen: Desktop, example: Program, tree: Accessibility, tmp_path: Path
) -> None:
    state = "SELECT state FROM application WHERE company = 'Curlew Energy'"
    another_program(screen, tmp_path, REJECTION)
    example.start("--now", NOW)
    screen.window("Callback$")
    screen.key("ctrl+v")
    screen.window("^They answered")
    screen.picture(tmp_path / "pasted.png")
    assert example.rows(state) != [("rejected",)]
    screen.key("alt+f")  # "Fill in"
    tree.find("label", "Filled in above. Check it before you save.")
    screen.key("ctrl+Return")
    until(lambda: example.rows(state) == [("rejected",)], "a rejected application")


def test_an_archive_of_linkedin_is_imported(
    screen: Desktop, program: Program, tmp_path: Path
) -> None:
    path = tmp_path / "Basic_LinkedInDataExport.zip"
    archive = {"Jobs/Job Applications.csv": APPLICATIONS, "Registration.csv": b"Registered At\nx\n"}
    path.write_bytes(packed(archive))
    program.start("--now", NOW)
    choose(screen, path)
    screen.picture(tmp_path / "archive.png")
    applied = "SELECT company, role, applied_on FROM application ORDER BY company"
    expected = [("Acme", "Clerk", "2026-03-09"), ("Bluefin", "Baker", "2026-03-02")]
    take(screen, program, applied, expected)


def test_the_import_of_a_hundred_thousand_rows_can_be_stopped(
    screen: Desktop, program: Program, tmp_path: Path
) -> None:
    path = tmp_path / "jobs.csv"
    rows = (f"Company {number},Baker,Applied\n" for number in range(100_000))
    path.write_text("Company,Role,Status\n" + "".join(rows), encoding="utf-8")
    program.start("--now", NOW, str(path))

    def begun() -> bool:
        """Press *Import*, which is disabled while the entries are compared, until it begins."""
        if shows_preview(screen):
            screen.key("Return")
        return len(screen.windows("^Import$")) > 1

    until(begun, "the progress over the list", 60)
    screen.picture(tmp_path / "storing.png")
    screen.key("Escape")
    until(lambda: shows_preview(screen), "the list alone", 60)
    assert program.rows(COUNT) == [(0,)]
