"""The tools that point at what a matte is of, in a strip at the left edge of the picture."""
