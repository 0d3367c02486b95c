"""The People page, and deleting a person with all traces."""
