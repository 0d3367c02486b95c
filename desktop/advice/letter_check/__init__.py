"""Checks a letter before it is sent: findings with their places and suggested replacements."""
