"""`python -m pack`: builds the packages for this system in dist/ and prints their sizes."""

import argparse
import sys
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

from pack import about, bundle, checksums, linux, sbom, sizes, windows


def main() -> int:
    parser = argparse.ArgumentParser(prog="pack", description=__doc__)
    parser.add_argument(
        "--no-reference", action="store_true", help="skip the empty window for comparison"
    )
    parser.add_argument("--quick", action="store_true", help="compress less, for trying out")
    parser.add_argument(
        "--sums", action="store_true", help="only write the checksums of the packages in dist/"
    )
    options = parser.parse_args()
    root = Path(__file__).resolve().parents[2]
    dist, generated = root / "dist", root / "build/generated"
    if not options.sums:
        for old in checksums.packages(dist) if dist.exists() else ():
            old.unlink()
        built = bundle.make(root)
        sbom.write(root, dist)
        if sys.platform == "linux":
            _build_packages(root, built, generated, dist, level=1 if options.quick else 9)
        elif sys.platform == "win32":
            windows.make_portable(built, dist, about.epoch(root))
        print("\n".join(_size_report(root, built, compared=not options.no_reference)))
    checksums.write(dist)
    for path in checksums.packages(dist):
        print(f"  {path.name:<38}{sizes.mebibytes(path.stat().st_size):>8}")
    return 0


def _build_packages(root: Path, built: Path, generated: Path, dist: Path, *, level: int) -> None:
    staged = generated / "staged"
    linux.stage(root, built, generated, staged)
    linux.make_appdir(staged, dist)
    with ThreadPoolExecutor() as pool:  # each compresses for a minute on one core
        deb = pool.submit(linux.make_deb, root, staged, generated, dist, level)
        archive = pool.submit(linux.make_archive, root, staged, dist, level)
        for future in (deb, archive):
            future.result()


def _size_report(root: Path, built: Path, *, compared: bool) -> Iterator[str]:
    rows = sizes.components(built)
    yield f"{built.relative_to(root)}, MiB"
    yield sizes.table(rows)
    if compared:
        reference = sizes.size(bundle.make_reference(root))
        yield f"  {'An empty window, packed by default':<38}{sizes.mebibytes(reference):>8}"
        yield f"  {'Share of that':<38}{sum(rows.values()) / reference:>8.2f}"
    yield "Packages, MiB"


if __name__ == "__main__":
    sys.exit(main())
