"""When the store is damaged or gone: what happened, and the ways on."""
