"""The picture as a thing to take hold of: where clips stand in the frame, their handles, what a
drag of one means, and what it snaps to. Pure geometry, in pixels of the sequence's frame, y down.

Begin with `placed`, then `drag`.
"""
