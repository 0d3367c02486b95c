"""Base of the model tests: applies each change to a real store and to the plain model."""

import os
import shutil
import tempfile
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING, Any

from hypothesis import strategies as st
from hypothesis.stateful import (
    RuleBasedStateMachine,
)

from desktop.core.kinds import (
    ContactKind,
    Direction,
    Part,
    State,
)
from desktop.core.moment import Moment
from desktop.core.records import (
    Attendance,
    Contact,
    Interview,
    Involvement,
    Participation,
)
from desktop.models.database import open_store
from desktop.ops import Ops
from tests.faults.integrity import content_of, search_index_is_current
from tests.faults.model_check import compare
from tests.faults.plain_model import Plain, RefusedError
from tests.faults.plain_states import follow
from tests.faults.random_user import advisor
from tests.support.stores import empty_store

if TYPE_CHECKING:
    from desktop.models import backup

BEGAN = datetime(2026, 3, 9, 10, 0, tzinfo=UTC)
_AWKWARD = ("", "a\x00b ", "😀 שלום ", "'; -- \" ", "½ \ud83d ", "=1+1\r\n", "{{ x }} ")
OBSERVATIONS = ("vague_close", "pace_dropped", "job_reposted", "rejected", "told_on_hold")

chance = st.integers(0, 1 << 16)


def memory() -> str | None:
    place = "/dev/shm"  # noqa: S108  the caller makes a directory in it
    return place if os.access(place, os.W_OK) else None


class ModelMachine(RuleBasedStateMachine):
    """Runs actions on the store and their counterparts on the model, and compares the two."""

    steps = 0
    refused = 0

    def __init__(self) -> None:
        super().__init__()
        self.folder = Path(tempfile.mkdtemp(prefix="callback-faults-", dir=memory()))
        self.path = self.folder / "callback.db"
        self.path.write_bytes(empty_store())
        self.now = BEGAN
        self.plain = Plain()
        self.drafts: dict[str, dict[str, str]] = {}
        self.kept: tuple[backup.Backup, Plain, dict[str, dict[str, str]]] | None = None
        self.number = 0
        self.words: list[str] = []
        self.open()

    def open(self) -> None:
        self.store = open_store(self.path, self.now)
        self.ops = Ops(self.store, lambda: Moment(self.now, "UTC"), advisor)
        self.done: list[Plain] = []
        self.undone: list[Plain] = []

    def teardown(self) -> None:
        self.store.close()
        assert content_of(self.path)
        assert search_index_is_current(self.path)
        shutil.rmtree(self.folder)

    # Arguments of actions

    def id(self) -> str:
        self.number += 1
        return f"{self.number:032x}"

    def text(self, pick: int) -> str:
        """An awkward text with a word that occurs in no other text."""
        self.words.append(f"zq{len(self.words):04d}x")
        return _AWKWARD[pick % len(_AWKWARD)] + self.words[-1]

    def any(self, kind: Any, pick: int) -> Any:
        known = list(self.plain.records[kind])
        return known[pick % len(known)]

    def some(self, kind: Any, pick: int) -> list[Any]:
        return [key for n, key in enumerate(self.plain.records[kind]) if pick >> n & 1]

    def has(self, *kinds: Any) -> bool:
        return all(self.plain.records[kind] for kind in kinds)

    def at(self, pick: int) -> datetime:
        return datetime(2026, 3, 9, 9, 0) - timedelta(days=pick % 30)

    # Running actions

    def do(
        self,
        action: Callable[..., object],
        *args: Any,
        on_model: Callable[[Plain], object],
        label: str = "Step",
        **more: Any,
    ) -> None:
        """Run `action` on the store and `on_model`, its counterpart, on the model; compare."""
        self.now += timedelta(minutes=1)
        count = len(self.ops._done)
        after = self.plain.copy()
        refused = False
        try:
            on_model(after)
        except RefusedError:
            refused = True
        assert (self.ops.run(label, action, *args, **more) is None) is refused
        if refused:
            ModelMachine.refused += 1
            after = self.plain
        elif len(self.ops._done) > count:
            self.done.append(self.plain)
            self.undone.clear()
        self.plain = after
        self.compare()

    def compare(self) -> None:
        ModelMachine.steps += 1
        words = (
            {self.words[-1], self.words[ModelMachine.steps % len(self.words)]}
            if self.words
            else set()
        )
        compare(self.store.queries, self.plain, self.now, words)
        for form, values in self.drafts.items():
            draft = self.store.queries.drafts.latest(form, self.now)
            assert draft is not None
            assert draft.values == values


def refuse(_plain: Plain) -> None:
    raise RefusedError


def nothing(_plain: Plain) -> None:
    pass


def clean(text: str) -> str:
    return text.encode("utf-8", "replace").decode()


def involve(plain: Plain, job: str, who: str, part: Part) -> None:
    plain.put(Involvement(id="", application_id=job, person_id=who, part=part), (job, who))


def attend(plain: Plain, interview: Interview, who: list[Any]) -> None:
    """Set the people of an interview; all of them belong to the application."""
    known = plain.of(Attendance, interview_id=interview.id)
    for key in known:
        del plain.records[Attendance][key]
    for one in who:
        person = one if isinstance(one, str) else one.person_id
        key = (interview.id, person)
        made = Attendance(id="", interview_id=interview.id, person_id=person)
        plain.put(known.get(key, made) if isinstance(one, str) else one, key)
        if (interview.application_id, person) not in plain.records[Involvement]:
            involve(plain, interview.application_id, person, Part.INTERVIEWER)


def contact(plain: Plain, record: Contact, who: list[str]) -> None:
    plain.put(record)
    for key in plain.of(Participation, interaction_id=record.id):
        del plain.records[Participation][key]
    for person in who:
        made = Participation(id="", interaction_id=record.id, person_id=person)
        plain.put(made, (record.id, person))
    if record.direction is Direction.INBOUND and record.kind is ContactKind.REJECTION:
        follow(plain, record.application_id, State.REJECTED, record.at.date())
