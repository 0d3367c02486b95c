"""The store: the only place that knows the database.

Peewee imports modules that nothing here has it use: `hashlib`, which loads OpenSSL (3 MiB), for
names of more than 64 letters, `socket` for addresses. They wait until they are asked for something.
"""

import sys
from importlib import import_module
from types import ModuleType


class _Unloaded(ModuleType):
    """Stands for a module and loads it when it is asked for something."""

    def __getattr__(self, name: str) -> object:
        if sys.modules.get(self.__name__) is self:
            del sys.modules[self.__name__]
        return getattr(import_module(self.__name__), name)


_unloaded = [
    _Unloaded(name) for name in ("calendar", "hashlib", "socket", "uuid") if name not in sys.modules
]
sys.modules.update({module.__name__: module for module in _unloaded})

import peewee  # noqa: E402, F401  with those in their place

for _module in _unloaded:
    if sys.modules.get(_module.__name__) is _module:
        del sys.modules[_module.__name__]
