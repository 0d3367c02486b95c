"""The values of a form's fields by name, to detect changes and to store drafts.

The fields of a form are its public attributes; their names are the keys in stored drafts.
"""

from collections.abc import Callable, Iterator, Mapping
from typing import Protocol, TypeAlias, TypeGuard, cast

from PySide6.QtCore import SignalInstance
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QWidget

from desktop.models.drafts import Value
from desktop.ui.widgets.controls import TickBox

Values: TypeAlias = dict[str, Value]


class DraftField(Protocol):
    """A custom field. `restore` takes a value of `draft_value`, maybe from an older version."""

    changed: SignalInstance

    def draft_value(self) -> Value: ...

    def restore(self, stored: Value) -> None: ...


Field: TypeAlias = DraftField | QLineEdit | QPlainTextEdit | TickBox


def fields(form: QWidget) -> Iterator[tuple[str, Field]]:
    """In the order of creation: a field follows those that it depends on."""
    for name, field in vars(form).items():
        if name.startswith("_"):
            continue
        if _is_draft_field(field) or isinstance(field, QLineEdit | QPlainTextEdit | TickBox):
            yield name, field


def values(form: QWidget) -> Values:
    return {name: _value(field) for name, field in fields(form)}


def restore(form: QWidget, stored: Mapping[str, Value]) -> None:
    """Restore the fields from `stored`; unknown names are ignored."""
    for name, field in fields(form):
        if name not in stored:
            continue
        value = stored[name]
        if _is_draft_field(field):
            field.restore(value)
        elif isinstance(field, TickBox):
            field.setChecked(value is True)
        elif isinstance(field, QLineEdit):
            field.setText(str(value))
        elif isinstance(field, QPlainTextEdit):
            field.setPlainText(str(value))


def watch(form: QWidget, changed: Callable[[], None]) -> None:
    """Call `changed` whenever a field changes."""
    for _, field in fields(form):
        if _is_draft_field(field):
            field.changed.connect(changed)
        elif isinstance(field, TickBox):
            field.toggled.connect(changed)
        elif isinstance(field, QLineEdit | QPlainTextEdit):
            field.textChanged.connect(changed)


def _is_draft_field(field: object) -> TypeGuard[DraftField]:
    """By its class, as forms ask at every key: `isinstance` of a protocol tries all attributes."""
    return hasattr(type(field), "draft_value")


def _value(field: Field) -> Value:
    if _is_draft_field(field):
        return field.draft_value()
    if isinstance(field, TickBox):
        return field.isChecked()
    if isinstance(field, QPlainTextEdit):
        return field.toPlainText()
    return cast("QLineEdit", field).text()
