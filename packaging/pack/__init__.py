"""Builds what a person installs. `python -m pack` from the project's folder, by `make package`."""
