"""The values of a form's fields by name, to detect changes and to store drafts.

The fields of a form are its public attributes; their names are the keys in stored drafts.
"""

from collections.abc import Callable, Iterator, Mapping
from typing import Protocol, TypeAlias, runtime_checkable

from PySide6.QtCore import SignalInstance
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QWidget

from desktop.models.drafts import Value
from desktop.ui.widgets.controls import TickBox

Values: TypeAlias = dict[str, Value]


@runtime_checkable
class DraftField(Protocol):
    """A custom field. `restore` takes a value of `draft_value`, maybe from an older version."""

    changed: SignalInstance

    def draft_value(self) -> Value: ...

    def restore(self, stored: Value) -> None: ...


Field: TypeAlias = DraftField | QLineEdit | QPlainTextEdit | TickBox


def fields(form: QWidget) -> Iterator[tuple[str, Field]]:
    """In the order of creation: a field follows those that it depends on."""
    for name, field in vars(form).items():
        if not name.startswith("_") and isinstance(
            field, DraftField | QLineEdit | QPlainTextEdit | TickBox
        ):
            yield name, field


def values(form: QWidget) -> Values:
    return {name: _value(field) for name, field in fields(form)}


def restore(form: QWidget, stored: Mapping[str, Value]) -> None:
    """Restore the fields from `stored`; unknown names are ignored."""
    for name, field in fields(form):
        if name not in stored:
            continue
        value = stored[name]
        if isinstance(field, DraftField):
            field.restore(value)
        elif isinstance(field, TickBox):
            field.setChecked(value is True)
        elif isinstance(field, QLineEdit):
            field.setText(str(value))
        else:
            field.setPlainText(str(value))


def watch(form: QWidget, changed: Callable[[], None]) -> None:
    """Call `changed` whenever a field changes."""
    for _, field in fields(form):
        if isinstance(field, DraftField):
            field.changed.connect(changed)
        elif isinstance(field, TickBox):
            field.toggled.connect(changed)
        else:
            field.textChanged.connect(changed)


def _value(field: Field) -> Value:
    if isinstance(field, DraftField):
        return field.draft_value()
    if isinstance(field, TickBox):
        return field.isChecked()
    return field.text() if isinstance(field, QLineEdit) else field.toPlainText()
