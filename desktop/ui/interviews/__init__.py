"""The Interviews page: the list, and beside it the one selected."""
