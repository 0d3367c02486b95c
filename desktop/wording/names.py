"""People's names inside a sentence: short where that is clear."""

from collections import Counter
from collections.abc import Sequence
from unicodedata import bidirectional

from PySide6.QtCore import QCoreApplication

from desktop.core.names import short_name
from desktop.core.text import one_line
from desktop.wording import languages
from desktop.wording.counts import counts
from desktop.wording.grammar import joined

_SHOWN = 3
_SHORT_ENOUGH = 24
_RIGHT_TO_LEFT = frozenset({"R", "AL"})
#: By ISO 639 code: German and Luxembourgish.
_NOUNS_WITH_CAPITALS = frozenset({"de", "lb"})


def split_names(joined: str) -> tuple[str, ...]:
    """The names in `Summary.recipient_names`, without the empty ones."""
    return tuple(name for part in joined.split(";") if (name := " ".join(part.split())))


def in_sentence(text: str) -> str:
    """Typed text for use in a sentence: on one line, with its writing direction isolated."""
    line = one_line(text)
    if any(bidirectional(letter) in _RIGHT_TO_LEFT for letter in line):
        return f"\N{FIRST STRONG ISOLATE}{line}\N{POP DIRECTIONAL ISOLATE}"
    return line


def continued(text: str) -> str:
    """A kind or step of this program as it goes on within a sentence: "ask Dana how it stands".

    Its first letter is small, except in languages whose nouns have a capital: there it may be
    a noun or a name.
    """
    if languages.current() in _NOUNS_WITH_CAPITALS:
        return text
    return text[:1].lower() + text[1:]


def titled(title: str, company: str, role: str) -> str:
    """A window's title that names its application: "Log contact — Northwind, Data engineer"."""
    about = ", ".join(part for part in (in_sentence(company), in_sentence(role)) if part)
    return QCoreApplication.translate("Names", "{title} — {about}").format(title=title, about=about)


def contact_limit(*, no_calls: bool, no_contact: bool) -> str:
    """The limit on contact that a person asked for; empty if there is none."""
    if no_contact:
        return QCoreApplication.translate("Names", "Asked for no contact")
    return QCoreApplication.translate("Names", "Asked for no calls") if no_calls else ""


def short_names(names: Sequence[str]) -> tuple[str, ...]:
    """Each name in its short form; in full where two people share the short one."""
    short = [short_name(name, languages.current()) for name in names]
    count = Counter(short)
    return tuple(
        brief if count[brief] == 1 else name for brief, name in zip(short, names, strict=True)
    )


def people(names: Sequence[str]) -> str:
    """ "Dana", "Dana and Dr. Weber", "Dana, Lee and 3 others"; empty for nobody."""
    short = [in_sentence(_clipped(one_line(name))) for name in short_names(names)]
    if not short:
        return ""
    if len(short) == 1:
        return short[0]
    if len(short) <= _SHOWN:
        head, last = short[:-1], short[-1]
        return _joined(head, last)
    shown = short[: _SHOWN - 1]
    return _joined(shown, counts.others(len(short) - len(shown)))


def listed(names: Sequence[str], count: int) -> str:
    """Some of `count` names: "Northwind and Contoso", "Northwind, Contoso and 8 others".

    All of them are passed if there are up to three, else at least two.
    """
    shown = [in_sentence(_clipped(one_line(name))) for name in names[:_SHOWN]]
    if count > _SHOWN:
        shown = [*shown[: _SHOWN - 1], counts.others(count - _SHOWN + 1)]
    if len(shown) < 2:
        return "".join(shown)
    return _joined(shown[:-1], shown[-1])


def _joined(names: Sequence[str], last: str) -> str:
    listed_names = QCoreApplication.translate("Names", ", ").join(names)
    pattern = QCoreApplication.translate("Names", "{names} and {last}")
    return joined(pattern, names=listed_names, last=last)


def _clipped(name: str) -> str:
    if len(name) <= _SHORT_ENOUGH:
        return name
    cut = name[: _SHORT_ENOUGH - 1].rstrip()
    words = cut.rpartition(" ")[0]
    return f"{words if len(words) > _SHORT_ENOUGH // 2 else cut}…"
