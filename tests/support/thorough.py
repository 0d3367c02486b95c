"""How much is tried: `make test` takes minutes, `make test-all` most of an hour and more."""

import os

from hypothesis import settings

#: Whether this is the long run, with everything.
IS_THOROUGH = os.environ.get("CALLBACK_TESTS") == "all"

#: For what must hold for every case because letters to people depend on it.
thoroughly = settings(max_examples=1000 if IS_THOROUGH else 100)
