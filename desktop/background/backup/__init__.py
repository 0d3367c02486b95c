"""When backups are made, on a thread of their own, and what is remembered of them."""
