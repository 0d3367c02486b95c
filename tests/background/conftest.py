"""A store with a clock that the test sets, a notifier that remembers, and a tray."""

from tests.support.tray_fixtures import center, knowledge, notifier, ops, panel, time, tray

__all__ = ["center", "knowledge", "notifier", "ops", "panel", "time", "tray"]
