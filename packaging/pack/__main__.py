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
    parser.add_argument("--quick", action="store_true", help="compress little: for trying out")
    parser.add_argument(
        "--sums", action="store_true", help="only write the checksums of what lies in dist/"
    )
    options = parser.parse_args()
    root = Path(__file__).resolve().parents[2]
    dist, made = root / "dist", root / "build/made"
    if not options.sums:
        for old in checksums.handed_out(dist) if dist.exists() else ():
            old.unlink()
        built = bundle.make(root)
        sbom.write(root, dist)
        if sys.platform == "linux":
            _linux(root, built, made, dist, level=1 if options.quick else 9)
        print("\n".join(_told(root, built, compared=not options.no_reference)))
    checksums.write(dist)
    for path in checksums.handed_out(dist):
        print(f"  {path.name:<38}{sizes.mebibytes(path.stat().st_size):>8}")
    return 0


def _linux(root: Path, built: Path, made: Path, dist: Path, *, level: int) -> None:
    staged = made / "staged"
    linux.stage(root, built, made, staged)
    linux.make_appdir(staged, dist)
    with ThreadPoolExecutor() as pool:  # both compress for a minute, each on one core
        deb = pool.submit(linux.make_deb, root, staged, made, dist, level)
        archive = pool.submit(linux.make_archive, root, staged, dist, level)
        for package in (deb, archive):
            package.result()


def _told(root: Path, built: Path, *, compared: bool) -> Iterator[str]:
    rows = sizes.components(built)
    yield f"{built.relative_to(root)}, MiB"
    yield sizes.table(rows)
    if compared:
        whole = sizes.size(bundle.make_reference(root))
        yield f"  {'An empty window, packed by default':<38}{sizes.mebibytes(whole):>8}"
        yield f"  {'Share of that':<38}{sum(rows.values()) / whole:>8.2f}"
    yield "To hand out, MiB"


if __name__ == "__main__":
    sys.exit(main())
