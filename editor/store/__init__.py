"""The project file: one SQLite database that is true after every edit.

Begin with `project_file` (open, write, undo), then `rows` (a value as rows) and `changes` (the
rows that differ between two values). A damaged file is read by `recover`.
"""
