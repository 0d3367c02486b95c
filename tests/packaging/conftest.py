"""What is installed is only tested when there is something to install: see `make package-test`."""

import os

collect_ignore = [] if os.environ.get("CALLBACK_DIST") else ["installed"]
