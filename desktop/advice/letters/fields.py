"""The fields of templates, with a description and an example value for each."""

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass

from desktop.advice.letters.template_values import FIELD_NAMES, TemplateValues


@dataclass(frozen=True, slots=True, kw_only=True)
class Field:
    name: str
    means: str
    """A short description."""
    example: object
    """Text; for the field `others` a list of tables."""
    insert: str
    """The code that inserts it into a template."""
    blank: str = ""
    """Its name where a template is shown in words; empty for a field that is used in code only."""


def parse_fields(text: str) -> Mapping[str, Field]:
    """Fields from the text of `fields.toml`, in its order. Raises KeyError if one is missing."""
    table = tomllib.loads(text)
    if missing := FIELD_NAMES - table.keys():
        raise KeyError(", ".join(sorted(missing)))
    return {
        name: Field(
            name=name,
            means=entry["means"],
            example=entry["example"],
            insert=entry.get("insert", f"{{{{ {name} }}}}"),
            blank=entry.get("blank", ""),
        )
        for name, entry in table.items()
    }


def example_of(fields: Mapping[str, Field], *, forwards_to: bool = False) -> TemplateValues:
    """The example values; `others` only if the letter `forwards_to` other people."""
    return {
        name: field.example for name, field in fields.items() if forwards_to or name != "others"
    }
