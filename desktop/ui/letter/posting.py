"""What the kept posting of an application adds to the check of its letters."""

from dataclasses import replace
from functools import lru_cache

from desktop.advice.letter_check.model import CheckContext
from desktop.advice.letter_check.posted import posted_spelling
from desktop.core.records import ApplicationRecord
from desktop.core.text import spoken_role
from desktop.ui.forms.posting_facts import facts_of

#: Postings whose spellings are kept while letters are edited.
_KEPT = 8


def with_posting(record: ApplicationRecord, context: CheckContext) -> CheckContext:
    """`context` with the spellings and the tasks of the posting that was kept last."""
    if not record.postings:
        return context
    posting, application = record.postings[-1], record.application
    company, role = _spellings(application.company, spoken_role(application.role), posting.text)
    place = (application.country, application.subdivision)
    facts = facts_of(posting.text, posting.kept_on, *place)
    tasks = tuple(facts.tasks)
    return replace(context, posted_company=company, posted_role=role, tasks=tasks)


@lru_cache(_KEPT)
def _spellings(company: str, role: str, text: str) -> tuple[str, str]:
    return posted_spelling(company, text), posted_spelling(role, text, ignore_case=True)
