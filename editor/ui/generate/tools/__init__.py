"""The tools for painting, in a strip at the left edge of the picture."""
