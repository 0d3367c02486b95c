"""Screenshots and the self-test, from the command line and without a display."""

import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

SCENES = {
    "first-start",
    "today",
    "interviews",
    "people",
    "letters",
    "palette",
    "palette-found",
    "letters-none",
    "letters-draft",
    "interviews-offer",
    "interviews-hired",
    "interviews-several",
    "interviews-timeline",
    "interviews-board",
    "interviews-board-details",
    "insights",
    "insights-behind",
    "tour",
    "tour-end",
    "bin",
    "notices",
    "wizard-question",
    "wizard-told",
    "wizard-answer",
    "letter-early",
    "letter",
    "letter-handed-over",
    "letter-no-address",
    "letter-sent-before",
    "call",
    "talk",
    "letter-template",
    "letter-template-code",
    "interview-cards",
    "prepare",
    "add-application",
    "application",
    "interview",
    "how-did-it-go",
    "contact",
    "answer-invited",
    "answer-still-deciding",
    "answer-on-hold",
    "answer-offer",
    "answer-no",
    "answer-other",
    "answer-read",
    "person",
    "problem",
    "question",
    "posting",
    "posting-read",
    "document",
    "observation",
    "on-hold",
    "rejected",
    "offer",
    "hired",
    "erase",
    "settings-you",
    "settings-reminders",
    "settings-data",
    "settings-stores",
    "restore",
    "passphrase",
    "help",
    "help-how-to",
    "about",
    "import",
    "import-answers",
    "import-columns",
    "import-invitation",
    "duplicates",
    "merge-people",
    "merge-companies",
    "export",
    "import-mails",
    "import-posting",
    "undoing",
    "damaged",
    "missing",
    "cannot-start",
    "waiting",
    "quitting",
    "tray-menu",
}


#: A library imports it, of which Python 3.14 warns.
_OF_A_LIBRARY = "ignore:'asyncio.DefaultEventLoopPolicy'"


def _run(*arguments: str, **environ: str) -> subprocess.CompletedProcess[str]:
    hidden = {"QT_QPA_PLATFORM", "DISPLAY", "WAYLAND_DISPLAY"}
    kept = {name: value for name, value in os.environ.items() if name not in hidden}
    return subprocess.run(
        [sys.executable, "-W", "error", "-W", _OF_A_LIBRARY, "-m", "desktop", *arguments],
        env=kept | environ,
        capture_output=True,
        encoding="utf-8",
        timeout=240,
        check=False,
    )


@pytest.fixture
def turkish(tmp_path: Path) -> dict[str, str]:
    """The environment with a Turkish locale. Its upper case of "i" is not "I", which breaks
    case-insensitive look-ups."""
    locale = tmp_path / "tr_TR.UTF-8"
    subprocess.run(["localedef", "-i", "tr_TR", "-f", "UTF-8", locale], check=True)
    return {"LOCPATH": str(tmp_path), "LC_ALL": "tr_TR.UTF-8", "LANG": "en_US.UTF-8"}


_needs_localedef = pytest.mark.skipif(
    shutil.which("localedef") is None, reason="only the C library of Linux builds a locale"
)


def _draw(folder: Path, **environ: str) -> None:
    ended = _run("--screenshots", str(folder), "--now", "2026-03-24T10:00", **environ)
    assert ended.stderr == ""
    assert ended.returncode == 0
    files = sorted(folder.iterdir())
    assert {path.name for path in files} == {
        f"{scene}-{scheme}.png" for scene in SCENES for scheme in ("light", "dark")
    }
    assert all(path.read_bytes().startswith(b"\x89PNG") for path in files)
    pictures = {path.read_bytes() for path in files}
    assert len(pictures) == len(files)
    assert ended.stdout == f"{len(files)} pictures in {folder}\n"


@pytest.mark.slow
def test_every_page_and_dialog_is_drawn_light_and_dark(tmp_path: Path) -> None:
    _draw(tmp_path / "shots")


@_needs_localedef
def test_they_are_drawn_under_a_turkish_locale(tmp_path: Path, turkish: dict[str, str]) -> None:
    _draw(tmp_path / "shots", **turkish)


@pytest.mark.slow
def test_pictures_of_the_same_moment_are_the_same(tmp_path: Path) -> None:
    for place in "ab":
        _run("--screenshots", str(tmp_path / place), "--now", "2026-03-24T10:00")
    first, second = ((tmp_path / place / "today-light.png").read_bytes() for place in "ab")
    assert first == second


def test_a_place_where_pictures_cannot_be_written_is_named(tmp_path: Path) -> None:
    (tmp_path / "shots").write_text("mine", encoding="utf-8")
    ended = _run("--screenshots", str(tmp_path / "shots"))
    assert ended.returncode == 1
    assert "cannot be written" in ended.stderr
    assert (tmp_path / "shots").read_text(encoding="utf-8") == "mine"


def _test_itself(place: Path, **environ: str) -> None:
    place.mkdir()
    ended = _run("--self-test", TMPDIR=str(place), XDG_DATA_HOME=str(place), **environ)
    assert ended.stderr == ""
    assert ended.returncode == 0
    counted = re.fullmatch(r"self-test ok: (\d+) checks\n", ended.stdout)
    assert counted
    assert int(counted[1]) > 200
    assert list(place.iterdir()) == []


@pytest.mark.slow
def test_the_self_test_counts_its_checks_and_leaves_no_trace(tmp_path: Path) -> None:
    _test_itself(tmp_path / "empty")


@pytest.mark.slow
@_needs_localedef
def test_the_self_test_passes_under_a_turkish_locale(
    tmp_path: Path, turkish: dict[str, str]
) -> None:
    _test_itself(tmp_path / "empty", **turkish)
