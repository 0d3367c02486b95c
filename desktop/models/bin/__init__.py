"""The bin: deleted records that can be restored."""
