"""A model of the store made of dicts, with deletion and restoring from the bin.

Records are keyed by kind and id. Links and records that the program adds have generated ids, so the
model keys them by what they link or by a number, with an empty `id`.
"""

from collections.abc import Iterator, Mapping
from copy import copy
from dataclasses import dataclass, fields, replace
from typing import Any, TypeAlias

from desktop.core.records import (
    AdviceRun,
    Application,
    Attendance,
    Contact,
    Interview,
    Involvement,
    LetterDraft,
    LetterTemplate,
    Observation,
    PageCheck,
    Participation,
    Person,
    Problem,
    StateChange,
)
from desktop.core.text import tidied

Kind: TypeAlias = type[Any]
Key: TypeAlias = Any
Place: TypeAlias = tuple[Kind, Key]

#: Parents by the column that refers to them: a record cannot exist without. Parents come first.
NEEDS: Mapping[Kind, Mapping[str, Kind]] = {
    Application: {},
    Person: {},
    LetterTemplate: {},
    Interview: {"application_id": Application},
    Contact: {"application_id": Application},
    Involvement: {"application_id": Application, "person_id": Person},
    Attendance: {"interview_id": Interview, "person_id": Person},
    Participation: {"interaction_id": Contact, "person_id": Person},
    Problem: {"application_id": Application},
    Observation: {"application_id": Application},
    StateChange: {"application_id": Application},
    PageCheck: {"application_id": Application},
    LetterDraft: {"application_id": Application},
    AdviceRun: {"application_id": Application},
}
#: Optional references, which become None when the other record is deleted.
MENTIONS: Mapping[Kind, Mapping[str, Kind]] = {
    Contact: {"answers_id": Contact},
    Problem: {"interview_id": Interview, "person_id": Person},
    LetterDraft: {"person_id": Person},
}
NAMELESS = (Involvement, Attendance, Participation, StateChange, PageCheck, AdviceRun)


@dataclass(frozen=True)
class Edit:
    place: Place
    before: Any
    after: Any


@dataclass(frozen=True)
class Binned:
    """The edits of one deletion; `root` is the record that was deleted."""

    root: Place
    edits: tuple[Edit, ...]


class RefusedError(Exception):
    """The program must refuse this operation."""


class Plain:
    def __init__(self) -> None:
        self.records: dict[Kind, dict[Key, Any]] = {kind: {} for kind in NEEDS}
        self.bin: tuple[Binned, ...] = ()
        """Items, latest first."""
        self.settings: dict[str, str] = {}
        self._number = 0

    def copy(self) -> "Plain":
        other = copy(self)
        other.records = {kind: dict(known) for kind, known in self.records.items()}
        other.settings = dict(self.settings)
        return other

    def put(self, record: Any, key: Key = None) -> None:
        """Store `record` with its texts tidied; without key and id it gets a number."""
        record = tidied(record)
        if key is None:
            key = record.id or self._next()
        halves = {
            field.name: text.encode("utf-8", "replace").decode()
            for field in fields(record)
            if isinstance(text := getattr(record, field.name), str) and not text.isascii()
        }
        if halves:
            record = replace(record, **halves)
        self.records[type(record)][key] = record

    def of(self, kind: Kind, /, **wanted: Any) -> dict[Key, Any]:
        return {
            key: record
            for key, record in self.records[kind].items()
            if all(getattr(record, name) == value for name, value in wanted.items())
        }

    def delete(self, kind: Kind, key: Key) -> "Deletion":
        """A context manager: changes inside belong to the deletion."""
        return Deletion(self, (kind, key))

    def remove(self, kind: Kind, key: Key) -> None:
        """Remove a record and its children."""
        for other, columns in MENTIONS.items():
            for column, target in columns.items():
                if target is kind:
                    for mention, record in self.of(other, **{column: key}).items():
                        self.records[other][mention] = replace(record, **{column: None})
        for other, columns in NEEDS.items():
            for column, target in columns.items():
                if target is kind:
                    for child in self.of(other, **{column: key}):
                        self.remove(other, child)
        del self.records[kind][key]

    def restore(self, number: int) -> None:
        """Restore an item of the bin. Raises `RefusedError` and then changes nothing."""
        item = self.bin[number]
        kind, _ = item.root
        record = next(edit.before for edit in item.edits if edit.place == item.root)
        if any(self._missing(parent, record, column) for column, parent in NEEDS[kind].items()):
            raise RefusedError
        if kind is LetterTemplate and self._taken(record):
            raise RefusedError
        self.bin = self.bin[:number] + self.bin[number + 1 :]
        waiting = [wait for edit in _parents_first(item.edits) for wait in self._take_back(edit)]
        for edit in item.edits:  # after all records are back
            waiting += self._mention_again(edit)
        for place, edit in waiting:
            self._leave_with(place, edit)

    def _take_back(self, edit: Edit) -> Iterator[tuple[Place, Edit]]:
        kind, key = edit.place
        present = self.records[kind].get(key)
        if edit.before is None:
            if present == edit.after:
                self.remove(kind, key)
        elif edit.after is not None:
            if present is None:
                yield edit.place, edit
            else:
                self._change_back(edit, present)
        elif present is None:
            for column, parent in NEEDS[kind].items():
                if self._missing(parent, edit.before, column):
                    yield (parent, getattr(edit.before, column)), edit
                    return
            empty = dict.fromkeys(MENTIONS.get(kind, {}))
            self.records[kind][key] = replace(edit.before, **empty)

    def _change_back(self, edit: Edit, present: Any) -> None:
        kind, key = edit.place
        for column in _columns(edit):
            if column not in MENTIONS.get(kind, {}) and getattr(present, column) == getattr(
                edit.after, column
            ):
                present = replace(present, **{column: getattr(edit.before, column)})
        self.records[kind][key] = present

    def _mention_again(self, edit: Edit) -> list[tuple[Place, Edit]]:
        kind, key = edit.place
        present = self.records[kind].get(key)
        if present is None or edit.before is None:
            return []
        waiting: list[tuple[Place, Edit]] = []
        for column, target in MENTIONS.get(kind, {}).items():
            wanted = getattr(edit.before, column)
            now = None if edit.after is None else getattr(edit.after, column)
            if wanted is None or wanted == now or getattr(present, column) != now:
                continue
            if wanted in self.records[target]:
                present = replace(present, **{column: wanted})
            else:
                named = replace(present, **{column: wanted})
                waiting.append(((target, wanted), Edit(edit.place, named, present)))
        self.records[kind][key] = present
        return waiting

    def _leave_with(self, place: Place, edit: Edit) -> None:
        """Move an edit that cannot be undone yet to the bin item of the record it needs."""
        for number, item in enumerate(self.bin):
            if any(known.place == place and known.after is None for known in item.edits):
                grown = replace(item, edits=(*item.edits, edit))
                self.bin = (*self.bin[:number], grown, *self.bin[number + 1 :])
                return

    def _missing(self, parent: Kind, record: Any, column: str) -> bool:
        return getattr(record, column) not in self.records[parent]

    def _taken(self, template: LetterTemplate) -> bool:
        place = {name: getattr(template, name) for name in ("language", "kind", "tone", "number")}
        return bool(self.of(LetterTemplate, **place))

    def _next(self) -> int:
        self._number += 1
        return self._number


class Deletion:
    def __init__(self, plain: Plain, root: Place) -> None:
        self._plain = plain
        self._root = root

    def __enter__(self) -> None:
        self._before = self._plain.copy()
        self._plain.remove(*self._root)

    def __exit__(self, *_: object) -> None:
        before, after = self._before.records, self._plain.records
        edits = tuple(
            Edit((kind, key), before[kind].get(key), after[kind].get(key))
            for kind in NEEDS
            for key in before[kind].keys() | after[kind].keys()
            if before[kind].get(key) != after[kind].get(key)
        )
        self._plain.bin = (Binned(self._root, edits), *self._plain.bin)


def _parents_first(edits: tuple[Edit, ...]) -> list[Edit]:
    rank = {kind: number for number, kind in enumerate(NEEDS)}
    return sorted(edits, key=lambda edit: rank[edit.place[0]])


def _columns(edit: Edit) -> list[str]:
    return [
        field.name
        for field in fields(edit.before)
        if getattr(edit.before, field.name) != getattr(edit.after, field.name)
    ]
