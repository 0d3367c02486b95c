"""The domain: records, kinds, working days, texts. No I/O and no clock."""
