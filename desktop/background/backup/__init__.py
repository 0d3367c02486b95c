"""Schedules backups, makes them on their own thread, and keeps their preferences."""
