"""Updates or checks the translations: `make translations`.

    PYTHONPATH=packaging python -m tests.translations [--check] [LANGUAGE ...]

A LANGUAGE that is not there yet gets its file, with all texts to translate.
Prints a line for each language, such as "de: 2,500 of 2,529", and what is wrong with its texts.
With --check the files stay as they are, and one that does not have the texts of the program is an
error. The exit status is 1 if a text is missing, unfinished, stale or wrong.
"""

import shutil
import sys
import tempfile
from pathlib import Path

from tests.architecture import source
from tests.translations import check, collect

FOLDER = source.ROOT / "resources/translations"


def main(arguments: list[str]) -> int:
    added = {FOLDER / f"callback_{one}.ts" for one in arguments if not one.startswith("-")}
    files = sorted({*FOLDER.glob("callback_*.ts"), *added})
    with tempfile.TemporaryDirectory() as folder:
        updated = [Path(folder, path.name) for path in files]
        for path, copy in zip(files, updated, strict=True):
            if path.exists():
                shutil.copyfile(path, copy)
        collect.update(updated)
        faults = []
        for path, current in zip(files, updated, strict=True):
            if "--check" not in arguments:
                shutil.copyfile(current, path)
            elif path.read_bytes() != current.read_bytes():
                faults.append(f"{path.name} does not have the program's texts: make translations")
            catalogue = check.read(current)
            print(f"{catalogue.language}: {catalogue.finished:,} of {len(catalogue.texts):,}")
            faults += [f"{catalogue.language}: {fault}" for fault in check.faults(catalogue)]
    print("\n".join(faults), file=sys.stderr)
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
