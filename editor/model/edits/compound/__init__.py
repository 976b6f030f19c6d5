"""Edits that are put together from the plain ones: what a hand does in one go.

`reach` says how far any of them can go; the others are edits like those in `edits` itself.
"""
