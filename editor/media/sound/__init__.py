"""Sound: files to samples, and a sequence's tracks to one mix.

Begin at `reader` (a stream's samples at any position, at any rate) and `mixer` (what a sequence
sounds like). Samples are float32 (count, 2), left and right, 1.0 being full scale; louder ones
are kept and only clipped by whoever writes them to a file or a device.
"""
