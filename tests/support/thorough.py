"""How many examples are tried of what must hold because letters to people depend on it.

Imported by tests alone: settings take what they do not say from the profile, which is loaded before
the tests are.
"""

from hypothesis import settings

from tests.support.figures import IS_THOROUGH

thoroughly = settings(max_examples=1000 if IS_THOROUGH else 100)
