"""Draws without a screen: the pictures, or the self-test."""

import gc
from contextlib import ExitStack
from itertools import chain
from pathlib import Path
from tempfile import TemporaryDirectory

from desktop import paths
from desktop.app.crash import CrashHandler
from desktop.app.demo import fill
from desktop.app.headless.gallery import Gallery
from desktop.app.session import make_advisor, make_clock
from desktop.cli import Options
from desktop.core.moment import Moment
from desktop.models.database import open_store
from desktop.ops import Ops


def draw(options: Options) -> None:
    """Take the pictures or run the self-test on the example, in a temporary store."""
    gc.enable()
    crash = CrashHandler()
    crash.install()
    try:
        _draw(options)
    finally:
        crash.uninstall()


def _draw(options: Options) -> None:
    moment = Moment(*make_clock(options).now())
    advisor = make_advisor()
    with TemporaryDirectory(prefix="callback-example-") as place, ExitStack() as stores:
        opened = [open_store(Path(place, name), moment.utc) for name in ("example", "empty")]
        for store in opened:
            stores.callback(store.close)
        fill(opened[0], advisor, moment)
        example, empty = (Ops(store, lambda: moment, lambda: advisor) for store in opened)
        gallery = Gallery(example, empty)
        if options.screenshots is not None:
            from desktop.app.headless.screenshots import take  # noqa: PLC0415  one of the two

            count = sum(1 for _ in take(gallery, options.screenshots))
            print(f"{count} pictures in {options.screenshots}")  # noqa: T201
        else:
            from desktop.app.headless.self_test import checks, store_checks  # noqa: PLC0415

            done = chain(
                store_checks(Path(place), moment.utc),
                checks(gallery, advisor, paths.resources_dir()),
            )
            count = sum(1 for _ in done)
            print(f"self-test ok: {count} checks")  # noqa: T201
