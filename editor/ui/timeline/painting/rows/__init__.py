"""A whole row of a track's clips at once, as arrays: where they are, their blocks and corners."""
