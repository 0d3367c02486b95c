"""The SQL of each version of the schema. Released versions are never edited."""
