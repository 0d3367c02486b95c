"""Translates the sentences of `UserError`."""

from PySide6.QtCore import QCoreApplication

from desktop.core.errors import UserError


def translate_error(error: UserError) -> str:
    """The sentence of `error`, translated before its parameters are filled in."""
    sentence = QCoreApplication.translate("UserError", error.template)
    return sentence.format(**error.params) if error.params else sentence
