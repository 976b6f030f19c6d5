"""Cutaway, a desktop video editor.

A package is a room and imports only from the rooms below it; the README has the map.
Begin with `model`, what a project is, or with `cli/main`, where the program starts.
"""

__version__ = "0.1.0"
