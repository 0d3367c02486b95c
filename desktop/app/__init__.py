"""From start to quit: the launcher, the controller of sessions, and what a start needs besides."""
