"""Mattes made, tracked, drawn and put to use.

Begin with `mattes` (the mattes of a project), then `tracking` (their keys and stretches).
"""
