"""Formats of other programs: mailto links and mail files. No I/O, no database."""
