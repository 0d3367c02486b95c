"""How a posting spells the company and the role, and its words for a letter with an idea."""

import re
from collections import Counter
from collections.abc import Iterator

from desktop.advice.letter_check.model import CheckContext, Field, Finding, FindingKind, Replacement
from desktop.advice.letter_check.parts import words_of
from desktop.advice.letter_check.spelling import distance
from desktop.advice.letter_check.wording import PLACEHOLDER

#: Characters of a posting that are searched.
_LONGEST = 20_000
#: The length from which two letters may differ, and the shortest name in which one may.
_LONG, _SHORTEST = 12, 6
#: How often a name with other letters must stand in the posting: once may be a slip there.
_OFTEN = 2
#: Tasks that are offered.
_MOST_TASKS = 3
#: The field of templates whose placeholder stands for a problem of theirs.
_PROBLEM = "problem"


def posted_spelling(name: str, posting: str, *, ignore_case: bool = False) -> str:
    """How the posting spells `name`, where it does so otherwise throughout; else ""."""
    text = posting[:_LONGEST]
    wanted = _squeezed(name)
    if len(wanted) < 3 or _stands_in(name, text, ignore_case=ignore_case):
        return ""
    found = Counter(_variants(name, wanted, text))
    often = {
        variant: count
        for variant, count in found.items()
        if _squeezed(variant) == wanted or count >= _OFTEN
    }
    return max(often, key=lambda one: often[one], default="")


def _variants(name: str, wanted: str, text: str) -> Iterator[str]:
    """What stands in the text with the letters of `name`, or nearly so."""
    words, count = words_of(text), len(words_of(name))
    most = 2 if len(wanted) >= _LONG else 1
    for at in range(len(words)):
        for width in range(max(1, count - 1), count + 2):
            run = words[at : at + width]
            variant = text[run[0].start : run[-1].end]
            near = _squeezed(variant)
            if near[:1] != wanted[:1] or abs(len(near) - len(wanted)) > most or len(run) < width:
                continue
            if not _is_written_so(variant, name):
                continue
            is_slip = width == count and len(wanted) >= _SHORTEST and near != f"{wanted}s"
            if near == wanted or (is_slip and distance(near, wanted, most) <= most):
                yield variant


def _is_written_so(variant: str, name: str) -> bool:
    """Whether it is a name within a line: no heading in capitals, no address in small letters."""
    if "\n" in variant or (variant.isupper() and not name.isupper()):
        return False
    return not (variant.islower() and not name.islower())


def _stands_in(name: str, text: str, *, ignore_case: bool) -> bool:
    parts = r"\s+".join(map(re.escape, name.split()))
    flags = re.IGNORECASE if ignore_case else re.NOFLAG
    return re.search(rf"(?<!\w){parts}(?!\w)", text, flags) is not None


def _squeezed(text: str) -> str:
    return re.sub(r"[\W_]+", "", text).casefold()


def posted_names(field: Field, text: str, context: CheckContext) -> Iterator[Finding]:
    """The company and the role where the posting spells them otherwise."""
    for kind, name, posted in (
        (FindingKind.POSTED_COMPANY, context.company, context.posted_company),
        (FindingKind.POSTED_ROLE, context.role, context.posted_role),
    ):
        if not posted or not name:
            continue
        for found in re.finditer(rf"(?<!\w){re.escape(name)}(?!\w)", text):
            yield Finding(
                kind=kind,
                field=field,
                start=found.start(),
                end=found.end(),
                params={"found": found.group(), "name": posted},
                replacement=Replacement(found.start(), found.end(), posted),
            )


def posted_tasks(body: str, context: CheckContext) -> Iterator[Finding]:
    """The posting's own words, for a problem of theirs that is still to be filled in."""
    for found in PLACEHOLDER.finditer(body):
        inner = found.group().strip("[]{}<>% ").casefold()
        if context.phrases.bracketed.get(inner) != _PROBLEM:
            continue
        for task in context.tasks[:_MOST_TASKS]:
            yield Finding(
                kind=FindingKind.POSTED_TASK,
                start=found.start(),
                end=found.end(),
                params={"found": task},
                replacement=Replacement(found.start(), found.end(), task),
            )
