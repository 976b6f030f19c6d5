"""Drawing shapes of the matte over the picture of the program.

Begin with `layer`, which takes the mouse; `hits` says what is under it, `gestures` and `pen` what
a drag does, `showing` how it looks; `list` is the list of shapes for a panel.
"""
