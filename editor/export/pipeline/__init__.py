"""Decode, draw and encode at the same time."""
