"""Builds the packages for users: `python -m pack` in the project's folder, or `make package`."""
