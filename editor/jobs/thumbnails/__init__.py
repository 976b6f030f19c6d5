"""Small pictures of media, and of what has none, each made on a thread of its own.

Begin with `thumbnails` (of media, at times) and `sketches` (of sequences, titles, generators).
"""
