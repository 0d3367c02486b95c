"""The SQL of each version of the schema. Released ones are never edited."""
