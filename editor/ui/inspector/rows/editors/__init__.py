"""The controls that change one value of a row."""
