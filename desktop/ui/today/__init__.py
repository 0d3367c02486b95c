"""The first page: what is due, what comes next."""
