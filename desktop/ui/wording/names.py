"""People's names inside a sentence: short where that is clear."""

from collections import Counter
from collections.abc import Sequence
from unicodedata import bidirectional

from PySide6.QtCore import QCoreApplication

from desktop.core.names import first_name
from desktop.ui.wording.counts import counts

SEPARATOR = "; "  # how Summary.recipient_names joins them
_SHOWN = 3
_SHORT_ENOUGH = 24
_RIGHT_TO_LEFT = frozenset({"R", "AL"})


def split_names(joined: str) -> tuple[str, ...]:
    """The names in `Summary.recipient_names`, without the empty ones."""
    return tuple(name for part in joined.split(";") if (name := " ".join(part.split())))


def within(text: str) -> str:
    """Foreign text as part of one of our lines: on one line, its direction kept to itself."""
    line = " ".join(text.split())
    if any(bidirectional(letter) in _RIGHT_TO_LEFT for letter in line):
        return f"\N{FIRST STRONG ISOLATE}{line}\N{POP DIRECTIONAL ISOLATE}"
    return line


def short_names(names: Sequence[str]) -> tuple[str, ...]:
    """First names; a whole name where two people share the first one."""
    firsts = [first_name(name) for name in names]
    count = Counter(firsts)
    return tuple(
        first if count[first] == 1 else name for first, name in zip(firsts, names, strict=True)
    )


def people(names: Sequence[str]) -> str:
    """ "Dana", "Dana and Lee", "Dana, Lee and Mo", "Dana, Lee and 3 others"; empty for nobody."""
    short = [_clipped(name) for name in short_names(names)]
    if not short:
        return ""
    if len(short) == 1:
        return short[0]
    if len(short) <= _SHOWN:
        head, last = short[:-1], short[-1]
        return QCoreApplication.translate("Names", "{names} and {last}").format(
            names=_listed(head), last=last
        )
    shown = short[: _SHOWN - 1]
    return QCoreApplication.translate("Names", "{names} and {last}").format(
        names=_listed(shown), last=counts.others(len(short) - len(shown))
    )


def _listed(names: Sequence[str]) -> str:
    return QCoreApplication.translate("Names", ", ").join(names)


def _clipped(name: str) -> str:
    return name if len(name) <= _SHORT_ENOUGH else name[: _SHORT_ENOUGH - 1].rstrip() + "…"
