"""Findings about wrong and misspelt names, of people, the company and the role."""

import re
from collections.abc import Iterable, Iterator

from desktop.advice.letter_check.model import CheckContext, Field, Finding, FindingKind, Replacement
from desktop.advice.letter_check.parts import LetterParts, Span, words_of
from desktop.advice.letter_check.spelling import MAX_CHARACTERS, KnownText, distance, is_misspelling

#: The length from which a phrase with two wrong letters counts as a misspelling; else with one.
_LONG_PHRASE = 12
_NAME_AFTER = re.compile(r"\s+((?:[^\W\d_a-z][\w&'’.-]*)(?:\s+[^\W\d_a-z][\w&'’.-]*){0,3})")
_SUBJECT_PARTS = re.compile(r"[^–—|,:]+?(?=\s+-\s|\s*[–—|,:]|\s*$)")


def greeting(parts: LetterParts, context: CheckContext) -> Iterator[Finding]:
    """A wrong, misspelt or plural greeting."""
    line, phrases = parts.greeting, parts.phrases
    opening = phrases.salutation.match(line.text)
    if opening and _as_written(line.text[opening.end() :], context):
        return
    if nobody := phrases.nobody.search(line.text):
        place = Span(line.start + nobody.start(), line.start + nobody.end(), nobody.group())
        if context.first:
            yield _wrong(FindingKind.WRONG_NAME, Field.BODY, place, context.first)
        return
    if opening is None:
        return
    yield from _greeted(parts, opening.end(), context)


def _greeted(parts: LetterParts, after: int, context: CheckContext) -> Iterator[Finding]:
    """Findings about the names after the salutation, which ends at `after`."""
    line, phrases = parts.greeting, parts.phrases
    words = words_of(line.text[after:], line.start + after)
    expected = {w.text.casefold(): w.text for w in words_of(f"{context.name} {context.first}")}
    strangers = [w for w in words if w.text.casefold() not in phrases.titles | expected.keys()]
    if not strangers:
        return
    start, end = words[0].start, words[-1].end
    whole = Span(start, end, parts.body[start:end])
    if _several(words, strangers, context):
        replacement = Replacement(start, end, context.first) if context.first else None
        yield Finding(
            kind=FindingKind.SEVERAL_PEOPLE, start=start, end=end, replacement=replacement
        )
        return
    if not context.first:
        return
    for word in strangers:
        near = next(
            (right for right in expected.values() if is_misspelling(word.text, right)), None
        )
        if near is None:
            yield _wrong(FindingKind.WRONG_NAME, Field.BODY, whole, context.first)
            return
        yield _wrong(FindingKind.MISSPELT_NAME, Field.BODY, word, near)


def misspelt(field: Field, text: str, context: CheckContext) -> Iterator[Finding]:
    """Misspellings of names in the record: people, company, role."""
    known = _known(text, context)
    yield from _phrases(field, text, context.role, FindingKind.MISSPELT_ROLE, known)
    for company in (context.company, context.agency):
        if len(words_of(company)) > 1:
            yield from _phrases(field, text, company, FindingKind.MISSPELT_COMPANY, known)
    people = [
        w.text for name in (context.name, context.me, *context.others) for w in words_of(name)
    ]
    firms = [name for name in (context.company, context.agency) if name]
    companies = [words_of(name)[0].text for name in firms if words_of(name)]
    right_words = {_bare(w.text) for name in _everything(context) for w in words_of(name)}
    for word in words_of(text):
        bare = _bare(word.text)
        if not word.text[0].isupper() or bare in right_words | context.phrases.ordinary:
            continue
        if known.has((word,)):
            continue
        least = 5 if _begins(text, word) else 3
        ending = word.text[len(_stem(word.text)) :]
        for kind, names in (
            (FindingKind.MISSPELT_NAME, people),
            (FindingKind.MISSPELT_COMPANY, companies),
        ):
            right = next((n for n in names if is_misspelling(_stem(word.text), n)), None)
            if right is not None and len(bare) >= least:
                yield _wrong(kind, field, word, right + ending, right)
                break


def wrong_company(parts: LetterParts, context: CheckContext) -> Iterator[Finding]:
    """A name of another employer where this employer's is expected."""
    known = {_bare(w.text) for name in _everything(context) for w in words_of(name)}
    as_written = _known(parts.body, context)
    for before in parts.phrases.company_before.finditer(parts.body):
        after = _NAME_AFTER.match(parts.body, before.end())
        if after is None:
            continue
        words = words_of(after.group(1), after.start(1))
        strange = not any(
            _bare(w.text) in known or any(is_misspelling(_stem(w.text), k) for k in known)
            for w in words
        )
        if not words or not strange or as_written.has(words[:1]) or as_written.has(words):
            continue
        if _bare(words[0].text) not in parts.phrases.ordinary | {"i"}:
            place = Span(words[0].start, words[-1].end, after.group(1))
            yield _wrong(FindingKind.WRONG_COMPANY, Field.BODY, place, context.company)


def wrong_role(parts: LetterParts, subject: str, context: CheckContext) -> Iterator[Finding]:
    """A title of another job where this role is expected."""
    texts = {Field.BODY: parts.body, Field.SUBJECT: subject}
    found = [
        (Field.BODY, Span(m.start(1), m.end(1), m.group(1)))
        for m in parts.phrases.role_before.finditer(parts.body)
    ]
    found += [
        (Field.SUBJECT, Span(m.start(), m.end(), m.group()))
        for m in _SUBJECT_PARTS.finditer(subject)
        if m.group().strip()
    ]
    right = {_bare(w.text) for w in words_of(f"{context.role} {context.company}")}
    known = {field: _known(text, context) for field, text in texts.items()}
    for field, place in found:
        words = words_of(place.text, place.start)
        if field is Field.SUBJECT and not (words and words[0].text[0].isupper()):
            continue
        titled = bool(words) and bool(parts.phrases.role_ending.search(words[-1].text))
        plain = not any(_bare(w.text) in parts.phrases.role_fillers for w in words)
        related = any(
            _bare(w.text) in right or any(is_misspelling(w.text, known) for known in right)
            for w in words
        )
        wrong = titled and plain and not related and len(words) <= 4
        if wrong and not known[field].has(words):
            whole = Span(words[0].start, words[-1].end, place.text.strip())
            yield _wrong(FindingKind.WRONG_ROLE, field, whole, context.role)


def _phrases(
    field: Field,
    text: str,
    right: str,
    kind: FindingKind,
    known: KnownText,
) -> Iterator[Finding]:
    """Misspellings of the phrase `right`; its punctuation does not matter."""
    right_words, words = words_of(right), words_of(text)
    wanted, count = " ".join(_bare(w.text) for w in right_words), len(right_words)
    if not 4 <= len(wanted) <= MAX_CHARACTERS:
        return
    most = 2 if len(wanted) >= _LONG_PHRASE else 1
    for at in range(len(words) - count + 1):
        run = words[at : at + count]
        found = " ".join(_bare(w.text) for w in run)
        if found in {wanted, f"{wanted}s"} or (count == 1 and f"{found}s" == wanted):
            continue
        if found[0] != wanted[0] or distance(found, wanted, most) > most or known.has(run, right):
            continue
        ending = run[-1].text[len(_stem(run[-1].text)) :]
        place = _with_signs(text, run, right, right_words)
        yield _wrong(kind, field, place, right + ending, right)


def _with_signs(
    text: str, run: tuple[Span, ...], right: str, right_words: tuple[Span, ...]
) -> Span:
    """The place of these words with the signs around them that belong to the name ("C++")."""
    start, end = run[0].start, run[-1].end
    before, after = right[: right_words[0].start], right[right_words[-1].end :]
    start -= len(before) if text[:start].endswith(before) else 0
    end += len(after) if text.startswith(after, end) else 0
    return Span(start, end, text[start:end])


def _wrong(
    kind: FindingKind, field: Field, place: Span, replacement: str, name: str | None = None
) -> Finding:
    return Finding(
        kind=kind,
        field=field,
        start=place.start,
        end=place.end,
        params={"found": place.text, "name": name or replacement},
        replacement=Replacement(place.start, place.end, replacement),
    )


def _several(words: tuple[Span, ...], strangers: list[Span], context: CheckContext) -> bool:
    """Whether a greeting addresses more than one person."""
    phrases = context.phrases
    if any(w.text.casefold() in phrases.conjunctions | phrases.several for w in strangers):
        return True
    colleagues = len(_others_in(strangers, context))
    return colleagues > 1 or (colleagues == 1 and len(strangers) < len(words))


def _others_in(words: Iterable[Span], context: CheckContext) -> set[str]:
    """The other people of the record who are named in these words."""
    found = {w.text.casefold() for w in words}
    return {name for name in context.others if found & {w.text.casefold() for w in words_of(name)}}


def _as_written(greeted: str, context: CheckContext) -> bool:
    """Whether the greeted name is exactly the recipient's."""
    found = " ".join(greeted.rstrip(" ,.:!").split())
    return any(
        found == " ".join(name.rstrip(" ,.:!").split()) for name in (context.first, context.name)
    )


def _known(text: str, context: CheckContext) -> KnownText:
    return KnownText(text, _names(context), context.drafted)


def _names(context: CheckContext) -> tuple[str, ...]:
    return (
        context.name, context.first, context.me, context.company, context.agency, context.role,
        context.posted_company, context.posted_role, *context.others,
    )  # fmt: skip


def _everything(context: CheckContext) -> tuple[str, ...]:
    """All texts whose words count as correctly spelt."""
    return (*_names(context), *context.details)


def _stem(word: str) -> str:
    return re.sub(r"['’]s?$", "", word)


def _bare(word: str) -> str:
    return _stem(word).casefold()


def _begins(text: str, word: Span) -> bool:
    """Whether a word is the first of its sentence, where a capital does not mark a name."""
    before = text[: word.start].rstrip(' \t"“(‘-')
    return not before or before[-1] in ".?!:\n"
