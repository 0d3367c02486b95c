"""Entry point: `callback`, `python -m desktop`."""

import gc
import sys

from desktop import cli


def main() -> int:
    """Run the program; return the exit status."""
    options = cli.parse(sys.argv[1:], _translation())
    if options.needs_display:
        from desktop.system.display import missing_display  # noqa: PLC0415  not for --version

        if sentence := missing_display():
            print(sentence, file=sys.stderr)  # noqa: T201
            return 2
    if options.delete_everything:
        from desktop.app import delete_everything  # noqa: PLC0415
        from desktop.paths import data_dir  # noqa: PLC0415  rarely needed

        return delete_everything.run(data_dir(options.data_dir), without_asking=options.yes)
    if options.quit:
        from desktop.app import quit_running  # noqa: PLC0415
        from desktop.paths import data_dir  # noqa: PLC0415  rarely needed

        return quit_running.run(data_dir(options.data_dir))
    if options.read is not None:
        from desktop.app.read_file import run  # noqa: PLC0415  a process without Qt

        source, result = options.read
        return run(source, result, options.charset)
    gc.disable()  # until the first paint: a start allocates much and drops little
    from desktop.app import main as app  # noqa: PLC0415  Qt is loaded only when it will be used

    return app.run(options)


def _translation() -> cli.Translate:
    """The system's language for `--help`; other starts need no texts before their windows."""
    if not cli.asks_for_help(sys.argv[1:]):
        return cli.in_english
    from desktop.wording.languages import for_terminal  # noqa: PLC0415  loads Qt

    return for_terminal()


if __name__ == "__main__":
    sys.exit(main())
