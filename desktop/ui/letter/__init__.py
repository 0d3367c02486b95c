"""The letter dialog: text, findings of the checker, send warning, and sending."""
