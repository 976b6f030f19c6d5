"""The project file: one SQLite database that is true after every edit.

Begin with `project_file` (open, write, undo), then `rows` (a project as rows, and the rows that
differ between two). A damaged file is read by `recover`.
"""
