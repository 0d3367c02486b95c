"""Places where a line may end in a word that is too long for it."""

import re

_RUN = 12
_ENDLESS = re.compile(rf"\S{{{_RUN}}}(?=\S)")
_BREAK = "\u200b"


def breakable(text: str) -> str:
    """`text` with places where endless words (long addresses) may go on in the next line."""
    return _ENDLESS.sub(lambda run: run.group() + _BREAK, text)
