"""From frames to the picture: everything that draws, with OpenGL through moderngl.

Begin with `renderer` (layers in, one texture out) and `readback` (texture to bytes); `picture`
turns a decoded frame into RGB. Every texture is premultiplied RGBA half float with its first row
at the bottom; only uploaded planes and what `readback` gives have the top line first.
"""
