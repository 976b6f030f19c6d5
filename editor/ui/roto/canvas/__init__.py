"""The matte that is worked on, over the picture of the program.

Begin with `layer`, which takes the mouse; `place` knows where the footage lies, `gestures` what a
drag does, `sheets` and `showing` how it looks.
"""
