"""A project as rows: `timeline`, `media` and `nested` say how each value is written.

`difference` finds the rows that differ between two projects, `reading` reads a project back.
"""
