"""`python -m pack`: build everything for this system below dist/, and say how large it is."""

import sys
from pathlib import Path

from pack import bundle, sizes


def main() -> int:
    root = Path(__file__).resolve().parents[2]
    built = bundle.make(root)
    reference = bundle.make_reference(root)
    rows = sizes.components(built)
    print(f"{built.relative_to(root)} in MiB")
    print(sizes.table(rows))
    whole = sizes.size(reference)
    share = sum(rows.values()) / whole
    print(f"  {'an empty window, packed by default':<34}{sizes.mebibytes(whole):>8}")
    print(f"  {'share of that':<34}{share:>8.2f}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
