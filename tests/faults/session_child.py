"""A session of the real program with one word in every field, including all kinds of failures.

`python -m tests.faults.session_child DIRECTORY WORD` keeps the data in DIRECTORY/data, writes the
texts of message boxes to DIRECTORY/said and the permissions of all files, including those deleted
since, to DIRECTORY/modes (JSON). The umask is 0.
"""

import json
import os
import stat
import sys
import threading
import traceback
from collections.abc import Callable, Iterator
from dataclasses import fields
from datetime import date, datetime, timedelta
from pathlib import Path
from typing import Any

from PySide6.QtCore import QDeadlineTimer, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QLineEdit, QMessageBox, QPlainTextEdit

from desktop.actions.context import Context
from desktop.actions.drafts import keep as keep_draft
from desktop.app import controller as program
from desktop.app import main as app
from desktop.app.controller import AppController
from desktop.app.session import Session
from desktop.cli import Options
from desktop.core import records
from desktop.core.errors import UserError
from desktop.core.kinds import ContactKind, LetterKind, PageStatus, State, Tone
from desktop.models.backup import Occasion, new_key_pair
from desktop.system.notices import Notice

NOW = datetime(2026, 3, 24, 10, 0)
#: Values of fields that are no free text; the others have defaults.
_GIVEN: dict[str, Any] = {
    "state": State.WAITING,
    "on": date(2026, 3, 10),
    "starts": datetime(2026, 3, 10, 10, 0),
    "at": datetime(2026, 3, 11, 10, 0),
    "observed_on": date(2026, 3, 12),
    "checked_on": date(2026, 3, 12),
    "kept_on": date(2026, 3, 1),
    "sent_on": date(2026, 3, 1),
    "language": "en",
    "tone": Tone.WARM,
}
_KINDS: tuple[Any, ...] = (
    records.Application,
    records.Person,
    records.StateChange,
    records.Interview,
    records.Involvement,
    records.Attendance,
    records.Contact,
    records.Participation,
    records.Problem,
    records.AskedQuestion,
    records.Posting,
    records.SentDocument,
    records.Observation,
    records.LetterDraft,
    records.LetterTemplate,
    records.PageCheck,
)
_CLOSED: dict[Any, dict[str, Any]] = {
    records.Contact: {"kind": ContactKind.REPLY},
    records.Observation: {"kind": "vague_close"},
    records.LetterDraft: {"kind": LetterKind.CHECK_IN},
    records.PageCheck: {"status": PageStatus.GONE},
    records.LetterTemplate: {"kind": LetterKind.CHECK_IN},
}


def filled(word: str) -> Iterator[Any]:
    """One record of each kind with `word` in every text, linked to each other."""
    ids = {kind: f"{number + 1:032x}" for number, kind in enumerate(_KINDS)}
    of = {
        "application_id": ids[records.Application],
        "person_id": ids[records.Person],
        "interview_id": ids[records.Interview],
        "interaction_id": ids[records.Contact],
    }
    shapes = {"email": "{}@example.com", "posting_url": "https://{}.example/", "subdivision": ""}
    shapes |= {"careers_url": "https://{}.example/jobs", "profile_url": "https://{}.example/me"}
    shapes |= {"zone": "UTC", "country": "US", "language": "en"}
    for kind in _KINDS:
        values: dict[str, Any] = {"id": ids[kind], **_CLOSED.get(kind, {})}
        for field in fields(kind):
            if field.name in of and field.name != "answers_id":
                values.setdefault(field.name, of[field.name])
            elif field.name in _GIVEN:
                values.setdefault(field.name, _GIVEN[field.name])
            elif field.type is str:
                values.setdefault(field.name, shapes.get(field.name, "{}").format(word))
        yield kind(**values)


class Watcher(threading.Thread):
    """Records the permissions of every file in some directories, even short-lived ones."""

    def __init__(self, *places: Path) -> None:
        super().__init__(daemon=True)
        self.modes: set[tuple[str, int]] = set()
        self._places = places
        self._stopping = threading.Event()

    def run(self) -> None:
        while not self._stopping.wait(0.001):
            for place in self._places:
                self._look(place)

    def end(self) -> list[tuple[str, int]]:
        self._stopping.set()
        self.join()
        return sorted(self.modes)

    def _look(self, place: Path) -> None:
        try:
            with os.scandir(place) as found:
                for entry in found:
                    mode = entry.stat(follow_symlinks=False).st_mode
                    self.modes.add((entry.path, mode))
                    if stat.S_ISDIR(mode):
                        self._look(Path(entry.path))
        except OSError:
            return


class SessionSteps:
    """Performs the steps of the session in order."""

    def __init__(self, program: AppController, directory: Path, word: str) -> None:
        self._program = program
        self._directory = directory
        self._word = word
        self._said = (directory / "said").open("w", encoding="utf-8")

    def run(self) -> None:
        try:
            self._run()
        except BaseException:
            traceback.print_exc()
            sys.stderr.flush()
            os._exit(3)

    def _run(self) -> None:
        self._wait(lambda: self._session.backup_scheduler is not None)
        self._enter()
        self._visit_everything()
        self._fail()
        self._back_up()
        self._said.close()
        window = self._session.show_window()
        window.search.setText("")  # type: ignore[attr-defined]
        window.commands.quit.trigger()

    @property
    def _session(self) -> Session:
        assert self._program.session is not None
        return self._program.session

    def _enter(self) -> None:
        def write(ctx: Context) -> None:
            for record in filled(self._word):
                ctx.writer.insert(record)
            ctx.writer.put_setting("chosen", self._word)

        ops = self._session.ops
        assert ops.run(self._word, write)
        assert ops.run("", keep_draft, "1" * 32, f"{self._word} form", [self._word])

    def _visit_everything(self) -> None:
        """Open every page and many dialogs, and type the word into their fields."""
        window, go = self._session.show_window(), self._session.navigator
        key = next(filled(self._word)).id
        for page in window.page_keys:
            window.show_page(page)
        window.search.setText(self._word)  # type: ignore[attr-defined]
        shows: tuple[Callable[[], object], ...] = (
            window.commands.add.trigger,
            lambda: go.start_wizard.emit(key),
            lambda: go.write_letter.emit(key),
            lambda: go.log_contact.emit(key, ""),
            lambda: go.erase_person.emit(f"{2:032x}"),
            lambda: go.show_settings.emit("data"),
            lambda: go.open_application.emit(key),
        )
        for show in shows:
            show()
            QTest.qWait(30)
            for dialog in window.findChildren(QDialog):
                for line in dialog.findChildren(QLineEdit):
                    line.setText(self._word)
                for text in dialog.findChildren(QPlainTextEdit):
                    text.setPlainText(self._word * 3)
                QTest.qWait(10)
                dialog.reject()
            QTest.qWait(10)

    def _fail(self) -> None:
        """Cause a refusal, defects in a slot and on a thread, and a failed notification."""
        word = self._word

        def refuse(_ctx: Context) -> None:
            raise UserError("“{name}” cannot be.", name=word)

        def break_down(*_: object) -> None:
            known = {word: word}
            known[f"{word} is not there"]

        assert not self._session.ops.run(word, refuse)
        QTimer.singleShot(0, break_down)
        thread = threading.Thread(target=break_down)
        thread.start()
        thread.join()
        self._wait(lambda: any(box.isVisible() for box in self._boxes()))
        for box in self._boxes():
            self._say(f"{box.text()} {box.informativeText()} {box.detailedText()}")
            box.close()
        undelivered: list[str] = []
        center = self._session.center
        center.undelivered.connect(lambda title, _text: undelivered.append(title))
        center.send(Notice(word, word, word))  # there is no notification service
        self._wait(lambda: bool(undelivered))

    def _back_up(self) -> None:
        """Make a backup, an encrypted one, and one that fails."""
        backup_scheduler = self._session.backup_scheduler
        assert backup_scheduler is not None
        made: list[bool] = []
        self._wait(lambda: not backup_scheduler.is_busy)
        backup_scheduler.make(Occasion.ASKED, made.append)
        self._wait(lambda: len(made) == 1)
        backup_scheduler.set_key_pair(new_key_pair(self._word))
        backup_scheduler.make(Occasion.ASKED, made.append)
        self._wait(lambda: len(made) == 2)
        moved = backup_scheduler.folder.with_name("moved")
        backup_scheduler.folder.rename(moved)
        backup_scheduler.folder.write_text("in the way", encoding="utf-8")
        backup_scheduler.folder.chmod(0o600)
        backup_scheduler.make(Occasion.ASKED, made.append)
        self._wait(lambda: len(made) == 3)
        self._say(f"backups {made} {backup_scheduler.problem}")
        backup_scheduler.folder.unlink()
        moved.rename(backup_scheduler.folder)

    def _boxes(self) -> list[QMessageBox]:
        return [w for w in QApplication.topLevelWidgets() if isinstance(w, QMessageBox)]

    def _say(self, text: str) -> None:
        self._said.write(text + "\n")

    @staticmethod
    def _wait(condition: Callable[[], bool]) -> None:
        deadline = QDeadlineTimer(30_000)
        while not condition():
            assert not deadline.hasExpired()
            QTest.qWait(10)


def main() -> None:
    directory, word = Path(sys.argv[1]), sys.argv[2]
    os.umask(0)
    watcher = Watcher(directory / "data", Path(os.environ["XDG_RUNTIME_DIR"]))
    watcher.start()

    class Watched(AppController):
        def start(self) -> None:
            super().start()
            steps = SessionSteps(self, directory, word)
            QTimer.singleShot(0, self, steps.run)

    setattr(program, "AppController", Watched)  # noqa: B010  mypy: only imported there
    status = app.run(Options(data_dir=directory / "data", now=NOW + timedelta(seconds=1)))
    (directory / "modes").write_text(json.dumps(watcher.end()), encoding="utf-8")
    sys.exit(status)


if __name__ == "__main__":
    main()
