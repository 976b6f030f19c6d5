"""Edits of what one clip looks and sounds like; its place and length stay.

Begin with `parameters`: everything that can have keyframes is set there.
"""
