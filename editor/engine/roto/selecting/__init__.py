"""Clicks, scribbles, boxes and lassos become a matte of one picture. Begin with `selector`."""
