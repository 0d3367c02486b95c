"""How hard the advice is tried: it stands before letters to people."""

import os

from hypothesis import settings

#: A thousand examples of what must hold for every case, where it decides whether a change goes in.
thoroughly = settings(max_examples=1000 if os.environ.get("CI") else 100)
