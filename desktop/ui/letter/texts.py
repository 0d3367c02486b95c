"""The templates and phrases that come with the program, read when the first letter is written."""

from functools import cache

from desktop.actions.templates import key_of_record
from desktop.advice.letter_check.phrases import Phrases, parse
from desktop.advice.letters.library import TemplateLibrary, load
from desktop.models.queries import Queries
from desktop.paths import resources_dir

LANGUAGE = "en"


@cache
def book() -> TemplateLibrary:
    return load(resources_dir() / "letters", LANGUAGE)


def own_book(queries: Queries) -> TemplateLibrary:
    """The same with the person's own templates."""
    kept = queries.letter_templates(LANGUAGE)
    return book().with_own({key_of_record(template): template.text for template in kept})


@cache
def phrases() -> Phrases:
    path = resources_dir() / "letters" / LANGUAGE / "check.toml"
    return parse(path.read_text(encoding="utf-8"))
