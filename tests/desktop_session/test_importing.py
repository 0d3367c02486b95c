"""Import by keyboard alone, on the real desktop."""

from pathlib import Path

import pytest

from tests.desktop_session.desktop import Desktop, until
from tests.support.foreign_files import TABLE
from tests.support.program import Program

pytestmark = [pytest.mark.desktop, pytest.mark.slow]


def test_a_table_is_imported_and_the_import_undone_by_keyboard(
    screen: Desktop, program: Program, tmp_path: Path
) -> None:
    path = tmp_path / "jobs.csv"
    path.write_bytes(TABLE)
    program.start("--now", "2026-03-24T10:00")
    screen.window("Callback$")
    screen.key("ctrl+i")
    screen.window("^Import$")
    screen.type(str(path))
    screen.key("Return")
    until(lambda: program.rows("SELECT count(*) FROM application") == [(0,)], "an empty store")
    screen.window("^Import$")
    screen.picture(tmp_path / "import.png")
    screen.key("Return")
    companies = "SELECT company, role FROM application ORDER BY company"
    until(
        lambda: program.rows(companies) == [("Acme", "Clerk"), ("Bluefin", "Baker")],
        "both applications in the store",
    )
    screen.window("Callback$")
    screen.key("ctrl+z")
    until(lambda: program.rows(companies) == [], "an empty store again")
