"""How the timeline looks: plain functions and small caches that draw with a painter they are given.

Begin with `track`, which draws what of one track lies in a rectangle; it calls `clip` for clips
that are wide enough to be seen one by one and `far` for those that are not.
"""
