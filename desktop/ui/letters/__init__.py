"""The page *Letters*."""
