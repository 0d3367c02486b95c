"""The search through everything (Ctrl+K), which also lists all commands."""
