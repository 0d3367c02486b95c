"""The rules, one small function each. A rule returns a plan, or None if it does not apply."""
