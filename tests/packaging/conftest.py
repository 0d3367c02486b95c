"""Skips the tests of installed packages without packages: see `make package-test`."""

import os

collect_ignore = [] if os.environ.get("CALLBACK_DIST") else ["installed"]
