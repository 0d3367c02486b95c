"""How far a mailbox is read, and what its process is told."""

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from desktop.exchange.found import Reading
from desktop.exchange.places import Known, KnownJob
from desktop.ui.importing.reading import FileReading, ReadFile
from tests.support.foreign_files import mail

LINE = b"From a@b.example Mon Mar 23 10:00:00 2026\n"
BOX = LINE + mail("From: d@bluefin.example", "Subject: Yes") + b"\n\n" + LINE + mail("Subject: No")


def test_mailboxes_are_read_by_what_is_stored_which_is_asked_once(
    tmp_path: Path, qtbot: QtBot
) -> None:
    asked: list[Known] = []

    def known() -> Known:
        asked.append(Known(jobs=[KnownJob("1", "Bluefin")]))
        return asked[-1]

    paths = [tmp_path / name for name in ("a", "b", "missing")]
    for path in paths[:2]:
        path.write_bytes(BOX)
    reading = FileReading(paths, known)
    parts: list[int] = []
    reading.progressed.connect(parts.append)
    with qtbot.waitSignal(reading.finished, timeout=60_000) as finished:
        reading.start()
    files: list[ReadFile] = finished.args[0]
    outcomes = [one.outcome for one in files if isinstance(one.outcome, Reading)]
    assert [[one.subject for one in found.messages] for found in outcomes] == [["Yes"], ["Yes"]]
    assert len(asked) == 1
    assert [part for part in parts if part % 1000 == 0] == [1000, 2000, 3000]


def test_progress_is_shown_as_far_as_the_process_has_written_it(
    tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "a"
    path.write_bytes(BOX)
    reading = FileReading([path], Known)
    parts: list[int] = []
    reading.progressed.connect(parts.append)
    progress = reading._result.with_suffix(".progress")
    for text in ("", "12", "12", "not yet", "40"):
        progress.write_text(text, encoding="utf-8")
        reading._show_progress()
    progress.unlink()
    reading._show_progress()
    assert parts == [12, 40]
