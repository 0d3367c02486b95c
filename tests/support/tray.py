"""Stand-ins for the clock, the notifier and the panel, for tests of reminders and tray."""

from collections.abc import Callable
from datetime import UTC, datetime, timedelta

from desktop.actions import applications
from desktop.core.ids import new_id
from desktop.core.kinds import Part
from desktop.core.moment import Moment
from desktop.core.records import Application, Interview, Person
from desktop.ops import Ops
from desktop.system.notices import Event, EventKind, Notice

ZONE = "Europe/Berlin"


class Time:
    """What the clock shows; starts on Tuesday 24 March 2026, 10:00 in Berlin."""

    def __init__(self) -> None:
        self.utc = datetime(2026, 3, 24, 9, 0, tzinfo=UTC)
        self.zone = ZONE
        self._run = 0.0

    def now(self) -> Moment:
        return Moment(self.utc, self.zone)

    def seconds(self) -> float:
        """What has passed while the computer was awake."""
        return self._run

    def pass_by(self, **amount: float) -> None:
        self.utc += timedelta(**amount)
        self._run += timedelta(**amount).total_seconds()

    def sleep(self, **amount: float) -> None:
        self.utc += timedelta(**amount)


class Remembering:
    """A notifier that shows nothing and tells when it is told to."""

    def __init__(self) -> None:
        self.sent: list[Notice] = []
        self.withdrawn: list[str] = []
        self.log: list[str] = []

    def made(self, tell: Callable[[Event], None]) -> "Remembering":
        self.log.append("made")
        self.tell = tell
        return self

    def send(self, notice: Notice) -> None:
        self.sent.append(notice)
        self.log.append("sent")

    def withdraw(self, key: str) -> None:
        self.withdrawn.append(key)

    def close(self) -> None:
        self.log.append("closed")

    def press(self, button: str) -> None:
        """The person presses a button of the last notice."""
        self.tell(Event(EventKind.PRESSED, self.sent[-1].key, button))

    def click(self) -> None:
        self.tell(Event(EventKind.CLICKED, self.sent[-1].key))

    def fail(self) -> None:
        self.tell(Event(EventKind.FAILED, self.sent[-1].key))


class Panel:
    """Whether this desktop has a tray, and what was said there."""

    def __init__(self) -> None:
        self.is_there = True
        self.said: list[str] = []


def add_interview(ops: Ops, company: str, *, hours_ago: float = 2, who: str = "Dana Reyes") -> str:
    """An application with one interview; the id. Its first step is to thank `who`."""
    application = Application(id=new_id(), company=company, role="Data engineer")
    starts = ops.now().local - timedelta(hours=hours_ago)
    interview = Interview(
        id=new_id(), application_id=application.id, starts=starts, zone=ops.now().zone
    )
    added = ops.run(
        "Add application",
        applications.add,
        application=application,
        interview=interview,
        people=[(Person(id=new_id(), name=who), Part.INTERVIEWER)],
    )
    assert added
    return application.id
