"""The timeline: a painted view of a sequence, and what the hand does in it.

Begin with `geometry` (frames and tracks to pixels), `hit` (what is under the mouse) and `gesture`
(what tools and view say to each other).
"""
