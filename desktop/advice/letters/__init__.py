"""Letters: to whom, out of what the record holds, and when it is too early. No I/O but reading."""
