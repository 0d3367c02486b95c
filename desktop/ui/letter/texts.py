"""Letter templates and checker phrases, read from the resources on first use."""

from functools import cache

from desktop.actions.templates import key_of_record
from desktop.advice.letter_check.phrases import Phrases, parse
from desktop.advice.letters.library import TemplateLibrary, load
from desktop.models.queries import Queries
from desktop.paths import resources_dir

LANGUAGE = "en"


@cache
def default_library() -> TemplateLibrary:
    return load(resources_dir() / "letters", LANGUAGE)


def template_library(queries: Queries) -> TemplateLibrary:
    """The built-in templates, overridden by the person's own."""
    own = queries.letter_templates(LANGUAGE)
    return default_library().with_own({key_of_record(template): template.text for template in own})


@cache
def phrases() -> Phrases:
    path = resources_dir() / "letters" / LANGUAGE / "check.toml"
    return parse(path.read_text(encoding="utf-8"))
