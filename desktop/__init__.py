"""Callback: what to do while a call does not come."""

__version__ = "0.2.0"
