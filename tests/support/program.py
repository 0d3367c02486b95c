"""The program as tests on a real desktop start it."""

import sqlite3
import sys
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from desktop.background.zone import zone_here
from desktop.core.ids import new_id
from desktop.core.moment import Moment
from desktop.core.records import Application, Interview
from desktop.models.database import open_store
from desktop.system.clock import SystemClock
from tests.desktop_session.desktop import Desktop, Running, until


class Program:
    """Callback on the desktop, with a data directory of its own."""

    def __init__(self, screen: Desktop, data: Path) -> None:
        self.data = data
        self.before: tuple[str, ...] = ()
        """A command to run it under, such as strace, with its options."""
        self.module = "desktop"
        self._screen = screen
        self._started: list[Running] = []

    def shorten_waits(self) -> None:
        """Start with shorter delays from the next start on."""
        self.module = "tests.desktop_session.short_waits"

    def start(self, *arguments: str) -> Running:
        """Start it and wait until it shows its tray icon."""
        running = self.start_only(*arguments)
        until(lambda: self._screen.in_tray(running.pid) or not running.is_alive, "a tray icon")
        assert running.is_alive, running.text
        return running

    def start_only(self, *arguments: str) -> Running:
        command = (sys.executable, "-m", self.module, "--data-dir", str(self.data), *arguments)
        running = self._screen.start(*self.before, *command)
        self._started.append(running)
        return running

    def put(self, key: str, value: str) -> None:
        """Write a setting to the store while the program is not running."""
        now = datetime.now(UTC)
        store = open_store(self.data / "callback.db", now)
        with store.writing(now) as writer:
            writer.put_setting(key, value)
        store.close()

    def put_interview(self, company: str, starts: datetime) -> None:
        """Write an application with an interview at `starts` (UTC) to a store that it makes."""
        now = Moment(*SystemClock(zone_here).now())
        self.data.mkdir(mode=0o700)
        store = open_store(self.data / "callback.db", now.utc)
        one = Application(id=new_id(), company=company, role="Data engineer")
        local = Moment(starts, now.zone).local
        with store.writing(now.utc) as writer:
            writer.insert(one)
            writer.insert(
                Interview(id=new_id(), application_id=one.id, starts=local, zone=now.zone)
            )
        store.close()

    def end(self) -> None:
        for running in self._started:
            if running.is_alive:
                running.process.kill()
                running.process.wait()

    def rows(self, sql: str) -> list[tuple[Any, ...]]:
        """The result of a query, on a second connection beside the running program."""
        store = sqlite3.connect(f"file:{self.data}/callback.db?mode=ro", uri=True)
        try:
            return store.execute(sql).fetchall()
        finally:
            store.close()
