"""Frozen dataclasses whose methods are not compiled before they are needed.

Python compiles six methods of each frozen dataclass when its module is imported, which was a tenth
of the program's start. Use this one in modules that a start imports, and Python's elsewhere. A
subclass is not supported, nor are fields without `init`.
"""

import dataclasses
from collections.abc import Callable
from operator import attrgetter
from typing import TYPE_CHECKING, Any, TypeVar, cast

__all__ = ["dataclass"]

if TYPE_CHECKING:
    from dataclasses import dataclass
else:

    def dataclass(*, frozen, slots, eq=True, kw_only=False):
        """Like `dataclasses.dataclass` with `frozen` and `slots`, which must be set."""
        if not (frozen and slots):
            raise TypeError("this dataclass is frozen and has slots")

        def make(kind):
            fields = dataclasses.dataclass(
                init=False, repr=False, eq=False, slots=True, kw_only=kw_only
            )
            kind.__doc__ = kind.__doc__ or kind.__name__  # else Python computes a signature
            return _with_methods(fields(kind), eq=eq)

        return make


T = TypeVar("T")


def _with_methods(kind: type[T], *, eq: bool) -> type[T]:
    """`kind` with the methods of a frozen dataclass."""

    def init(self: T, *args: object, **values: object) -> None:
        compiled = _compile_init(kind)
        kind.__init__ = compiled  # type: ignore[method-assign]
        compiled(self, *args, **values)

    methods: dict[str, object] = {
        "__init__": init,
        "__repr__": _repr,
        "__setattr__": _refuse,
        "__delattr__": _refuse,
        "__getstate__": _state,
        "__setstate__": _restore,
    }
    if eq:
        fields = dataclasses.fields(cast("Any", kind))
        values = attrgetter(*(field.name for field in fields if field.compare))

        def is_equal(self: T, other: object) -> bool:
            return values(self) == values(other) if type(other) is type(self) else NotImplemented

        def get_hash(self: T) -> int:
            return hash(values(self))

        methods |= {"__eq__": is_equal, "__hash__": get_hash}
    for name, method in methods.items():
        setattr(kind, name, method)
    return kind


def _compile_init(kind: type) -> Callable[..., None]:
    """The `__init__` of a frozen dataclass with the fields of `kind`."""
    names: dict[str, object] = {"_set": object.__setattr__, "_missing": object()}
    parameters, by_name, lines = ["self"], ["*"], ["pass"]
    for field in dataclasses.fields(kind):
        name = parameter = value = field.name
        if field.default_factory is not dataclasses.MISSING:
            names[f"_make_{name}"] = field.default_factory
            parameter, value = (
                f"{name}=_missing",
                f"_make_{name}() if {name} is _missing else {name}",
            )
        elif field.default is not dataclasses.MISSING:
            names[f"_default_{name}"] = field.default
            parameter = f"{name}=_default_{name}"
        (by_name if field.kw_only else parameters).append(parameter)
        lines.append(f"_set(self, {name!r}, {value})")
    all_parameters = ", ".join(parameters + by_name if len(by_name) > 1 else parameters)
    source = f"def __init__({all_parameters}):\n " + "\n ".join(lines)
    exec(source, names)  # noqa: S102  only names of fields, as Python's own dataclasses do
    return cast("Callable[..., None]", names["__init__"])


def _refuse(_self: object, name: str, *_value: object) -> None:
    raise dataclasses.FrozenInstanceError(f"cannot assign to field {name!r}")


def _state(self: Any) -> list[object]:
    return [getattr(self, field.name) for field in dataclasses.fields(self)]


def _restore(self: Any, state: list[object]) -> None:
    for field, value in zip(dataclasses.fields(self), state, strict=True):
        object.__setattr__(self, field.name, value)


def _repr(self: Any) -> str:
    values = (f"{field.name}={getattr(self, field.name)!r}" for field in dataclasses.fields(self))
    return f"{type(self).__qualname__}({', '.join(values)})"
