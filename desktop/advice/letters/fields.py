"""The fields that a template may mention: what they stand for, and an example to try them with."""

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass

from desktop.advice.letters.template_values import FIELD_NAMES, TemplateValues


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
    if missing := FIELD_NAMES - table.keys():
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


def example_of(fields: Mapping[str, Field], *, forwards_to: bool = False) -> TemplateValues:
    """The built-in example as material for a letter; with others only where it `forwards_to`."""
    return {
        name: field.example for name, field in fields.items() if forwards_to or name != "others"
    }
