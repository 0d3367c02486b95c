"""The fields that a template may mention: what they stand for, and an example to try them with."""

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass

from desktop.advice.letters.material import NAMES, Material


@dataclass(frozen=True, slots=True, kw_only=True)
class Field:
    name: str
    means: str
    """What it stands for, in a few words."""
    example: object
    """Text, or for the others a list of tables."""
    insert: str
    """What puts it into a template."""


def parse_fields(text: str) -> Mapping[str, Field]:
    """Fields from the text of `fields.toml`, in its order. Raises KeyError where one is missing."""
    table = tomllib.loads(text)
    if missing := NAMES - table.keys():
        raise KeyError(", ".join(sorted(missing)))
    return {
        name: Field(
            name=name,
            means=said["means"],
            example=said["example"],
            insert=said.get("insert", f"{{{{ {name} }}}}"),
        )
        for name, said in table.items()
    }


def example_of(fields: Mapping[str, Field], *, passes_on: bool = False) -> Material:
    """The built-in example as material for a letter; with others only where it `passes_on`."""
    return {name: field.example for name, field in fields.items() if passes_on or name != "others"}
