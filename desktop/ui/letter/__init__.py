"""Writing the letter of a step: text, findings, guard, and the ways to send it."""
