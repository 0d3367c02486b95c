"""Hypothesis settings with more examples, for properties that letters depend on.

Import it from tests only: settings take their defaults from the profile, which conftest.py loads.
"""

from hypothesis import settings

from tests.support.figures import IS_THOROUGH

thoroughly = settings(max_examples=1000 if IS_THOROUGH else 100)
