"""Promises in other languages, put into the English that `promise_words` reads."""
