"""A project as rows: `timeline`, `media`, `generation`, `requests`, `effects` and `nested` say how
each value is written, `paths` how files near the project file are named.

`roto` writes mattes. `difference` finds the rows that differ between two projects, `reading` reads
a project back.
"""
