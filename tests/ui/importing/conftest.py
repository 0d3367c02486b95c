"""Fixtures that open files."""

from tests.support.importing import failures, importer, open_file, window

__all__ = ["failures", "importer", "open_file", "window"]
