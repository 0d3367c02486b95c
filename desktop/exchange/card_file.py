"""Address cards (vCard 3.0, RFC 2426) that phones and mail programs read."""

from collections.abc import Iterable, Iterator

from desktop.core.records import Person
from desktop.exchange.lines import escaped, folded


def card_file(people: Iterable[Person]) -> Iterator[bytes]:
    """A card for each person, without the notes about them."""
    for person in people:
        given, _, family = person.name.rpartition(" ")
        lines = [
            "BEGIN:VCARD",
            "VERSION:3.0",
            f"UID:{person.id}",
            f"FN:{escaped(person.name)}",
            f"N:{escaped(family)};{escaped(given)};;;",
        ]
        for name, value in (
            ("ORG", person.company),
            ("TITLE", person.title),
            ("EMAIL;TYPE=INTERNET", person.email),
            ("TEL", person.phone),
        ):
            if value:
                lines.append(f"{name}:{escaped(value)}")
        if person.profile_url:
            lines.append(f"URL:{person.profile_url}")
        lines.append("END:VCARD")
        yield "".join(f"{part}\r\n" for line in lines for part in folded(line)).encode()
