"""Marks words in tables for translation; they are translated where they are used."""


def QT_TRANSLATE_NOOP(_context: str, text: str) -> str:
    """Return `text`. The tool that collects texts for translation finds calls by this name."""
    return text
