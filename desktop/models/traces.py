"""What the store holds of one person: records, and mentions of them in what was written freely."""

import json
import re
import unicodedata
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from desktop.core.records import Person
from desktop.models.connection import Connection
from desktop.models.people import APPLICATIONS_OF

#: What stands in place of a name that was taken out.
REDACTED = "[deleted]"

#: The columns in which people write, by table; a test holds this against the schema.
FREE_TEXT: Mapping[str, tuple[str, ...]] = {
    "application": (
        "company",
        "role",
        "location",
        "posting_url",
        "careers_url",
        "source",
        "agency",
        "salary_note",
        "notes",
    ),
    "state_change": ("note",),
    "interview": ("promise_words", "notes"),
    "attendance": ("detail",),
    "interaction": ("subject", "text", "promise_words"),
    "problem": ("problem", "idea", "result"),
    "signal": ("note",),
    "careers_check": ("note",),
    "letter_draft": ("subject", "body"),
    "letter_template": ("text",),
    "person": ("name", "title", "company", "email", "phone", "profile_url", "notes"),
}

#: What names something else: a company may be called like its founder.
NAMES = frozenset({"company", "role", "agency", "location", "name", "title", "source"})

#: The application that a row belongs to, where there is one.
_OF = {
    "application": "id",
    "state_change": "application_id",
    "interview": "application_id",
    "attendance": "(SELECT application_id FROM interview i WHERE i.id = interview_id)",
    "interaction": "application_id",
    "problem": "application_id",
    "signal": "application_id",
    "careers_check": "application_id",
    "letter_draft": "application_id",
}
#: Which rows can name somebody at all: the search indexes know, for what stands in them.
_NAMED = "application_id IN (SELECT value FROM json_each(:applications))"
_WHERE = {
    "application": "id IN (SELECT value FROM json_each(:applications))",
    "state_change": _NAMED,
    "interview": _NAMED,
    "attendance": f"person_id <> :person AND interview_id IN (SELECT id FROM interview i "
    f"WHERE i.{_NAMED})",
    "interaction": _NAMED,
    "problem": _NAMED,
    "signal": _NAMED,
    "person": "seq IN (SELECT rowid FROM person_search WHERE person_search MATCH :words) "
    "OR EXISTS (SELECT 1 FROM json_each(:terms) WHERE instr(lower(profile_url), value) > 0) "
    "OR profile_url GLOB '*[^ -~]*'",
}
_THEIRS = APPLICATIONS_OF.format(person=":person")
#: Letters of an excerpt on either side of the name.
_AROUND = 40
#: Letters of the shortest word of a name that is looked for by itself.
_LEAST = 3


@dataclass(frozen=True, slots=True)
class Mention:
    """One column of one row in which the person is named; `excerpt` is what stands around it.

    `sure`: it is their whole name or address, or stands in an application of theirs. A lone first
    name elsewhere may well be another person's.
    """

    table: str
    id: str
    column: str
    excerpt: str
    sure: bool = True


@dataclass(frozen=True, slots=True)
class Traces:
    """`alone` are the ids of the contacts with nobody else, `shared` counts the others."""

    person: Person
    applications: int
    interviews: int
    alone: tuple[str, ...]
    shared: int
    letters: tuple[str, ...]
    mentions: tuple[Mention, ...]


def terms(person: Person, *, apart: bool = True) -> re.Pattern[str]:
    """Everything that names a person: name, addresses and numbers, and (`apart`) each word of it.

    Words of fewer than three letters are left out: "Li" would be found in half of all texts.
    """
    longest_first = sorted(_terms(person, apart=apart), key=len, reverse=True)
    return re.compile(
        r"(?<!\w)(?:" + "|".join(map(re.escape, longest_first)) + r")(?!\w)", re.IGNORECASE
    )


def _terms(person: Person, *, apart: bool = True) -> list[str]:
    whole = [person.name, person.email, person.phone, person.profile_url]
    words = [word.strip(".,;()") for word in person.name.split()]
    wanted = [text.strip() for text in whole if text.strip()]
    wanted += [word for word in words if len(word) >= _LEAST and apart]
    wanted += [_bare(text) for text in wanted]
    return list(dict.fromkeys(wanted))


class TraceFinder:
    def __init__(self, db: Connection) -> None:
        self._db = db

    def of(self, person: Person) -> Traces:
        """Looks through everything; in a large store this takes a moment."""
        key = (person.id,)
        contacts = self._db.rows(
            "SELECT t.interaction_id, (SELECT count(*) FROM participation o "
            "WHERE o.interaction_id = t.interaction_id) FROM participation t "
            "WHERE t.person_id = ? ORDER BY t.seq",
            key,
        )
        alone = tuple(str(contact) for contact, present in contacts if present == 1)
        letters = tuple(self._db.column("SELECT id FROM letter_draft WHERE person_id = ?", key))
        gone = {person.id, *alone, *letters}
        number = self._db.number
        return Traces(
            person=person,
            applications=number(
                "SELECT count(DISTINCT application_id) FROM involvement WHERE person_id = ?", key
            ),
            interviews=number("SELECT count(*) FROM attendance WHERE person_id = ?", key),
            alone=alone,
            shared=len(contacts) - len(alone),
            letters=letters,
            mentions=tuple(m for m in self._mentions(person) if m.id not in gone),
        )

    def _mentions(self, person: Person) -> Iterator[Mention]:
        pattern, whole = terms(person), terms(person, apart=False)
        theirs = set(self._db.column(_THEIRS, {"person": person.id}))
        words = _words(person)
        params = {
            "person": person.id,
            "words": words,
            "applications": json.dumps(self._applications_naming(words)),
            "terms": json.dumps([term.lower() for term in _terms(person)]),
        }
        for table, columns in FREE_TEXT.items():
            names = ", ".join(("id", _OF.get(table, "NULL"), *columns))
            where = _WHERE.get(table, "1")
            for key, of, *texts in self._db.rows(
                f"SELECT {names} FROM {table} WHERE {where} ORDER BY seq", params
            ):
                for column, text in zip(columns, texts, strict=True):
                    if (found := pattern.search(text)) is not None:
                        sure = of in theirs or whole.search(text) is not None
                        yield Mention(table, key, column, _excerpt(text, found), sure)

    def _applications_naming(self, words: str) -> list[str]:
        """By the search index, which knows no case and no accents."""
        return self._db.column(
            "SELECT id FROM application WHERE seq IN "
            "(SELECT rowid FROM application_search WHERE application_search MATCH ?)",
            (words,),
        )


def _words(person: Person) -> str:
    """What names the person, as a question to a search index."""
    words = [person.name, person.email, person.phone, person.profile_url, *person.name.split()]
    phrases = ['"' + word.replace('"', '""') + '"' for word in words if word.strip()]
    return " OR ".join(phrases)


def _bare(text: str) -> str:
    """Without accents, as it is typed on another keyboard."""
    return "".join(c for c in unicodedata.normalize("NFKD", text) if not unicodedata.combining(c))


def _excerpt(text: str, found: re.Match[str]) -> str:
    start, end = max(0, found.start() - _AROUND), found.end() + _AROUND
    cut = " ".join(text[start:end].split())
    return ("…" if start else "") + cut + ("…" if end < len(text) else "")
