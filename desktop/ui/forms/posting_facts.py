"""What the text of a posting says, read when it is first needed."""

from datetime import date
from functools import cache, lru_cache
from typing import TYPE_CHECKING

from desktop.advice.calendars import calendar_for
from desktop.paths import resources_dir

if TYPE_CHECKING:
    from desktop.advice.postings import PostingFacts, PostingWords

LANGUAGE = "en"
#: Postings whose reading is kept while letters are edited.
_KEPT = 8


@lru_cache(_KEPT)
def facts_of(text: str, kept_on: date, country: str, subdivision: str) -> "PostingFacts":
    """What a posting says that was kept on a day; the place is the employer's."""
    from desktop.advice.postings import read_posting  # noqa: PLC0415  with the first posting

    return read_posting(text, kept_on, calendar_for(country, subdivision), _words())


@cache
def _words() -> "PostingWords":
    from desktop.advice.postings import parse  # noqa: PLC0415  with the first posting

    path = resources_dir() / "answers" / LANGUAGE / "postings.toml"
    return parse(path.read_text(encoding="utf-8"))
