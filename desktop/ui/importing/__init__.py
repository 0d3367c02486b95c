"""The import of files of other programs."""
