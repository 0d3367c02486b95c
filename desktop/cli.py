"""The command line. Imports no Qt, so that `--version` and usage errors are instant."""

import argparse
import sys
from collections.abc import Callable, Iterable, Sequence
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple, TypeAlias

from desktop import __version__

if TYPE_CHECKING:
    from _typeshed import SupportsWrite

#: Characters of the line of `--add`. It must fit into a message to the running program.
LONGEST_ADD = 500

#: What `--show` can show: a page, and the wizard.
TODAY, WIZARD = "today", "wizard"

#: Translates a text of a context.
Translate: TypeAlias = Callable[[str, str], str]


def in_english(_context: str, text: str) -> str:
    return text


class Options(NamedTuple):
    """The parsed command line."""

    data_dir: Path | None = None
    background: bool = False
    demo: bool = False
    language: str = ""
    """The language of the interface and of the example for `demo`; "": that of the system."""
    screenshots: Path | None = None
    self_test: bool = False
    quit: bool = False
    """End the running program."""
    delete_everything: bool = False
    yes: bool = False
    """Skip the confirmation of `delete_everything`."""
    read: Sequence[Path] | None = None
    """Read a file of another program, the first, and write what it says to the second."""
    charset: str = ""
    """How the text of the file to `read` is encoded; "": told by its bytes."""
    now: datetime | None = None
    """Simulated present: local wall time, without tzinfo."""
    add: str | None = None
    """Open the form to add an application, filled from this line unless it is empty."""
    files: Sequence[Path] = ()
    """Files and folders to import, as absolute paths."""
    show: str = ""
    """What to show, `TODAY` or `WIZARD`; "": what was shown last."""

    @property
    def needs_display(self) -> bool:
        """False for what is drawn off screen (screenshots, self-test), and for work without Qt."""
        off_screen = self.self_test or self.delete_everything or self.read or self.quit
        return self.screenshots is None and not off_screen


def asks_for_help(arguments: Sequence[str]) -> bool:
    """Whether the help is to be shown, which is worth the time to load its translation."""
    return not {"-h", "--help"}.isdisjoint(arguments)


def parse(arguments: Sequence[str], translate: Translate = in_english) -> Options:
    """Parse `arguments`. Raises SystemExit: 0 after --version and --help, 2 on a usage error.

    `translate` is for the help; what is wrong with the arguments is said in English.
    """
    parser = _parser(translate)
    parsed = parser.parse_args(arguments)
    if parsed.demo and parsed.data_dir is not None:
        parser.error("--demo keeps nothing, so it cannot be used with --data-dir")
    if parsed.language and not parsed.demo:
        parser.error("--language is that of the example, so it needs --demo")
    if parsed.yes and not parsed.delete_everything:
        parser.error("--yes answers --delete-everything and nothing else")
    if parsed.add is not None and parsed.background:
        parser.error("--add opens a window, so it cannot be used with --background")
    if parsed.show and parsed.background:
        parser.error("--show opens a window, so it cannot be used with --background")
    parsed.files = tuple(path.absolute() for path in parsed.files)
    if parsed.files and not _opens_files(parsed):
        parser.error("files are imported in a window, so they need a start without other commands")
    return Options(**vars(parsed))


def _opens_files(parsed: argparse.Namespace) -> bool:
    others = (parsed.background, parsed.self_test, parsed.delete_everything, parsed.read)
    if any(others) or parsed.quit or parsed.show:
        return False
    return parsed.add is None and parsed.screenshots is None


def restart_arguments(options: Options) -> list[str]:
    """The arguments for a restart with the same data directory, with or without a window."""
    data_dir = [] if options.data_dir is None else [f"--data-dir={options.data_dir}"]
    return [*data_dir, *(["--background"] if options.background else [])]


class _Parser(argparse.ArgumentParser):
    """Prints nothing when there is no stderr, where early releases of Python 3.11 fail."""

    def _print_message(self, message: str, file: "SupportsWrite[str] | None" = None) -> None:
        if file is not None or sys.stderr is not None:
            super()._print_message(message, file)


def _parser(translate: Translate) -> argparse.ArgumentParser:
    parser = _Parser(
        prog="callback",
        description=translate(
            "CommandLine",
            "Keeps your interviews, says what the silence most likely means, "
            "and plans the next step and its date.",
        ),
        formatter_class=_formatter(translate("CommandLine", "usage:")),
        allow_abbrev=False,
        add_help=False,
    )
    files = parser.add_argument_group(translate("CommandLine", "files"))
    files.add_argument(
        "files",
        type=Path,
        nargs="*",
        metavar=translate("CommandLine", "FILE"),
        help=translate(
            "CommandLine",
            "import these files and folders, in the running program if there is one; nothing is "
            "stored before you have seen what is in them",
        ),
    )
    options = parser.add_argument_group(translate("CommandLine", "options"))
    _add_options(options, translate)
    _add_modes(options.add_mutually_exclusive_group(), translate)
    options.add_argument(
        "--yes",
        action="store_true",
        help=translate("CommandLine", "delete everything without asking"),
    )
    options.add_argument("--charset", default="", help=argparse.SUPPRESS)
    return parser


def _add_options(options: argparse._ArgumentGroup, translate: Translate) -> None:
    options.add_argument(
        "-h", "--help", action="help", help=translate("CommandLine", "show this help and exit")
    )
    options.add_argument(
        "--version",
        action="version",
        version=f"callback {__version__}",
        help=translate("CommandLine", "show the version and exit"),
    )
    options.add_argument(
        "--data-dir",
        type=Path,
        metavar=translate("CommandLine", "DIR"),
        help=translate("CommandLine", "keep the data there (made if missing)"),
    )
    options.add_argument(
        "--background",
        action="store_true",
        help=translate("CommandLine", "start in the tray, without a window"),
    )
    options.add_argument("--language", default="", help=argparse.SUPPRESS)  # by the program itself
    options.add_argument(
        "--now",
        type=_local_time,
        metavar="ISO",
        help=translate(
            "CommandLine",
            "pretend it is this local time (2026-03-27T09:00) and run on from there: "
            "for pictures, tests and looking ahead",
        ),
    )


def _add_modes(modes: argparse._MutuallyExclusiveGroup, translate: Translate) -> None:
    modes.add_argument(
        "--add",
        type=_line,
        nargs="?",
        const="",
        metavar=translate("CommandLine", "LINE"),
        help=translate(
            "CommandLine",
            "open the form to add an application, in the running program if there is one; the "
            "line fills it in: 'Bluefin, sales manager, yesterday 11:00, Priya and Tom, call by "
            "Friday'",
        ),
    )
    modes.add_argument(
        "--show",
        choices=(TODAY, WIZARD),
        default="",
        help=translate(
            "CommandLine",
            "show what to do today, or ask what to do in the step that is due first, in the "
            "running program if there is one",
        ),
    )
    modes.add_argument(
        "--demo",
        action="store_true",
        help=translate("CommandLine", "look around with an example; nothing is kept"),
    )
    modes.add_argument(
        "--screenshots",
        type=Path,
        metavar=translate("CommandLine", "DIR"),
        help=translate(
            "CommandLine",
            "save a picture of each page and dialog there, light and dark, and exit",
        ),
    )
    modes.add_argument(
        "--self-test",
        action="store_true",
        help=translate("CommandLine", "check that the installation is complete and works"),
    )
    modes.add_argument(
        "--quit",
        action="store_true",
        help=translate(
            "CommandLine",
            "end the running program and wait until it has ended; exits with 1 if none is running",
        ),
    )
    modes.add_argument(
        "--delete-everything",
        action="store_true",
        help=translate(
            "CommandLine", "delete all data with the backups beside them, after asking, and exit"
        ),
    )
    modes.add_argument(
        "--read", type=Path, nargs=2, help=argparse.SUPPRESS
    )  # by the program itself


def _formatter(usage: str) -> type[argparse.HelpFormatter]:
    """A formatter that begins with the word `usage`, which argparse has in English only."""

    class Formatter(argparse.HelpFormatter):
        def add_usage(
            self,
            usage_text: str | None,
            actions: Iterable[argparse.Action],
            groups: Iterable[argparse._MutuallyExclusiveGroup],
            prefix: str | None = None,
        ) -> None:
            super().add_usage(
                usage_text, actions, groups, f"{usage} " if prefix is None else prefix
            )

    return Formatter


def _line(text: str) -> str:
    if len(text) > LONGEST_ADD:
        raise argparse.ArgumentTypeError(f"the line has more than {LONGEST_ADD} characters")
    return text


def _local_time(text: str) -> datetime:
    try:
        moment = datetime.fromisoformat(text)
    except ValueError:
        moment = None
    if moment is None or moment.tzinfo is not None:
        raise argparse.ArgumentTypeError(
            f"{text!r} is not a local time such as 2026-03-27T09:00 (without a zone)"
        )
    return moment
