"""What the text of a posting says, read when it is first needed."""

from datetime import date
from functools import lru_cache
from typing import TYPE_CHECKING

from desktop.advice.calendars import calendar_for
from desktop.ui.forms.answer_words import mail_forms, posting_words

if TYPE_CHECKING:
    from desktop.advice.postings import PostingFacts

#: Postings whose reading is kept while letters are edited.
_KEPT = 8


@lru_cache(_KEPT)
def facts_of(text: str, kept_on: date, country: str, subdivision: str) -> "PostingFacts":
    """What a posting says that was kept on a day, in its language; the place is the employer's."""
    from desktop.advice.postings import read_posting  # noqa: PLC0415  with the first posting

    words = posting_words(mail_forms().languages(text)[0])
    return read_posting(text, kept_on, calendar_for(country, subdivision), words)
