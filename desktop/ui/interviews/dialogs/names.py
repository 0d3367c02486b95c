"""Names as people type them: "Dana Reyes <dana@example.com>; Lee Okafor"."""

import re
from dataclasses import dataclass

_ENTRY = re.compile(r'"[^"]*"[^,;\n]*|[^,;\n]+')
_WITH_ADDRESS = re.compile(r"^(?P<name>[^<]*)<\s*(?P<email>[^<>]*?)\s*>?\s*$")


@dataclass(frozen=True, slots=True)
class NamedPerson:
    name: str
    email: str = ""


def parse_names(text: str) -> tuple[NamedPerson, ...]:
    """The people in `text`, in order, each once.

    Commas, semicolons and line ends separate them; a name in double quotes may hold a comma.
    An address alone is its own name, because guessing a name from it goes wrong too often.
    """
    found: dict[str, NamedPerson] = {}
    for match in _ENTRY.finditer(text):
        person = _parse_one(match.group())
        if person is not None:
            found.setdefault((person.email or person.name).casefold(), person)
    return tuple(found.values())


def _parse_one(entry: str) -> NamedPerson | None:
    match = _WITH_ADDRESS.match(entry.strip())
    name, email = (match["name"], match["email"]) if match else (entry, "")
    name = " ".join(name.replace('"', " ").split())
    if not email and "@" in name and " " not in name:
        email = name
    if not (name or email):
        return None
    return NamedPerson(name or email, email)
