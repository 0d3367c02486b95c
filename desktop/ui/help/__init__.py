"""Pages to read up on what the program advises and why."""
