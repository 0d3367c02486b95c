"""Finding and merging records of one person or company."""
