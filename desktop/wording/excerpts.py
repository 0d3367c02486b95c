"""The first sentence of a message that says something, for a quote."""

import re

from desktop.core.fold import fold
from desktop.core.text import one_line

#: In English, German, French and Spanish, folded.
_SALUTATION = re.compile(
    r"(?:dear|hello|hi|hey|good (?:day|morning|afternoon|evening)|to whom it may concern"
    r"|sehr geehrte[rsn]?|liebe[rsn]?|werte[rsn]?|guten (?:tag|morgen|abend)|gruss gott|gruezi"
    r"|moin|hallo|servus|bonjour|bonsoir|salut|madame|monsieur|mesdames|messieurs|chere?s?"
    r"|estimad[oa]s?|apreciad[oa]s?|querid[oa]s?|distinguid[oa]s?|hola|buen(?:os|as) \w+"
    r"|muy senor\w*|a quien corresponda)\b"
)
_SIGN = re.compile(r"[,!:–]\s*")
#: A line without a salutation that only names the reader: "Dana,".
_NAME_ALONE = re.compile(r"[^\n,.!?:]{1,40}[,!]\s*\n")
#: The most words of a line that is only a salutation.
_MOST_WORDS = 12
#: Not after a single letter or an abbreviation such as "Dr.".
_SENTENCE_END = re.compile(
    r"(?:(?<=[^\W\dA-Z_]{3})|(?<=[\d)”’\"»])) ?[.!?…]+[”’\"»)]*(?=\s|$)|\n\s*\n"
)


def first_sentence(text: str) -> str:
    """The first sentence below the salutation, on one line; empty if there is none."""
    content = _without_salutation(text.strip())
    end = _SENTENCE_END.search(content)
    return one_line(content[: end.end()] if end is not None else content)


def _without_salutation(text: str) -> str:
    while _SALUTATION.match(fold(text[:200])):
        line, _, below = text.partition("\n")
        sign = _SIGN.search(line)
        is_alone = len(line.split()) <= _MOST_WORDS and (
            line.rstrip().endswith((",", "!", ":", "–")) or (sign is None and bool(below.strip()))
        )
        if is_alone or (sign is None and len(line.split()) <= 4):
            text = below.lstrip()
        elif sign is not None:
            text = text[sign.end() :].lstrip()
        else:
            break
    if (name := _NAME_ALONE.match(text)) is not None:
        text = text[name.end() :].lstrip()
    return text
