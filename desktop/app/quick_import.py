"""Imports PySide6 without what only its features and its error messages need.

PySide6 compiles its modules for signatures from source at each start, a fifth of the time to an
empty window. They are needed when a call has wrong arguments, and for the signatures of functions;
here they are compiled then. PySide6 also replaces `builtins.__import__` by a slower function, for
`from __feature__ import snake_case`, which is not used here: Python's own function is restored.
"""

import builtins
import sys
from collections.abc import Mapping, Sequence
from importlib.util import find_spec, module_from_spec
from types import ModuleType

_PACKAGE = "shibokensupport.signature"
#: The modules to compile on first use. Not `mapping`: the library looks into its dictionary.
_LATER = frozenset(
    f"{_PACKAGE}.{name}"
    for name in (
        "errorhandler",
        "layout",
        "lib.enum_sig",
        "lib.pyi_generator",
        "parser",
    )
)
_plain_import = builtins.__import__


class _Later(ModuleType):
    """A module that is compiled and run when an attribute of it is first asked for."""

    def __getattr__(self, name: str) -> object:
        spec = self.__spec__
        # The import system looks for `__path__`.
        if name.startswith("__") or spec is None or spec.loader is None:
            raise AttributeError(name)
        self.__class__ = ModuleType  # type: ignore[assignment]
        published, spec.name = spec.name, self.__name__  # PySide6 has changed it since
        spec.loader.exec_module(self)
        spec.name = published
        return getattr(self, name)


def import_qt() -> None:
    """Import PySide6; does nothing where it was imported before."""
    builtins.__import__ = _import
    try:
        import PySide6.QtCore  # noqa: F401, PLC0415  while the function is replaced
    finally:
        builtins.__import__ = _plain_import


def _import(
    name: str,
    globals: Mapping[str, object] | None = None,  # noqa: A002  the names of `__import__`
    locals: Mapping[str, object] | None = None,  # noqa: A002
    fromlist: Sequence[str] | None = (),
    level: int = 0,
) -> ModuleType:
    if name.startswith(_PACKAGE):
        for member in fromlist or ():
            _postpone(f"{name}.{member}")
    return _plain_import(name, globals, locals, fromlist or (), level)


def _postpone(name: str) -> None:
    if name in _LATER and name not in sys.modules and (spec := find_spec(name)):
        module = module_from_spec(spec)
        module.__class__ = _Later
        sys.modules[name] = module
