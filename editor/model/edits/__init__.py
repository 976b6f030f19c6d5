"""Editing operations: pure functions, one value in, one value out."""
