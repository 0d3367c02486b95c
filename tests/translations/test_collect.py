"""Every text of the interface can be collected for translation."""

import ast
from collections.abc import Iterator

import pytest

from desktop.models.backup.errors import BackupErrorKind
from desktop.models.errors import StoreErrorKind
from tests.architecture import source
from tests.translations import check, collect
from tests.translations.check import Text


@pytest.fixture(scope="module")
def texts(tmp_path_factory: pytest.TempPathFactory) -> list[Text]:
    """The texts that a new language gets."""
    target = tmp_path_factory.mktemp("texts") / "callback_de.ts"
    collect.update([target])
    return check.read(target).texts


def test_translators_get_the_sentence_of_every_error(texts: list[Text]) -> None:
    collected = {text.source for text in texts if text.context == collect.CONTEXT}
    wanted = set(collect.sentences())
    assert wanted >= {*map(str, StoreErrorKind), *map(str, BackupErrorKind)}
    assert "Give the person a name." in wanted
    assert "There is no letter to send for this step." in wanted
    assert collected == wanted


def test_every_text_is_collected_under_the_class_that_asks_for_it(texts: list[Text]) -> None:
    """PySide looks for a text under the name of the object's class, then of its bases."""
    collected = {(text.context, text.source) for text in texts}
    asked = {
        (node.name, call.args[0].value)
        for _, tree in source.python("desktop/")
        for node in ast.walk(tree)
        if isinstance(node, ast.ClassDef)
        for call in _calls_of(node)
        if isinstance(call.args[0], ast.Constant)
    }
    assert len(asked) > 1000
    assert asked - collected == set()


def test_texts_with_a_number_have_plural_forms(texts: list[Text]) -> None:
    """`QCoreApplication.translate` with a number is not collected as such: see `Counts`."""
    assert [
        text.label
        for text in texts
        if ("%n" in text.source or "%Ln" in text.source) and len(text.forms) < 2
    ] == []


def test_only_objects_of_their_own_are_asked_for_texts() -> None:
    """`other.tr()` would be collected under the class in which it is written."""
    assert [
        f"{name}:{call.lineno} {ast.unparse(call)}"
        for name, tree in source.python("desktop/")
        for call in ast.walk(tree)
        if isinstance(call, ast.Call)
        and isinstance(call.func, ast.Attribute)
        and call.func.attr == "tr"
        and source.dotted(call.func) != "self.tr"
    ] == []


@pytest.mark.parametrize(
    "code",
    ["raise UserError(sentence_of(day))", 'raise UserError(f"Choose {day}.")'],
)
def test_a_sentence_built_at_run_time_is_rejected(code: str) -> None:
    tree = ast.parse(code)
    call = next(node for node in ast.walk(tree) if isinstance(node, ast.Call))
    with pytest.raises(collect.UncollectableError):
        collect._texts(call.args[0], collect._tables(tree), "here")


@pytest.mark.parametrize(
    ("code", "is_hidden"),
    [
        ('self.tr("Add")', False),
        ('QCoreApplication.translate("App", "Add")', False),
        ("QCoreApplication.translate('Kinds', _NAMES[kind])", False),
        ('self.tr(f"Add {name}")', True),
        ("self.tr(words)", True),
        ('A = QT_TRANSLATE_NOOP("Kinds", "a")\ndef b(words): self.tr(words)', True),
        ('A = QT_TRANSLATE_NOOP("Kinds", "a")\nself.tr(words)', False),
        ('self.tr("Add" if new else "Change")', True),
        ("""f'{self.tr("Add")}…'""", True),
    ],
)
def test_texts_that_the_collector_does_not_see_are_found(code: str, is_hidden: bool) -> None:
    assert bool(list(_hidden(ast.parse(code), "here"))) is is_hidden


def test_every_text_is_a_literal_outside_of_an_f_string() -> None:
    """The collector sees only those. A table of texts is marked with QT_TRANSLATE_NOOP."""
    assert [one for name, tree in source.python("desktop/") for one in _hidden(tree, name)] == []


def test_no_text_is_translated_when_a_module_is_imported() -> None:
    """It would stay in the language of the start."""
    assert [
        f"{name}:{call.lineno} {ast.unparse(call)}"
        for name, tree in source.python("desktop/")
        for call in _at_import(tree)
        if _translated(call) is not None
    ] == []


def _at_import(node: ast.AST) -> Iterator[ast.Call]:
    """The calls outside of functions, and in the defaults of their parameters."""
    for child in ast.iter_child_nodes(node):
        if isinstance(child, ast.FunctionDef | ast.AsyncFunctionDef | ast.Lambda):
            yield from _at_import(child.args)
            continue
        if isinstance(child, ast.Call):
            yield child
        yield from _at_import(child)


def _hidden(tree: ast.AST, name: str) -> Iterator[str]:
    """The calls whose text is not collected.

    A text that is chosen at run time is accepted if it is not a parameter, and the module marks
    texts itself.
    """
    nodes = list(ast.walk(tree))
    texts = [(node, text) for node in nodes if (text := _translated(node)) is not None]
    if not texts:
        return
    given = {
        argument.arg for node in nodes if isinstance(node, ast.arguments) for argument in node.args
    }
    has_tables = any(isinstance(n, ast.Name) and n.id == "QT_TRANSLATE_NOOP" for n in nodes)
    in_strings = {
        part for node in nodes if isinstance(node, ast.JoinedStr) for part in ast.walk(node)
    }
    for call, text in texts:
        is_chosen = isinstance(text, ast.Subscript | ast.Attribute | ast.Call) or (
            isinstance(text, ast.Name) and has_tables and text.id not in given
        )
        if call in in_strings or not (isinstance(text, ast.Constant) or is_chosen):
            yield f"{name}:{getattr(call, 'lineno', 0)} {ast.unparse(call)}"


def _translated(call: ast.AST) -> ast.expr | None:
    if not isinstance(call, ast.Call):
        return None
    name = source.dotted(call.func)
    if name == "self.tr" and call.args:
        return call.args[0]
    is_translate = name in {"translate", "QCoreApplication.translate"} and len(call.args) > 1
    return call.args[1] if is_translate else None


def _calls_of(node: ast.AST) -> Iterator[ast.Call]:
    """The calls of `self.tr` in this class, without those of classes inside it."""
    for child in ast.iter_child_nodes(node):
        if isinstance(child, ast.Call) and source.dotted(child.func) == "self.tr" and child.args:
            yield child
        if not isinstance(child, ast.ClassDef):
            yield from _calls_of(child)
