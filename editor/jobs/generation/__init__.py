"""Generation away from the window's thread. Begin with `making`; `asking` says what models there
are and what a run would cost, `grabbing` makes a picture of a frame to begin from.
"""
