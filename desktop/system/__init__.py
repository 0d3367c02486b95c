"""The operating system: clock, notifications, other programs. Imports no other package of ours."""
