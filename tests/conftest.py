"""Set-up for every test: no network, a fixed environment, and no window left open."""

import gc
import os
import shutil
import sys
import tempfile
import time
from collections.abc import Generator, Iterator
from pathlib import Path

import hypothesis
import pytest
from coverage import Coverage

from tests import hanging
from tests.network_guard import guard
from tests.support import closed_widgets, figures, leftovers

_ROOT = Path(__file__).parents[1]
#: Folders whose tests take seconds each. They start first, so that no process waits for them alone.
_LONG = ("desktop_session", "faults", "app")
#: Folders whose tests must cover the code that `coverage` measures. Measuring the others too
#: would make them half as slow again and let a random or accidental call count as a test.
_MEASURED = ("actions", "advice", "core", "insight", "models", "wording")
#: Bytes of the files of all tests that run at once, with a wide margin.
_ROOM = 4 * 1024**3
#: The tests since the last one that was measured.
_unmeasured: list[pytest.Item] = []
_used_network: list[str] = []


def _use_memory() -> None:
    """Keep the files of the tests in memory if there is room, as stores are synced very often.

    Not those of an installed package, which sees only /tmp of this system.
    """
    is_elsewhere = "CALLBACK_ROOT" in os.environ
    if sys.platform != "linux" or is_elsewhere or not os.access(leftovers.MEMORY, os.W_OK):
        return
    found = os.statvfs(leftovers.MEMORY)
    if found.f_bavail * found.f_frsize >= _ROOM and not found.f_flag & os.ST_NOEXEC:
        os.environ["TMPDIR"] = tempfile.tempdir = str(leftovers.MEMORY)


_use_memory()
_home = Path(tempfile.mkdtemp(prefix=f"callback-tests-{leftovers.RUN}-"))


class NetworkUsedError(BaseException):
    """A test opened an internet socket. No `Exception`, so that `except Exception` lets it pass."""


def _refuse(message: str) -> None:
    _used_network.append(message)
    raise NetworkUsedError(message)


def _fix_environment() -> None:
    """Set the same environment on every machine, for this process and its children."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    os.environ["TZ"] = "UTC"
    os.environ["LC_ALL"] = "C.UTF-8"
    if sys.platform == "win32":  # there no locale says how programs write to tests
        os.environ["PYTHONIOENCODING"] = "utf-8"
        # Qt's offscreen platform looks for fonts beside Qt, where there are none.
        os.environ.setdefault("QT_QPA_FONTDIR", str(Path(os.environ["WINDIR"], "Fonts")))
    os.environ["PYTHONPATH"] = os.pathsep.join([str(_ROOT / "tests/network_guard"), str(_ROOT)])
    for name in ("LANGUAGE", "XDG_ACTIVATION_TOKEN"):
        os.environ.pop(name, None)
    for name in ("CACHE_HOME", "CONFIG_HOME", "DATA_HOME", "RUNTIME_DIR", "STATE_HOME"):
        folder = _home / name.lower()
        folder.mkdir(mode=0o700)
        os.environ[f"XDG_{name}"] = str(folder)
    for name in ("HOME", "USERPROFILE"):  # the second on Windows
        os.environ[name] = str(_home)
    if hasattr(time, "tzset"):
        time.tzset()


def _fix_locale() -> None:
    """Show Qt the locale that LC_ALL names: only on Linux does it read that variable."""
    from PySide6.QtCore import QLocale  # noqa: PLC0415  there alone

    locale = QLocale.c()
    setattr(QLocale, "system", lambda: locale)  # noqa: B010  a type of C++
    QLocale.setDefault(locale)


def pytest_configure(config: pytest.Config) -> None:
    for plugin in (hanging, leftovers, figures, closed_widgets):
        config.pluginmanager.register(plugin)
    _fix_environment()
    if sys.platform != "linux":
        _fix_locale()
    if sys.platform != "win32":  # there even socket.socketpair() uses AF_INET
        guard.watch(_refuse)
        guard.forbid_in_kernel()
    hypothesis.settings.register_profile("ci", derandomize=True, deadline=None, database=None)
    hypothesis.settings.register_profile("dev", deadline=None)
    hypothesis.settings.load_profile("ci" if os.environ.get("CI") else "dev")


def pytest_unconfigure() -> None:
    shutil.rmtree(_home, ignore_errors=True)


@pytest.hookimpl(trylast=True)
def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    items.sort(key=lambda item: _folder(item) not in _LONG)


def _forget_cached() -> None:
    """Forget values that a test may have cached which is not measured, so that they are computed,
    and measured, again."""
    for name in ("core", "advice", "actions", "insight"):
        for module in [m for key, m in sys.modules.items() if key.startswith(f"desktop.{name}.")]:
            for value in vars(module).values():
                code = getattr(getattr(value, "__wrapped__", None), "__code__", None)
                if hasattr(value, "cache_clear") and code is not None and not code.co_argcount:
                    value.cache_clear()


def _folder(item: pytest.Item) -> str:
    return item.path.relative_to(_ROOT / "tests").parts[0]


@pytest.hookimpl(wrapper=True)
def pytest_runtest_protocol(item: pytest.Item) -> Generator[None, object, object]:
    measuring = Coverage.current()
    random = getattr(getattr(item, "obj", None), "is_hypothesis_test", False)
    if measuring is None or (_folder(item) in _MEASURED and not random):
        if _unmeasured:
            _forget_cached()
            _unmeasured.clear()
        return (yield)
    _unmeasured.append(item)
    measuring.stop()
    try:
        return (yield)
    finally:
        measuring.start()


@pytest.fixture(scope="session")
def qapp_cls() -> type:
    """The program's own application class, for all windows of the tests."""
    from desktop.app.main import Application  # noqa: PLC0415  Qt, only for tests with windows

    return Application


@pytest.fixture(autouse=True)
def _no_network() -> Iterator[None]:
    _used_network.clear()
    yield
    assert not _used_network


def _windows() -> set[object]:
    """The windows without a parent; empty until a test has imported Qt's widgets."""
    if "PySide6.QtWidgets" not in sys.modules:
        return set()
    from PySide6.QtCore import QCoreApplication, QEvent  # noqa: PLC0415  tests without Qt
    from PySide6.QtWidgets import QApplication  # noqa: PLC0415  stay without

    if not isinstance(QCoreApplication.instance(), QApplication):
        return set()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    return {
        window
        for window in QApplication.topLevelWidgets()
        if window.parent() is None and window.metaObject().className() != "QTipLabel"
    }


@pytest.fixture(autouse=True)
def _no_forgotten_windows() -> Iterator[None]:
    """A window that outlives its test would receive the events of the next one."""
    before = _windows()
    yield
    if _windows() - before:
        gc.collect()
    left = [f"{window!r}" for window in _windows() - before]
    assert not left, f"windows left open: {', '.join(left)}"
