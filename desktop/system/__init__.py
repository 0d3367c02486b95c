"""The operating system: clock, notifications, other programs. Knows nothing of the rest."""
