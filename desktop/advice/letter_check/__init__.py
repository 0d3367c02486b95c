"""Reads a letter before it is sent: what to look at again, where, and how it could be mended."""
