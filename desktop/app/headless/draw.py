"""Draws without a screen: the pictures, or the self-test."""

import gc
from collections.abc import Iterator
from contextlib import ExitStack
from itertools import chain
from pathlib import Path
from tempfile import TemporaryDirectory

from desktop import paths
from desktop.app.crash import CrashHandler
from desktop.app.demo import fill
from desktop.app.headless.gallery import Gallery, close, settle
from desktop.app.session import make_advisor, make_clock
from desktop.cli import Options
from desktop.core.errors import UserError
from desktop.core.moment import Moment
from desktop.models.database import open_store
from desktop.ops import Ops
from desktop.ui.theme.scheme import use_dark
from desktop.wording import languages

_UNWRITABLE = "“{path}” cannot be written. Choose another directory for the pictures."


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
        fill(opened[0], advisor, moment, languages.current())
        example, empty = (Ops(store, lambda: moment, lambda: advisor) for store in opened)
        gallery = Gallery(example, empty)
        if options.screenshots is not None:
            count = sum(1 for _ in take_pictures(gallery, options.screenshots))
            print(f"{count} pictures in {options.screenshots}")  # noqa: T201
        else:
            from desktop.app.headless.self_test import checks, store_checks  # noqa: PLC0415

            done = chain(
                store_checks(Path(place), moment.utc),
                checks(gallery, advisor, paths.resources_dir()),
            )
            count = sum(1 for _ in done)
            print(f"self-test ok: {count} checks")  # noqa: T201


def take_pictures(gallery: Gallery, directory: Path) -> Iterator[Path]:
    """Save a PNG of each scene in both colour schemes; yield each file.

    Raises `UserError` when one cannot be written.
    """
    try:
        directory.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise UserError(_UNWRITABLE, path=directory) from error
    for dark in (False, True):
        use_dark(dark)
        for scene in gallery.scenes():
            path = directory / f"{scene.name}-{'dark' if dark else 'light'}.png"
            widget = scene.make()
            widget.show()
            settle()
            saved = widget.grab().save(str(path))
            close(widget)
            if not saved:
                raise UserError(_UNWRITABLE, path=path)
            yield path
    use_dark(dark=False)
