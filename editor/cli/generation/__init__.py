"""Commands for what is generated."""
