"""The rules, one small function each. A rule answers with a plan, or None when it has no say."""
