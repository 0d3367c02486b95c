"""Letter templates and checker phrases by language, read from the resources on first use."""

from functools import cache

from desktop.actions.templates import key_of_record
from desktop.advice.letter_check.phrases import Phrases
from desktop.advice.letter_check.phrases import load as load_phrases
from desktop.advice.letters.library import TemplateLibrary, languages, load
from desktop.core.kinds import LetterKind, LetterLanguage
from desktop.models.queries import Queries
from desktop.paths import resources_dir

ENGLISH = LetterLanguage.ENGLISH


@cache
def letter_languages() -> tuple[LetterLanguage, ...]:
    """The languages of which there are templates."""
    return languages(resources_dir() / "letters")


@cache
def default_library(language: LetterLanguage = ENGLISH) -> TemplateLibrary:
    return load(resources_dir() / "letters", language)


def template_library(queries: Queries, language: LetterLanguage = ENGLISH) -> TemplateLibrary:
    """The built-in templates, overridden by the person's own."""
    own = queries.letter_templates(language)
    return default_library(language).with_own({key_of_record(one): one.text for one in own})


@cache
def phrases(language: LetterLanguage = ENGLISH) -> Phrases:
    return load_phrases(resources_dir() / "letters" / language)


class Libraries:
    """The templates of each language as they are now; read when they are first asked for."""

    def __init__(self, queries: Queries) -> None:
        self._queries = queries
        self._read: dict[tuple[LetterLanguage, str], TemplateLibrary] = {}

    def of(
        self, language: LetterLanguage, country: str, kind: LetterKind, *, forwards: bool = False
    ) -> TemplateLibrary:
        """The templates for letters of `kind` to employers in `country`.

        They are in English where `language` has none of this kind.
        """
        wanted = self._of(language if language in letter_languages() else ENGLISH, country)
        return wanted if wanted.has(kind, forwards=forwards) else self._of(ENGLISH, country)

    def reload(self) -> bool:
        """Read the person's templates again; True if any has changed."""
        before, self._read = self._read, {}
        return any(not self._of(*key).same_as(library) for key, library in before.items())

    def _of(self, language: LetterLanguage, country: str) -> TemplateLibrary:
        key = (language, country)
        if key not in self._read:
            self._read[key] = template_library(self._queries, language).spelt_as_in(country)
        return self._read[key]
