"""Letters: addressees, template values, templates, and the warning before sending."""
