"""What was read comes out of its JSON again."""

import pytest

from desktop.exchange.found import CannotReadError, FileKind, Trouble
from desktop.exchange.reader import read_file
from desktop.exchange.transfer import dump, load
from tests.support.foreign_files import FILES


@pytest.mark.parametrize("name", FILES)
def test_every_kind_of_reading_comes_back(name: str) -> None:
    text = dump(read_file(FILES[name][0]))
    again = load(text)
    assert not isinstance(again, CannotReadError)
    assert dump(again) == text


def test_a_reason_comes_back() -> None:
    again = load(dump(CannotReadError(Trouble.PASSWORD, FileKind.TABLE)))
    assert isinstance(again, CannotReadError)
    assert (again.trouble, again.kind) == (Trouble.PASSWORD, FileKind.TABLE)


@pytest.mark.parametrize("text", ["", "[]", "{}", '{"trouble": "x", "kind": "y"}'])
def test_anything_else_is_an_error(text: str) -> None:
    with pytest.raises((ValueError, KeyError, TypeError)):
        load(text)
