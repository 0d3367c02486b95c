"""The Today page: what is due and what comes next."""
