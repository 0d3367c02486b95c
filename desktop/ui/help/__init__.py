"""Help pages on what the program advises and why."""
