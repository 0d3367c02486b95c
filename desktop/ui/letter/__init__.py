"""The letter dialog: text, findings of the checker, guard, and sending."""
