"""Fixtures: a store with a fake clock, a notifier that records notices, and a tray."""

from tests.support.tray import center, knowledge, notifier, ops, panel, time, tray

__all__ = ["center", "knowledge", "notifier", "ops", "panel", "time", "tray"]
