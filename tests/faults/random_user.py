"""A simulated user who runs random actions: adds, logs, edits, deletes and undoes."""

import random
from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from functools import cache
from pathlib import Path
from typing import Any

from desktop.actions import applications, contacts, letters, notes, people, settings, undo
from desktop.actions.context import Context, complete
from desktop.advice.advisor import Advisor
from desktop.advice.knowledge import load
from desktop.core.kinds import LetterKind, Part
from desktop.core.moment import Moment
from desktop.core.records import Application, Contact, Interview, LetterDraft, Person, Problem
from desktop.models.database import Store
from desktop.models.writer import Edit, Writer

NOW = Moment(datetime(2026, 3, 9, 10, 0, tzinfo=UTC), "UTC")
_WORDS = ("hiring", "team", "offer", "round", "Zürich", "follow-up", "notes", "promise", "week")
_MOST = 5
"""Number of applications from which deletion gets more likely, to keep the store small."""


@cache
def advisor() -> Advisor:
    return Advisor(lambda: load(Path(__file__).parents[2] / "resources" / "knowledge", "en"))


#: Name, action, positional and keyword arguments.
Operation = tuple[str, Callable[..., object], Sequence[Any], dict[str, Any]]


class RandomUser:
    """Runs actions on `store` that `dice` chooses."""

    def __init__(self, store: Store, dice: random.Random) -> None:
        self._store = store
        self._dice = dice
        self._last: tuple[Edit, ...] = ()

    def forget_last(self) -> None:
        """Do not undo the last action: something else was written since."""
        self._last = ()

    def act(self, before_commit: Callable[[Writer], None] = lambda _writer: None) -> str:
        """Run a random action in one transaction; `before_commit` is called after its writes."""
        name, action, args, more = self.choose()
        self.do(action, *args, before_commit=before_commit, **more)
        return name

    def do(
        self,
        action: Callable[..., object],
        *args: Any,
        before_commit: Callable[[Writer], None] = lambda _writer: None,
        **more: Any,
    ) -> None:
        with self._store.writing(NOW.utc) as writer:
            ctx = Context(writer, NOW, advisor())
            action(ctx, *args, **more)
            complete(ctx)
            edits = writer.edits
            writer.finish()
            before_commit(writer)
        self._last = () if action is undo.undo else edits

    def choose(self) -> Operation:
        everything = self.everything()
        names = list(everything)
        crowded = len(self._applications()) > _MOST
        weights = [6 if crowded and name == "delete" else 1 for name in names]
        return everything[self._dice.choices(names, weights)[0]]

    def everything(self) -> dict[str, Operation]:
        """Every operation that is possible now, by name, with random content."""
        possible: list[Operation] = [
            self._add(),
            ("setting", settings.put, ("chosen", self._text()), {}),
        ]
        if self._last:
            possible.append(("undo", undo.undo, (self._last,), {}))
        if known := self._applications():
            possible += self._about(self._dice.choice(known))
        return {doing[0]: doing for doing in possible}

    def _applications(self) -> list[str]:
        return self._store._db.column("SELECT id FROM application ORDER BY seq")

    def _add(self) -> Operation:
        job = Application(id=self._id(), company=self._text(2), role="Engineer", notes=self._text())
        met = Person(id=self._id(), name=self._text(2), email="dana@example.com")
        day = NOW.local - timedelta(days=self._dice.randrange(1, 20))
        interview = Interview(id=self._id(), application_id=job.id, starts=day, notes=self._text())
        given = {"application": job, "interview": interview, "people": [(met, Part.INTERVIEWER)]}
        return "add", applications.add, (), given

    def _about(self, key: str) -> list[Operation]:
        record = self._store.queries.record(key)
        if record is None:  # the store is damaged
            return []
        job, who = record.application, [person.id for person in record.people]
        at = NOW.local - timedelta(days=self._dice.randrange(10), hours=1)
        said = Contact(id=self._id(), application_id=key, at=at, text=self._text())
        edited = replace(job, notes=self._text(), location=self._text(1))
        draft = LetterDraft(
            id=self._id(), application_id=key, kind=LetterKind.CHECK_IN, body=self._text()
        )
        problem = Problem(id=self._id(), application_id=key, problem=self._text())
        kept = self._store.queries.letter_drafts(key)
        if kept:
            draft = replace(kept[0], body=kept[0].body[:5_000] + self._text())
        about: list[Operation] = [
            ("log", contacts.log, (said, who), {}),
            ("edit", applications.update, (edited,), {}),
            ("draft", letters.save_draft, (draft,), {}),
            ("problem", notes.add_problem, (problem,), {}),
            ("delete", applications.delete, (key,), {}),
        ]
        if record.people:
            person = replace(record.people[0], title=self._text(3), notes=self._text())
            about.append(("edit person", people.update, (person,), {}))
            about.append(("delete person", people.delete, (person.id,), {}))
        if record.contacts:
            past = record.contacts[0]
            about.append(("edit contact", contacts.update, (replace(past, text="?"), who), {}))
            about.append(("delete contact", contacts.delete, (past.id,), {}))
        return about

    def _id(self) -> str:
        return f"{self._dice.getrandbits(128):032x}"

    def _text(self, words: int = 0) -> str:
        """A few words; in 8 % of cases more than fit on a page of the file."""
        long = self._dice.random() < 0.08
        count = words or (self._dice.randrange(400, 2_000) if long else self._dice.randrange(1, 40))
        return " ".join(self._dice.choices(_WORDS, k=count)) + f" {self._dice.getrandbits(32):x}"


def fill(store: Store, dice: random.Random, steps: int) -> RandomUser:
    """Run `steps` random actions."""
    who = RandomUser(store, dice)
    for _ in range(steps):
        who.act()
    return who
