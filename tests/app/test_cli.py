"""The command line: options, and commands that load no window."""

import re
import subprocess
import sys
from datetime import datetime
from pathlib import Path

import pytest

from desktop import __version__, cli
from desktop.cli import Options, parse


def test_without_arguments_everything_is_as_usual() -> None:
    assert parse([]) == Options()
    assert parse([]).needs_display


def test_every_option_is_understood(tmp_path: Path) -> None:
    options = parse(
        ["--data-dir", str(tmp_path), "--background", "--now", "2026-03-27T09:00", "--self-test"]
    )
    assert options == Options(
        data_dir=tmp_path,
        background=True,
        now=datetime.fromisoformat("2026-03-27T09:00"),
        self_test=True,
    )


def test_a_file_is_read_in_the_encoding_that_was_chosen(tmp_path: Path) -> None:
    files = [tmp_path / "source", tmp_path / "result"]
    options = parse(["--read", *map(str, files), "--charset=cp1250"])
    assert (options.read, options.charset) == (files, "cp1250")
    assert not options.needs_display


@pytest.mark.parametrize(
    ("arguments", "line"),
    [([], None), (["--add"], ""), (["--add", "Bluefin, manager"], "Bluefin, manager")],
)
def test_an_application_may_be_named_or_only_asked_for(
    arguments: list[str], line: str | None
) -> None:
    options = parse(arguments)
    assert options.add == line
    assert options.needs_display


def test_what_to_show_is_a_page_or_the_wizard() -> None:
    assert parse([]).show == ""
    assert parse(["--show", "wizard"]).show == "wizard"
    assert parse(["--show", "today"]).needs_display


def test_files_to_import_are_found_from_any_directory(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    elsewhere = tmp_path.parent / "b c.ics"
    assert parse(["a.csv", str(elsewhere)]).files == (tmp_path / "a.csv", elsewhere)
    assert parse(["--demo", "a.csv"]).needs_display


@pytest.mark.parametrize("arguments", [["--self-test"], ["--screenshots", "shots"], ["--quit"]])
def test_what_opens_no_window_needs_no_display(arguments: list[str]) -> None:
    assert not parse(arguments).needs_display


@pytest.mark.parametrize(
    ("arguments", "complaint"),
    [
        (["--now", "tomorrow"], "is not a local time"),
        (["--now", "2026-03-27T09:00+01:00"], "without a zone"),
        (["--demo", "--self-test"], "not allowed with"),
        (["--demo", "--data-dir", "x"], "cannot be used with --data-dir"),
        (["--language", "de"], "needs --demo"),
        (["--back"], "unrecognized arguments"),
        (["--add", "x" * 501], "more than 500 characters"),
        (["--add", "Bluefin", "--demo"], "not allowed with"),
        (["a.csv", "--background"], "files are imported in a window"),
        (["a.csv", "--self-test"], "files are imported in a window"),
        (["--add=Bluefin", "a.csv"], "files are imported in a window"),
        (["--screenshots", "shots", "a.csv"], "files are imported in a window"),
        (["--add", "--background"], "cannot be used with --background"),
        (["--show", "today", "--background"], "cannot be used with --background"),
        (["--show", "insights"], "invalid choice"),
        (["--show", "today", "--add"], "not allowed with"),
        (["--show", "today", "a.csv"], "files are imported in a window"),
    ],
)
def test_a_mistake_is_named_and_ends_with_status_2(
    arguments: list[str], complaint: str, capsys: pytest.CaptureFixture[str]
) -> None:
    with pytest.raises(SystemExit) as ended:
        parse(arguments)
    assert ended.value.code == 2
    assert complaint in capsys.readouterr().err


def test_the_version_is_told_without_loading_qt() -> None:
    program = (
        "import sys; from desktop.__main__ import main; sys.argv = ['callback', '--version']\n"
        "try:\n    main()\n"
        "except SystemExit as end:\n"
        "    loaded = [name for name in ('PySide6', 'peewee') if name in sys.modules]\n"
        "    print(end.code, loaded)"
    )
    ended = subprocess.run(
        [sys.executable, "-c", program], capture_output=True, encoding="utf-8", check=True
    )
    assert ended.stdout.splitlines() == [f"callback {__version__}", "0 []"]


def test_loading_qt_leaves_pythons_own_import_in_place() -> None:
    asks = "import builtins; own = builtins.__import__; import desktop.app.main"
    ended = subprocess.run(
        [sys.executable, "-c", f"{asks}; print(builtins.__import__ is own)"],
        check=True,
        capture_output=True,
        encoding="utf-8",
    )
    assert ended.stdout.strip() == "True"


def test_the_help_is_translated_as_a_whole(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as ended:
        cli.parse(["--help"], lambda context, text: "§" if context == "CommandLine" else text)
    assert ended.value.code == 0
    words = re.findall(
        r"[^\W\d_]{2,}",
        re.sub(r"--[\w-]+|\{[\w,]+\}|ISO|callback", "", capsys.readouterr().out),  # no words
    )
    assert words == []


@pytest.mark.parametrize(
    ("arguments", "asks"), [(["--help"], True), (["--demo", "-h"], True), (["--version"], False)]
)
def test_only_the_help_waits_for_its_translation(arguments: list[str], asks: bool) -> None:
    assert cli.asks_for_help(arguments) is asks
