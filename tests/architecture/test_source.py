"""Rules of the source code that no linter checks."""

import ast
import re
import subprocess
import sysconfig
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.architecture import source

MOST_LINES = 400

#: Calls that read the system clock; only `system/clock.py` may contain them.
_CLOCKS = re.compile(
    r"(?:date|datetime)\.(?:today|now|utcnow)|time\.(?:time|time_ns|localtime|gmtime)"
    r"|QDate(?:Time)?\.currentDate\w*|QTime\.currentTime"
)
#: A minimum size set by hand overrides that of the layout, which may need more.
_SIZES = re.compile(r".*\.(?:setMinimumSize|setFixedSize|availableSize|availableGeometry)")
_SIZES_ARE_MADE_IN = "desktop/ui/widgets/window_layout.py"
_MARKUP = re.compile(r".*TextFormat\.(?:RichText|AutoText|MarkdownText)|.*\.set(?:Html|Markdown)")
_NETWORK = {
    "PySide6.QtWebSockets",
    "aiohttp",
    "ftplib",
    "http.client",
    "http.server",
    "httpx",
    "imaplib",
    "poplib",
    "requests",
    "smtplib",
    "socket",
    "socketserver",
    "ssl",
    "urllib.request",
    "urllib3",
    "webbrowser",
    "xmlrpc",
}
_LOCAL_SOCKETS = {"QLocalServer", "QLocalSocket"}
#: The file that connects to the X server's local socket.
_USE_SOCKETS = ("desktop/system/display.py",)
#: The file with which a second start connects to the running program.
_USES_QTS_SOCKETS = "desktop/app/single_instance.py"
#: The only names of the module `socket` that may be used: those for local sockets.
_OF_SOCKET = {"socket.AF_UNIX", "socket.SOCK_STREAM", "socket.socket"}


def _uses(pattern: re.Pattern[str], *under: str) -> Iterator[str]:
    for name, tree in source.python(*under):
        for node in source.nodes(tree):
            if isinstance(node, ast.Attribute) and pattern.fullmatch(source.dotted(node)):
                yield f"{name}:{node.lineno} {source.dotted(node)}"


def _imports(*under: str) -> Iterator[tuple[str, str]]:
    """(file:line, what is imported), with the names of a `from` import appended."""
    for name, tree in source.python(*under):
        for node in source.nodes(tree):
            if isinstance(node, ast.Import):
                yield from ((f"{name}:{node.lineno}", alias.name) for alias in node.names)
            elif isinstance(node, ast.ImportFrom) and node.module:
                yield f"{name}:{node.lineno}", node.module
                yield from (
                    (f"{name}:{node.lineno}", f"{node.module}.{alias.name}") for alias in node.names
                )


def test_imports_follow_the_layers() -> None:
    command = Path(sysconfig.get_path("scripts"), "lint-imports")
    ended = subprocess.run(
        [command, "--no-logo", "--no-cache"],
        cwd=source.ROOT,
        capture_output=True,
        encoding="utf-8",
        check=False,
    )
    assert ended.returncode == 0, ended.stdout + ended.stderr


def test_no_file_has_more_than_400_lines() -> None:
    lengths = {
        name: len((source.ROOT / name).read_text(encoding="utf-8").splitlines())
        for name, _ in source.python("desktop/", "tests/")
    }
    assert {name: lines for name, lines in lengths.items() if lines > MOST_LINES} == {}


def test_only_the_clock_module_reads_the_system_clock() -> None:
    found = [use for use in _uses(_CLOCKS, "desktop/") if "desktop/system/clock.py" not in use]
    assert found == []


def test_only_one_module_sets_the_size_of_windows() -> None:
    """It limits the size to the screen; the minimum comes from the layout."""
    used = [use for use in _uses(_SIZES, "desktop/") if not use.startswith(_SIZES_ARE_MADE_IN)]
    assert used == []


def test_what_can_be_ticked_or_chosen_has_a_frame_in_dark_schemes() -> None:
    """Some styles paint none; `ui/widgets/controls.py` does."""
    bare = {"QCheckBox", "QRadioButton"}
    made = [
        f"{name}:{node.lineno}"
        for name, tree in source.python("desktop/ui/")
        for node in source.nodes(tree)
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id in bare
    ]
    lists = [
        name
        for name, _ in source.python("desktop/ui/")
        if "ItemIsUserCheckable" in (text := (source.ROOT / name).read_text(encoding="utf-8"))
        and not {"TickDelegate", "TickTable"} & set(re.findall(r"\w+", text))
    ]
    assert (made, lists) == ([], [])


def test_text_is_never_shown_as_markup() -> None:
    assert list(_uses(_MARKUP, "desktop/")) == []


def test_every_label_sets_plain_text_format() -> None:
    """Qt's labels and message boxes guess the format: a name like `<b>` would be markup."""
    bare = []
    for name, tree in source.python("desktop/"):
        for scope in source.nodes(tree):
            if not isinstance(scope, ast.FunctionDef):
                continue
            text = ast.unparse(scope)
            if re.search(r"\bQ(?:Label|MessageBox)\((?!self\b|parent\b|\))", text) and (
                "TextFormat.PlainText" not in text
            ):
                bare.append(f"{name}:{scope.lineno} {scope.name}")
    assert bare == []


def test_no_network_module_is_imported() -> None:
    found = [
        f"{where} {what}"
        for where, what in _imports("desktop/")
        if any(what == banned or what.startswith(f"{banned}.") for banned in _NETWORK)
        and not (what == "socket" and where.startswith(_USE_SOCKETS))
    ]
    assert found == []


@pytest.mark.parametrize("name", _USE_SOCKETS)
def test_python_sockets_are_local(name: str) -> None:
    uses = {use.split()[1] for use in _uses(re.compile(r"socket\.\w+"), name)}
    assert uses <= _OF_SOCKET
    ((_, tree),) = source.python(name)
    families = [
        source.dotted(node.args[0]) if node.args else "the usual one"
        for node in source.nodes(tree)
        if isinstance(node, ast.Call) and source.dotted(node.func) == "socket.socket"
    ]
    assert families == ["socket.AF_UNIX"]


def test_qt_network_is_imported_in_one_module_for_local_sockets_only() -> None:
    found = [
        f"{where} {what}"
        for where, what in _imports("desktop/")
        if re.match(r"PySide6\.QtNetwork\b", what)
        and not (
            where.startswith(_USES_QTS_SOCKETS)
            and what.split(".")[-1] in {"QtNetwork", *_LOCAL_SOCKETS}
        )
    ]
    assert found == []


def test_dialogs_and_menus_never_block_the_event_loop() -> None:
    """Only `QApplication.exec` may, and a drag: Qt has no other way to begin one. Dialogs use
    `open()`, menus `popup()`."""
    found = [
        use
        for use in _uses(re.compile(r".*\.(?:exec_?|showMenu)"), "desktop/")
        if not re.search(r"(?:[Aa]pp(?:lication)?|drag)\.exec$", use)
    ]
    assert found == []


def test_no_button_replaces_its_mnemonic_with_a_shortcut() -> None:
    """`setShortcut` replaces the mnemonic, and a later `setText` replaces the shortcut."""
    found = {
        f"{name}:{node.lineno}"
        for name, tree in source.python("desktop")
        for node in source.nodes(tree)
        if isinstance(node, ast.Call)
        and isinstance(node.func, ast.Attribute)
        and node.func.attr == "setShortcut"
    }
    assert not found


def test_no_translated_text_is_inside_an_f_string() -> None:
    """`pyside6-lupdate` skips f-strings."""
    found = [
        f"{name}:{node.lineno}"
        for name, tree in source.python("desktop/")
        for node in source.nodes(tree)
        if isinstance(node, ast.JoinedStr)
        and any(
            isinstance(call, ast.Call) and source.dotted(call.func).split(".")[-1] in _TRANSLATORS
            for call in ast.walk(node)
        )
    ]
    assert found == []


_TRANSLATORS = {"tr", "translate"}


def test_no_partial_function_is_an_attribute_of_a_class() -> None:
    """Python 3.13 warns of it: it will become a method. `staticmethod` keeps it as it is."""
    found = [
        f"{name}:{line.lineno}"
        for name, tree in source.python("desktop/")
        for node in source.nodes(tree)
        if isinstance(node, ast.ClassDef)
        for line in node.body
        if isinstance(line, ast.Assign)
        and isinstance(line.value, ast.Call)
        and source.dotted(line.value.func).split(".")[-1] == "partial"
    ]
    assert found == []


def _keywords_that_turkish_breaks(tree: ast.Module) -> Iterator[ast.keyword]:
    """PySide makes the setter's name from a keyword with the C library's `toupper`.

    In a Turkish locale that leaves a leading "i" unchanged, so `QTimer(interval=1)` raises.
    """
    for call in source.nodes(tree):
        if isinstance(call, ast.Call) and re.fullmatch(r"Q[A-Z]\w*", source.dotted(call.func)):
            yield from (word for word in call.keywords if (word.arg or "").startswith("i"))


def test_no_qt_object_is_made_with_a_keyword_that_turkish_breaks() -> None:
    found = [
        f"{name}:{word.lineno} {word.arg}"
        for name, tree in source.python("desktop/", "tests/")
        for word in _keywords_that_turkish_breaks(tree)
    ]
    assert found == []


@pytest.mark.parametrize(
    ("code", "count"),
    [
        ("QTimer(self, interval=1)", 1),
        ("QPushButton(icon=x)", 1),
        ("QTimer(self, singleShot=True)", 0),
        ("Choice(items=x)", 0),
    ],
)
def test_the_scan_for_such_keywords_can_fail(code: str, count: int) -> None:
    assert len(list(_keywords_that_turkish_breaks(ast.parse(code)))) == count


def test_text_is_read_and_written_with_an_encoding() -> None:
    """Windows has other defaults. Ruff's rule applies only where it can infer the path's type."""
    found = [
        f"{name}:{node.lineno}"
        for name, tree in source.python("desktop/", "packaging/", "tests/")
        for node in source.nodes(tree)
        if isinstance(node, ast.Call) and _guesses_encoding(node)
    ]
    assert found == []


def _guesses_encoding(call: ast.Call) -> bool:
    given = {keyword.arg: ast.unparse(keyword.value) for keyword in call.keywords}
    if "encoding" in given:
        return False
    match source.dotted(call.func).split(".")[-1]:
        case "read_text":
            return not call.args
        case "write_text":
            return len(call.args) < 2
    return given.get("text") == "True"  # of a program


@pytest.mark.parametrize(
    ("code", "seen"),
    [
        ("path.read_text()", True),
        ("(folder / 'x').write_text(words)", True),
        ("subprocess.run(command, text=True)", True),
        ("path.read_text('utf-8')", False),
        ("path.write_text(words, encoding='utf-8')", False),
        ("subprocess.run(command, encoding='utf-8')", False),
    ],
)
def test_the_scan_for_encodings_can_fail(code: str, seen: bool) -> None:
    call = ast.parse(code, mode="eval").body
    assert isinstance(call, ast.Call)
    assert _guesses_encoding(call) is seen


@pytest.mark.parametrize(
    ("code", "seen"),
    [
        ("datetime.now(UTC)", True),
        ("QDate.currentDate()", True),
        ("datetime.combine(day, noon)", False),
    ],
)
def test_the_scan_for_clocks_can_fail(code: str, seen: bool) -> None:
    node = ast.parse(code, mode="eval").body
    assert isinstance(node, ast.Call)
    assert bool(_CLOCKS.fullmatch(source.dotted(node.func))) is seen
