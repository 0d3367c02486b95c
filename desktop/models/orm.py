"""What is used of Peewee. Imported for writing alone: reading and a start do without it.

Peewee imports modules that are never used here, such as `hashlib`, which loads OpenSSL (3 MiB), and
`socket`. To save memory, proxies stand for them that import on first access.
"""

import sys
from importlib import import_module
from types import ModuleType

__all__ = [
    "AutoField",
    "BooleanField",
    "ForeignKeyField",
    "IntegerField",
    "Model",
    "SqliteDatabase",
    "TextField",
]


class _LazyModule(ModuleType):
    """A proxy that imports the module of its name on first attribute access."""

    def __getattr__(self, name: str) -> object:
        if sys.modules.get(self.__name__) is self:
            del sys.modules[self.__name__]
        return getattr(import_module(self.__name__), name)


_lazy_modules = [
    _LazyModule(name)
    for name in ("calendar", "hashlib", "socket", "uuid")
    if name not in sys.modules
]
sys.modules.update({module.__name__: module for module in _lazy_modules})

from peewee import (  # noqa: E402  after the proxies are in place
    AutoField,
    BooleanField,
    ForeignKeyField,
    IntegerField,
    Model,
    SqliteDatabase,
    TextField,
)

for _module in _lazy_modules:
    if sys.modules.get(_module.__name__) is _module:
        del sys.modules[_module.__name__]
