"""Rows of the inspector: a name, what edits the value, its keyframes.

A `ValueRow` shows what its `Binding` reads from the project, and edits through it; the editors
(numbers, points, colours, choices …) know nothing of projects.
"""
