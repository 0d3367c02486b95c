"""The store: the only package that uses the database."""
