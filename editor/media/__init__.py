"""Media: files on disk to frames and sound, and back.

Begin at `probe` (what a file holds), then `reader` (its frames at a time) and `frame_source` (the
pictures a whole project asks for). Sound has a room of its own in `sound/`.
"""
