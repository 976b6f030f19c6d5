"""Requests become clips, mattes and filled pictures; each ability has a package of its own.

No thread starts here and no torch is imported before it is needed: what takes long is a plain
function, or an iterator of frames, that takes a `TaskControl`.
"""
