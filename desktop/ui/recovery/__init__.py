"""Windows for a damaged or missing store, and for work on a closed one."""
