"""Pictures of every page and dialog with the example, light and dark."""

from collections.abc import Iterator
from pathlib import Path

from desktop.app.headless.gallery import Gallery, close, settle
from desktop.core.errors import UserError
from desktop.ui.theme.scheme import use_dark

_UNWRITABLE = "“{path}” cannot be written. Choose another directory for the pictures."


def take(gallery: Gallery, directory: Path) -> Iterator[Path]:
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
