"""The export: files for other programs, people and offices."""
