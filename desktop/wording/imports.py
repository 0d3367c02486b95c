"""Sentences for what an import finds."""

from collections.abc import Iterator, Sequence
from datetime import date

from PySide6.QtCore import QObject

from desktop.actions.imports import CopyItem, Finding, Item
from desktop.core.kinds import State
from desktop.core.records import Application, Person, Posting
from desktop.core.text import one_line
from desktop.exchange.found import CannotReadError, Reading, Trouble
from desktop.wording.dates import clock_time, day
from desktop.wording.kinds import state
from desktop.wording.names import listed

#: The states of which the employer told on a day.
_NEWS = frozenset({State.ON_HOLD, State.OFFER, State.REJECTED})
#: States of a table that are shown.
_SHOWN = 5
#: Characters of a posting in the list.
_BEGIN = 120


class Imports(QObject):
    def name(self, item: Item | CopyItem) -> str:
        """What an entry is: company and role, or the person's name."""
        made = getattr(item, "about", None) or item.made
        if isinstance(made, Application):
            return self.tr("{company} · {role}").format(company=made.company, role=made.role)
        if made is None:
            return self.tr("Settings and letter templates")
        return made.name if isinstance(made, Person) else ""

    def details(self, item: Item | CopyItem, today: date) -> str:
        """What else is known: day and state of an application, employer and address of a person."""
        made = item.made
        if made is None:
            return ""
        if isinstance(made, Posting):
            return self.tr("Posting: {begin}").format(begin=one_line(made.text[:_BEGIN]))
        if isinstance(made, Person):
            return " · ".join(filter(None, (made.title, made.company, made.email or made.phone)))
        parts = []
        if made.applied_on is not None:
            parts.append(self.tr("Applied {day}").format(day=day(made.applied_on, today)))
        if made.state is not State.WAITING:
            parts.append(self._state(item, made, today))
        parts += self._interviews(item, today)
        if made.location:
            parts.append(made.location)
        if made.closing_on is not None:
            words = self.tr("Closing date {day}")
            parts.append(words.format(day=day(made.closing_on, today)))
        return " · ".join(parts)

    def _state(self, item: Item | CopyItem, made: Application, today: date) -> str:
        """The state, and for news of the employer since when."""
        words = state(made.state)
        row = getattr(item, "row", None)
        if not isinstance(item, Item) or made.state not in _NEWS:
            return words
        if _has_unknown_day(item):
            return self.tr("{state} (day not known)").format(state=words)
        if row is not None and row.answered_on is not None:
            sentence = self.tr("{state} on {day}")
            return sentence.format(state=words, day=day(row.answered_on, today))
        return words

    def unclear(self, items: Sequence[Item | CopyItem], stages: Sequence[str]) -> Iterator[str]:
        """What is imported otherwise than the table may mean it: `stages` are not understood."""
        if stages:
            shown = [self.tr("“{text}”").format(text=one_line(text)) for text in stages[:_SHOWN]]
            if len(stages) > _SHOWN:
                shown.append(self.tr("…"))
            words = self.tr("Not understood as a state, and imported as waiting: {states}")
            yield words.format(states=self.tr(", ").join(shown))
        if any(_has_unknown_day(item) for item in items):
            yield self.tr("What they said on a day that is not known counts as said today.")

    def _interviews(self, item: Item | CopyItem, today: date) -> Iterator[str]:
        """The interviews that come with an application, and the people without one."""
        if not isinstance(item, Item) or item.row is None:
            return
        for one in item.interviews:
            when = day(one.starts.date(), today)
            if one.has_time:
                time = clock_time(one.starts.time())
                when = self.tr("{day}, {time}").format(day=when, time=time)
            names = [person.name or person.email for person in one.people]
            if names:
                words = self.tr("Interview {when} with {names}")
                yield words.format(when=when, names=listed(names, len(names)))
            else:
                yield self.tr("Interview {when}").format(when=when)
        yield from (one.name or one.email for one in (*item.row.people, *item.row.contacts))

    def not_taken(self, heads: Sequence[str], name: str = "") -> str:
        """The columns that hold what cannot be imported."""
        columns = self.tr(", ").join(heads)
        if name:
            return self.tr("Not imported of “{name}”: {columns}").format(name=name, columns=columns)
        return self.tr("Not imported: {columns}").format(columns=columns)

    def finding(self, finding: Finding) -> str:
        return {
            Finding.NEW: self.tr("New"),
            Finding.MORE: self.tr("Adds to yours"),
            Finding.KNOWN: self.tr("Already there"),
            Finding.SAVED: self.tr("Saved, not applied for"),
        }[finding]

    def trouble(self, trouble: Trouble) -> str:
        return {
            Trouble.EMPTY: self.tr("it is empty"),
            Trouble.UNKNOWN_FORMAT: self.tr("this kind of file is not known"),
            Trouble.BROKEN: self.tr("it is damaged"),
            Trouble.PASSWORD: self.tr("it has a password; save it without one and try again"),
            Trouble.TOO_LARGE: self.tr("it is too large"),
            Trouble.NO_ACCESS: self.tr("it may not be read, or is gone"),
            Trouble.TOO_MANY: self.tr("it has more than 1,000 files; the others were left out"),
            Trouble.NO_CONTENT: self.tr("nothing in it can be imported"),
            Trouble.SEALED: self.tr("it is encrypted; save the mail as text and try again"),
            Trouble.NEWER: self.tr("a newer version of Callback made it; install that one"),
            Trouble.SCANNED: self.tr("it is a scan: pictures without text"),
            Trouble.WINMAIL: self.tr("Outlook packed it; ask for the invitation itself"),
        }[trouble]

    def not_read(self, name: str, trouble: Trouble) -> str:
        return self.tr("“{name}”: {why}.").format(name=name, why=self.trouble(trouble))

    def parts_not_read(self, name: str, count: int) -> str:
        if count == 1:
            return self.tr("“{name}”: one entry is damaged and was left out.").format(name=name)
        words = self.tr("“{name}”: %Ln entries are damaged and were left out.", "", count)
        return words.format(name=name)

    def troubles(self, name: str, outcome: Reading | CannotReadError) -> Iterator[str]:
        """Why a file, or parts of it, could not be read: a sentence, or none."""
        if isinstance(outcome, CannotReadError):
            yield self.not_read(name, outcome.trouble)
        elif outcome.troubles:
            winmail = outcome.troubles.count(Trouble.WINMAIL)
            if winmail:
                yield self.not_read(name, Trouble.WINMAIL)
            if len(outcome.troubles) > winmail:
                yield self.parts_not_read(name, len(outcome.troubles) - winmail)

    def found(self, items: Sequence[Item | CopyItem], postings: int = 0) -> str:
        """How many applications and people were found, and postings in the files."""
        jobs = sum(isinstance(item.made, Application) for item in items)
        people = sum(isinstance(item.made, Person) for item in items)
        return self._counted(jobs, people, postings)

    def read(self, name: str, reading: Reading) -> str:
        """What is in one file of several."""
        jobs = len(reading.applications) + sum(len(table.rows) for table in reading.tables)
        counted = self._counted(jobs, len(reading.people), len(reading.postings))
        if not (jobs or reading.people or reading.postings):
            words = self.tr("“{name}” has mails or invitations. They are shown next.")
            return words.format(name=name)
        return self.tr("“{name}”: {counted}").format(name=name, counted=counted)

    def more_files(self, count: int) -> str:
        return self.tr("and %Ln more files", "", count)

    def _counted(self, jobs: int, people: int, postings: int) -> str:
        parts = [
            self._people(people) if people else "",
            self._postings(postings) if postings else "",
        ]
        parts = [part for part in parts if part]
        if jobs or not parts:
            parts.insert(0, self._applications(jobs))
        *first, last = parts
        if not first:
            return last
        words = self.tr("{applications} and {people}")
        return words.format(applications=", ".join(first), people=last)

    def _postings(self, count: int) -> str:
        return self.tr("1 posting") if count == 1 else self.tr("%Ln postings", "", count)

    def done(self, count: int) -> str:
        if count == 1:
            return self.tr("1 entry imported")
        return self.tr("%Ln entries imported", "", count)

    def button(self, count: int) -> str:
        if count == 1:
            return self.tr("Import 1 entry")
        return self.tr("Import %Ln entries", "", count)

    def _applications(self, count: int) -> str:
        return self.tr("1 application") if count == 1 else self.tr("%Ln applications", "", count)

    def _people(self, count: int) -> str:
        return self.tr("1 person") if count == 1 else self.tr("%Ln people", "", count)


def _has_unknown_day(item: Item | CopyItem) -> bool:
    """Whether an application is new in a state of which the employer told on an unknown day."""
    made = item.made
    return (
        isinstance(item, Item)
        and isinstance(made, Application)
        and made.state in _NEWS
        and item.finding in {Finding.NEW, Finding.MORE}
        and (item.row is None or item.row.answered_on is None)
    )


imports = Imports()
