"""`python -m pack`: build everything for this system below dist/, and say how large it is."""

import argparse
import sys
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

from pack import bundle, checksums, linux, sbom, sizes


def main() -> int:
    parser = argparse.ArgumentParser(prog="pack", description=__doc__)
    parser.add_argument("--no-reference", action="store_true", help="do not build what to compare")
    options = parser.parse_args()
    root = Path(__file__).resolve().parents[2]
    dist, made = root / "dist", root / "build/made"
    built = bundle.make(root)
    files = [sbom.write(root, dist)]
    if sys.platform == "linux":
        files += _linux(root, built, made, dist)
    checksums.write(dist, files)
    print("\n".join(_told(root, built, files, compared=not options.no_reference)))
    return 0


def _linux(root: Path, built: Path, made: Path, dist: Path) -> list[Path]:
    staged = made / "staged"
    linux.stage(root, built, made, staged)
    linux.make_appdir(staged, dist)
    with ThreadPoolExecutor() as pool:  # both compress for a minute, each on one core
        deb = pool.submit(linux.make_deb, root, staged, made, dist)
        archive = pool.submit(linux.make_archive, root, staged, dist)
        return [deb.result(), archive.result()]


def _told(root: Path, built: Path, files: list[Path], *, compared: bool) -> Iterator[str]:
    rows = sizes.components(built)
    yield f"{built.relative_to(root)}, MiB"
    yield sizes.table(rows)
    if compared:
        whole = sizes.size(bundle.make_reference(root))
        yield f"  {'An empty window, packed by default':<38}{sizes.mebibytes(whole):>8}"
        yield f"  {'Share of that':<38}{sum(rows.values()) / whole:>8.2f}"
    yield "dist, MiB"
    for path in files:
        yield f"  {path.name:<38}{sizes.mebibytes(path.stat().st_size):>8}"


if __name__ == "__main__":
    sys.exit(main())
