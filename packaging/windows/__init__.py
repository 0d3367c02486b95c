"""Builds, installs and tests the program with Wine, so that Windows is tested on Linux, too."""
