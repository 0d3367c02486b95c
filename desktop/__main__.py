"""Start of the program: `callback`, `python -m desktop`."""

import gc
import sys

from desktop import cli


def main() -> int:
    """Run the program; the exit status."""
    options = cli.parse(sys.argv[1:])
    if options.needs_display:
        from desktop.system.display import missing_display  # noqa: PLC0415  not for --version

        if sentence := missing_display():
            print(sentence, file=sys.stderr)  # noqa: T201
            return 2
    gc.disable()  # a start makes much and drops little; on again after the first picture
    from desktop import app  # noqa: PLC0415  Qt is loaded only when it will be used

    return app.run(options)


if __name__ == "__main__":
    sys.exit(main())
