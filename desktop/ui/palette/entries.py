"""The entries of the palette: hits of the store, help pages, and commands."""

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum
from functools import partial

from PySide6.QtCore import QCoreApplication, QObject
from PySide6.QtGui import QIcon

from desktop import wording
from desktop.advice.help import Topic
from desktop.core.fold import fold
from desktop.core.kinds import ContactKind
from desktop.core.moment import Moment
from desktop.core.typed_words import TypedWords
from desktop.models.everything import FoundApplication, FoundLine, FoundPerson, LineKind
from desktop.models.letters import LetterRow
from desktop.models.queries import Filter, Sort
from desktop.ops import Ops
from desktop.ui import theme
from desktop.ui.help.texts import pages
from desktop.ui.interviews.row_words import STATE_ICONS
from desktop.ui.letters.rows import local_at, state_text, title_text
from desktop.ui.shell.navigator import Navigator

#: Entries of each group, and commands shown.
LIMIT = 5
MAX_COMMANDS = 8
#: Applications shown before anything is typed.
RECENT = 5
_APOSTROPHE = re.compile("['’]")
#: Characters from which on a command that begins so comes before all hits.
_MIN_PREFIX = 2


class Group(StrEnum):
    """The groups, in their order."""

    RECENT = "recent"
    APPLICATIONS = "applications"
    PEOPLE = "people"
    LETTERS = "letters"
    NOTES = "notes"
    HELP = "help"
    COMMANDS = "commands"


@dataclass(frozen=True, slots=True)
class Entry:
    """One line of the list. `line` is the text that matched; `place` says where it is from."""

    group: Group
    title: str
    run: Callable[[], object]
    icon: QIcon
    line: str = ""
    place: str = ""


@dataclass(frozen=True, slots=True)
class Command:
    """A command of the window, or of the selected application, whose company it names."""

    text: str
    icon: QIcon
    run: Callable[[], object]
    keys: str = ""
    company: str = ""
    synonyms: str = ""
    """Other words for it, with commas."""

    @property
    def title(self) -> str:
        if not self.company:
            return self.text
        return QCoreApplication.translate("Palette", "{company}: {command}").format(
            company=wording.in_sentence(self.company), command=self.text
        )


@dataclass(frozen=True, slots=True)
class Sources:
    """What the palette lists. `first` are the commands shown before anything is typed."""

    ops: Ops
    navigator: Navigator
    commands: Sequence[Command]
    first: Sequence[Command]
    show_help: Callable[[Topic], object]
    recent: Sequence[str] = ()
    """Ids of the applications opened last."""


class Entries(QObject):
    """Makes the entries for what is typed."""

    def __init__(self, sources: Sources, parent: QObject) -> None:
        super().__init__(parent)
        self._sources = sources
        self._ops = sources.ops
        self._go = sources.navigator

    @property
    def commands(self) -> Sequence[Command]:
        """All commands, in the order in which they are found."""
        return self._sources.commands

    def group_name(self, group: Group) -> str:
        return {
            Group.RECENT: self.tr("Recent"),
            Group.APPLICATIONS: self.tr("Applications"),
            Group.PEOPLE: self.tr("People"),
            Group.LETTERS: self.tr("Letters"),
            Group.NOTES: self.tr("Notes and contacts"),
            Group.HELP: self.tr("Help"),
            Group.COMMANDS: self.tr("Commands and pages"),
        }[group]

    def find(self, text: str) -> list[Entry]:
        """The entries for `text`; for an empty one recent applications and commands."""
        words, beginnings = TypedWords(text, whole=True), TypedWords(text)
        if not text.strip():
            return [*self._recent(), *map(_command_entry, self._sources.first)]
        now = self._ops.now()
        found = self._ops.queries.everything.search(text, LIMIT)
        commands = self._commands(text, beginnings)
        begins = [entry for entry, is_first in commands if is_first]
        return [
            *begins,
            *map(self._application, found.applications),
            *(self._person(person, words) for person in found.people),
            *(self._letter(row, words, now) for row in found.letters),
            *(self._line(line, now.today) for line in found.lines),
            *self._help(words),
            *(entry for entry, is_first in commands if not is_first),
        ]

    def _recent(self) -> Iterator[Entry]:
        """The applications opened last, then those with the last contact."""
        queries, now = self._ops.queries, self._ops.now()
        rows = [row for key in self._sources.recent if (row := queries.row(key, now)) is not None]
        known = {row.id for row in rows}
        rows += [
            row
            for row in queries.applications(
                filter=Filter.ALL, sort=Sort.LAST_CONTACT, now=now, offset=0, limit=2 * RECENT
            )
            if row.id not in known
        ]
        for row in rows[:RECENT]:
            found = FoundApplication(row.id, row.company, row.role, row.state, "")
            yield replace(self._application(found), group=Group.RECENT)

    def _application(self, found: FoundApplication) -> Entry:
        return Entry(
            Group.APPLICATIONS,
            _named(found.company, found.role),
            partial(self._go.open_application.emit, found.id),
            theme.icon(STATE_ICONS[found.state]),
            wording.in_sentence(found.line),
            wording.state(found.state),
        )

    def _person(self, found: FoundPerson, words: TypedWords) -> Entry:
        """With title and company as the line if it is they that matched."""
        about = _named(found.title, found.company)
        line = wording.in_sentence(found.line)
        if not line and not words.are_in(found.name):
            line, about = about, ""
        return Entry(
            Group.PEOPLE,
            wording.in_sentence(found.name),
            partial(self._go.open_person.emit, found.id),
            theme.icon("person"),
            line,
            about,
        )

    def _letter(self, row: LetterRow, words: TypedWords, now: Moment) -> Entry:
        place = (
            wording.in_sentence(row.company),
            state_text(row.state),
            wording.relative(local_at(row, now).date(), now.today),
        )
        text = "\n".join(part for part in (row.subject, row.text) if part)
        return Entry(
            Group.LETTERS,
            title_text(row),
            partial(self._go.open_letter.emit, row.id),
            theme.icon("letter"),
            wording.in_sentence(words.excerpt(text)),
            " · ".join(part for part in place if part),
        )

    def _line(self, found: FoundLine, today: date) -> Entry:
        kind, icon = {
            LineKind.CONTACT: (self._contact_title(found), "mail"),
            LineKind.INTERVIEW: (self.tr("Interview"), "calendar"),
            LineKind.PROBLEM: (self.tr("Problem and idea"), "problem"),
            LineKind.QUESTION: (self.tr("Question and answer"), "question"),
            LineKind.OBSERVATION: (self.tr("Something you noticed"), "signal"),
            LineKind.POSTING: (self.tr("Posting"), "posting"),
            LineKind.DOCUMENT: (self.tr("Document you sent"), "document"),
            LineKind.NOTE: (self.tr("Note"), "notes"),
        }[found.kind]
        day = "" if found.on is None else wording.relative(found.on, today)
        return Entry(
            Group.NOTES,
            kind,
            partial(self._go.open_entry.emit, found.application_id, found.id),
            theme.icon(icon),
            wording.in_sentence(found.line),
            " · ".join(part for part in (wording.in_sentence(found.company), day) if part),
        )

    def _contact_title(self, found: FoundLine) -> str:
        kind = self.tr("Contact")
        if found.contact_kind not in {None, ContactKind.OTHER}:
            kind = wording.contact_kind(found.contact_kind)
        names = wording.people(wording.split_names(found.names))
        if not names:
            return kind
        return self.tr("{contact} · {names}").format(contact=kind, names=names)

    def _help(self, words: TypedWords) -> Iterator[Entry]:
        """The help pages with all words, those with them in the title first."""
        texts = {
            page: "\n".join((*page.paragraphs, *page.points, page.judgement))
            for page in pages().values()
        }
        hits = [page for page, text in texts.items() if words.are_in(page.title, text)]
        hits.sort(key=lambda page: not words.are_in(page.title))
        for page in hits[:LIMIT]:
            line = "" if words.are_in(page.title) else words.excerpt(texts[page])
            yield Entry(
                Group.HELP,
                page.title,
                partial(self._sources.show_help, page.topic),
                theme.icon("info"),
                line,
            )

    def _commands(self, text: str, words: TypedWords) -> list[tuple[Entry, bool]]:
        """The commands with all words, and whether each begins with the text itself.

        Those of which only other words match are last, and show these.
        """
        typed = fold(text.strip())
        hits, by_synonyms = [], []
        for command in self._sources.commands:
            if words.are_in(command.text, command.company) and words.any_in(command.text):
                begins = fold(command.text).startswith(typed) and len(typed) >= _MIN_PREFIX
                hits.append((_command_entry(command), begins))
            elif found := _matching(command, words):
                by_synonyms.append((replace(_command_entry(command), line=found), False))
        hits.sort(key=lambda hit: not hit[1])
        return [*hits, *by_synonyms][:MAX_COMMANDS]


def _command_entry(command: Command) -> Entry:
    return Entry(Group.COMMANDS, command.title, command.run, command.icon, place=command.keys)


def _matching(command: Command, words: TypedWords) -> str:
    """Those of the synonyms that have all the words, else those with any, if all are found.

    The apostrophe of "aren't" may be missing.
    """
    each = [one.strip() for one in command.synonyms.split(",")]
    bare = {one: _APOSTROPHE.sub("", one) for one in each}
    if not words.are_in(command.text, command.company, *each, *bare.values()):
        return ""
    whole = [one for one in each if words.are_in(one, bare[one])]
    return ", ".join(whole or [one for one in each if words.any_in(one, bare[one])])


def _named(first: str, second: str) -> str:
    return " · ".join(wording.in_sentence(part) for part in (first, second) if part)
