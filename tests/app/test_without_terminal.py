"""A packaged desktop program may have no stdout and stderr."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

#: Runs the program without streams, as a windowed executable.
WINDOWED = """
import sys
sys.stdin = sys.stdout = sys.stderr = sys.__stdout__ = sys.__stderr__ = None
from desktop.__main__ import main
sys.exit(main())
"""


def _run(*arguments: str, **environ: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        (sys.executable, "-c", WINDOWED, *arguments),
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen", **environ},
        capture_output=True,
        encoding="utf-8",
        timeout=240,
        check=False,
    )


@pytest.mark.parametrize(
    ("arguments", "status"),
    [(["--version"], 0), (["--help"], 0), (["--nonsense"], 2), (["--demo", "--data-dir", "x"], 2)],
)
def test_the_command_line_ends_as_it_would_in_a_terminal(arguments: list[str], status: int) -> None:
    ended = _run(*arguments)
    assert (ended.returncode, ended.stdout, ended.stderr) == (status, "", "")


@pytest.mark.slow
def test_the_self_test_passes() -> None:
    ended = _run("--self-test")
    assert (ended.returncode, ended.stdout, ended.stderr) == (0, "", "")


def test_a_store_that_is_not_ours_is_refused(tmp_path: Path) -> None:
    (tmp_path / "callback.db").write_text("a shopping list", encoding="utf-8")
    ended = _run("--data-dir", str(tmp_path))
    assert (ended.returncode, ended.stdout, ended.stderr) == (1, "", "")


@pytest.mark.skipif(sys.platform != "linux", reason="other systems always have a display")
def test_without_a_display_it_ends(tmp_path: Path) -> None:
    ended = _run("--data-dir", str(tmp_path), QT_QPA_PLATFORM="xcb", DISPLAY="", WAYLAND_DISPLAY="")
    assert ended.returncode == 2
    assert list(tmp_path.iterdir()) == []
