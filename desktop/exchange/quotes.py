"""Cuts off the messages that a mail quotes, and its signature mark."""

import re

#: Lines that begin the quoted message, as the common mail programs write them in four languages.
#: A name or a time of any length may stand in between, also over a line end.
_INTRODUCTIONS = (
    r"On\b.{6,200}?\bwrote\s*:",
    r"Am\b.{6,200}?\bschrieb\b.{0,120}?:",
    r"Le\b.{6,200}?\ba\s+écrit\s*:",
    r"El\b.{6,200}?\bescribió\s*:",
    r"-{2,}\s*(?:Original Message|Forwarded message|Ursprüngliche Nachricht)\s*-{2,}",
    r"-{2,}\s*(?:Weitergeleitete Nachricht|Message d['’]origine|Mensaje original)\s*-{2,}",
    r"_{10,}\s*\n\s*(?:\*?)(?:From|Von|De)\s*:",
    r"(?:From|Von|De|Expéditeur)\s*:[^\n]+\n(?:\*?)(?:Sent|Date|Gesendet|Datum|Envoyé|Enviado|Fecha)\s*:",
    r"[^\n]{3,120}<[^<>\s@]+@[^<>\s]+>\s+(?:wrote|schrieb|a écrit|escribió)[^\n]{0,80}:",
)
_BEGIN = re.compile(
    r"^[ \t>*]*(?:" + "|".join(_INTRODUCTIONS) + r")", re.MULTILINE | re.DOTALL | re.IGNORECASE
)
_SIGNATURE = re.compile(r"^-- ?$", re.MULTILINE)


def without_quotes(text: str) -> str:
    """What the sender wrote above the message that is answered.

    An answer between the quoted lines is kept: then only the quoted lines go. A mail that has
    nothing but a quoted message is kept whole, because it was forwarded.
    """
    found = _BEGIN.search(text)
    above = text[: found.start()] if found else text
    if found and not above.strip():
        below = text[found.end() :]
        own = _own_lines(below)
        return own if own and len(own) < len(below) // 2 else text.strip()
    kept = _own_lines(above)
    signature = _SIGNATURE.search(kept)
    return (kept[: signature.start()] if signature else kept).strip() or text.strip()


def _own_lines(text: str) -> str:
    lines = [line for line in text.split("\n") if not line.lstrip().startswith(">")]
    return re.sub(r"\n{3,}", "\n\n", "\n".join(lines)).strip()
