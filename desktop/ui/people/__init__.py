"""Everybody met so far."""
