"""The log contains errors and no personal data."""

import logging
import os
import stat
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from desktop.system.logs import LOG_NAME, PrivateFile, describe, start_logging, stop_logging

CANARY = "Dana Reyes"


@pytest.fixture
def handler(tmp_path: Path) -> Iterator[logging.Handler]:
    level = logging.getLogger().level
    started = start_logging(tmp_path)
    yield started
    stop_logging(started)
    logging.getLogger().setLevel(level)


def _fail() -> None:
    try:
        dict[str, str]()[CANARY]
    except KeyError as error:
        raise ValueError(f"no letter for {CANARY}") from error


@pytest.mark.usefixtures("handler")
def test_no_file_is_made_before_there_is_something_to_write(tmp_path: Path) -> None:
    logging.getLogger("callback").debug("too small a matter")
    assert list(tmp_path.iterdir()) == []


@pytest.mark.skipif(sys.platform == "win32", reason="POSIX permissions")
@pytest.mark.usefixtures("handler")
def test_only_its_owner_can_read_the_log_whatever_the_umask(tmp_path: Path) -> None:
    before = os.umask(0)
    try:
        logging.getLogger("callback").info("started")
    finally:
        os.umask(before)
    assert stat.S_IMODE((tmp_path / LOG_NAME).stat().st_mode) == 0o600


@pytest.mark.usefixtures("handler")
def test_an_exception_is_logged_with_its_places_and_without_its_message(tmp_path: Path) -> None:
    try:
        _fail()
    except ValueError:
        logging.getLogger("callback").exception("unexpected error")
    text = (tmp_path / LOG_NAME).read_text(encoding="utf-8")
    assert "builtins.ValueError" in text
    assert "builtins.KeyError" in text
    assert "_fail" in text
    assert CANARY not in text
    assert str(Path(__file__).parents[2]) not in text


@pytest.mark.parametrize(
    ("path", "logged"),
    [
        ("/home/dana/desktop/app.py", "desktop/app.py"),
        ("/home/dana/.venv/lib/python3.11/site-packages/peewee.py", "site-packages/peewee.py"),
        ("/home/dana/x.py", "x.py"),
        ("<string>", "<string>"),
    ],
)
def test_a_place_in_the_program_is_told_without_whose_home_it_is_in(path: str, logged: str) -> None:
    with pytest.raises(ValueError, match=r"^$") as raised:
        exec(compile("raise ValueError", path, "exec"))  # noqa: S102  our own two words
    assert f"  {logged}:1 <module>" in describe(raised.value).splitlines()


@pytest.mark.usefixtures("handler")
def test_libraries_that_repeat_what_they_are_given_are_kept_quiet(tmp_path: Path) -> None:
    logging.getLogger("peewee").error(CANARY)
    logging.getLogger("desktop_notifier").warning(CANARY)
    assert not (tmp_path / LOG_NAME).exists()


def test_a_full_log_is_rotated_and_only_two_are_kept(tmp_path: Path) -> None:
    path = tmp_path / LOG_NAME
    handler = PrivateFile(path, limit=100)
    for number in range(12):
        handler.emit(logging.makeLogRecord({"msg": f"{number:02d} " + "x" * 30}))
    handler.close()
    assert sorted(p.name for p in tmp_path.iterdir()) == [
        LOG_NAME + ".1",
        LOG_NAME + ".2",
    ]
    assert "11 " in path.with_name(LOG_NAME + ".1").read_text(encoding="utf-8")


def test_a_log_that_cannot_be_written_disturbs_nobody(tmp_path: Path) -> None:
    handler = PrivateFile(tmp_path / "missing" / LOG_NAME)
    handler.emit(logging.makeLogRecord({"msg": "x"}))
    handler.close()


def test_an_exception_that_causes_itself_is_described_once() -> None:
    error = ValueError("x")
    error.__context__ = RuntimeError("y")
    error.__context__.__context__ = error
    assert describe(error).count("ValueError") == 1
