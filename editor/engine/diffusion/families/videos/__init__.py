"""Families that make clips of words, of a picture and of other clips: a file for all that share
parts. Begin with `table`."""
