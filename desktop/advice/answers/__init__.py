"""Reads what an employer wrote: rules and phrases as data, without a model."""
