"""A pytest plugin for `make mutants`: empties every cache before the tests.

Mutants are tested in forks of one process, which has run the tests before.
"""

import sys


def pytest_sessionstart() -> None:
    for name, module in list(sys.modules.items()):
        if name.partition(".")[0] in {"desktop", "tests"}:
            for value in list(vars(module).values()):
                clear = getattr(value, "cache_clear", None)
                if callable(clear) and not isinstance(value, type):
                    clear()
