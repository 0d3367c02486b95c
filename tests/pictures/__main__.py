"""Makes the pictures of the help, of the README and of all sizes, and compares two folders.

python -m tests.pictures help DIRECTORY [--language de]
python -m tests.pictures readme DIRECTORY
python -m tests.pictures sizes DIRECTORY
python -m tests.pictures compare BEFORE AFTER DIRECTORY
"""

import argparse
import gc
import tempfile
from pathlib import Path

from desktop.app.main import make_application
from desktop.wording.region import use_language
from tests.pictures import compare, help, readme, sizes  # noqa: A004  the pages of the help
from tests.support.scenes import example_gallery


def main() -> None:
    parser = argparse.ArgumentParser(prog="python -m tests.pictures", description=__doc__)
    parser.add_argument("kind", choices=("help", "readme", "sizes", "compare"))
    parser.add_argument("directories", nargs="+", type=Path)
    parser.add_argument("--language", default="en", help="of the interface, such as de")
    options = parser.parse_args()
    app = make_application(has_screen=False)
    app.setCursorFlashTime(0)  # else the pictures differ by the cursor
    use_language(options.language)
    gc.enable()
    directory = options.directories[-1]
    with tempfile.TemporaryDirectory(prefix="callback-pictures-") as place:
        if options.kind == "compare":
            before, after, directory = options.directories
            paths = list(compare.make(before, after, directory))
        elif options.kind == "sizes":
            paths = list(sizes.make(Path(place), directory))
        else:
            with example_gallery(Path(place), options.language) as gallery:
                make = help.make if options.kind == "help" else readme.make
                paths = list(make(gallery, directory))
    size = sum(path.stat().st_size for path in paths)
    print(f"{len(paths)} pictures in {directory}, {size / 1000:.0f} KB")  # noqa: T201
    app.quit()


if __name__ == "__main__":
    main()
