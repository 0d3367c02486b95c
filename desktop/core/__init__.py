"""The words of the program: records, kinds, working days. No I/O and no clock."""
