"""Every text of the interface can be collected for translation."""

import ast
from pathlib import Path
from xml.etree import ElementTree

import pytest

from desktop.models.backup.errors import BackupErrorKind
from desktop.models.errors import StoreErrorKind
from tests.architecture import source, texts


def test_translators_get_the_sentence_of_every_error(tmp_path: Path) -> None:
    target = tmp_path / "callback.ts"
    texts.write(target)
    collected = {
        message.findtext("source")
        for context in ElementTree.parse(target).iter("context")  # noqa: S314  made just now
        if context.findtext("name") == texts.CONTEXT
        for message in context.iter("message")
    }
    wanted = set(texts.sentences())
    assert wanted >= {*map(str, StoreErrorKind), *map(str, BackupErrorKind)}
    assert "Give the person a name." in wanted
    assert "There is no letter to send for this step." in wanted
    assert collected == wanted


@pytest.mark.parametrize(
    "code",
    ["raise UserError(sentence_of(day))", 'raise UserError(f"Choose {day}.")'],
)
def test_a_sentence_built_at_run_time_is_rejected(code: str) -> None:
    tree = ast.parse(code)
    call = next(node for node in ast.walk(tree) if isinstance(node, ast.Call))
    with pytest.raises(texts.UncollectableError):
        texts._texts(call.args[0], texts._tables(tree), "here")


def test_no_parameter_is_passed_to_tr() -> None:
    """Only literals are collected: a caller's text is not."""
    hidden = []
    for name, tree in source.python("desktop/"):
        for scope in ast.walk(tree):
            if not isinstance(scope, ast.FunctionDef):
                continue
            given = {argument.arg for argument in scope.args.args}
            hidden += [
                f"{name}:{call.lineno} {ast.unparse(call)}"
                for call in ast.walk(scope)
                if isinstance(call, ast.Call)
                and isinstance(text := _translated(call), ast.Name)
                and text.id in given
            ]
    assert hidden == []


def _translated(call: ast.Call) -> ast.expr | None:
    place = {"tr": 0, "translate": 1}.get(source.dotted(call.func).split(".")[-1])
    return call.args[place] if place is not None and len(call.args) > place else None
