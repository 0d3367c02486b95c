"""Input methods for Chinese, Japanese and other scripts, on Linux."""

from collections.abc import Iterator, MutableMapping
from contextlib import contextmanager
from pathlib import Path

#: By these Qt's plugin for IBus talks to the front end that fcitx has for programs in sandboxes.
#: Otherwise it wants the daemon of IBus, and loses keys while it waits for an answer.
_THROUGH_IBUS = {
    "QT_IM_MODULE": "ibus",
    "QT_IM_MODULES": "ibus",
    "IBUS_USE_PORTAL": "1",
    "IBUS_ENABLE_SYNC_MODE": "1",
}


@contextmanager
def fcitx_through_ibus(environ: MutableMapping[str, str], plugins: Path) -> Iterator[None]:
    """Meanwhile a Qt application is made that reaches fcitx if that is the input method.

    The packages of Qt have no plugin for fcitx, so nothing could be typed by it; if there is one in
    the directory `plugins`, it is used. Programs that are started later see the variables as they
    were.
    """
    if not _is_fcitx(environ) or any((plugins / "platforminputcontexts").glob("*fcitx*")):
        yield
        return
    before = {name: environ.get(name) for name in _THROUGH_IBUS}
    environ.update(_THROUGH_IBUS)
    try:
        yield
    finally:
        for name, value in before.items():
            if value is None:
                del environ[name]
            else:
                environ[name] = value


def _is_fcitx(environ: MutableMapping[str, str]) -> bool:
    """Whether the variables name fcitx, for Qt or, on an X server, for all programs."""
    named = f"{environ.get('QT_IM_MODULES', '')};{environ.get('QT_IM_MODULE', '')}".strip(";")
    if named or environ.get("WAYLAND_DISPLAY"):
        return any(one.startswith("fcitx") for one in named.split(";"))
    return environ.get("XMODIFIERS", "").startswith("@im=fcitx")
