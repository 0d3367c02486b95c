"""Caches that know in which test, or for which other value, each of their values was made.

A test that gets a kept value depends on the code that made it as much as the test that made it. So
each value is made in a coverage context of its own, and a test is recorded with the contexts of all
values that it got. After a change only the values that the changed function made are dropped: to
make all again in each fork would take longer than the tests.
"""

import functools
from collections.abc import Callable, Collection
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    import coverage

_FIRST = "value "
_caches: list["RecordingCache"] = []


class Contexts:
    """The current coverage context, and the contexts of all values used in it."""

    def __init__(self) -> None:
        self.coverage: coverage.Coverage | None = None
        """Set while the tests run for the first time."""
        self.used: set[str] = set()
        self._current = ""
        self._values = 0

    def begin(self, name: str) -> None:
        self._current = name
        self.used = {name}
        self._switch()

    def make(self, function: Callable[[], Any]) -> tuple[Any, frozenset[str]]:
        """What `function` returns, and the contexts that it depends on."""
        outer = self._current, self.used
        self._values += 1
        self.begin(f"{_FIRST}{self._values}")
        try:
            return function(), frozenset(self.used)
        finally:
            self._current, self.used = outer
            self._switch()

    def _switch(self) -> None:
        if self.coverage is not None:
            self.coverage.switch_context(self._current)


contexts = Contexts()


class RecordingCache:
    """Does what `functools.cache` does."""

    def __init__(self, function: Callable[..., Any]) -> None:
        functools.update_wrapper(self, function)
        self._function = function
        self._kept: dict[Any, tuple[Any, frozenset[str]]] = {}
        _caches.append(self)

    def __call__(self, *args: Any, **named: Any) -> Any:
        key = (args, tuple(sorted(named.items())))
        if key not in self._kept:
            self._kept[key] = contexts.make(lambda: self._function(*args, **named))
        value, made_in = self._kept[key]
        contexts.used |= made_in
        return value

    def cache_clear(self) -> None:
        self._kept.clear()

    def forget(self, changed: Collection[str]) -> None:
        self._kept = {key: kept for key, kept in self._kept.items() if kept[1].isdisjoint(changed)}


def install() -> None:
    """Use the class for the functions of the advice and of its tests, imported from now on."""
    cache, lru_cache = functools.cache, functools.lru_cache

    def recording(original: Callable[..., Any]) -> Callable[..., Any]:
        def decorate(function: Callable[..., Any]) -> Any:
            module = getattr(function, "__module__", "")
            ours = module.startswith(("desktop.advice", "tests."))
            return RecordingCache(function) if ours else original(function)

        return decorate

    def recording_lru(maxsize: Any = 128, typed: bool = False) -> Any:
        if callable(maxsize):
            return recording(lru_cache)(maxsize)
        return recording(lru_cache(maxsize, typed))

    functools.cache = recording(cache)
    functools.lru_cache = recording_lru


def forget(changed: Collection[str]) -> None:
    """Drop the values that depend on a context in which changed code ran."""
    for each in _caches:
        each.forget(changed)
