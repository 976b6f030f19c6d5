"""Holes in pictures are filled with something plausible. Begin with `fill`."""
