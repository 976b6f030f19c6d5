"""Edits of everything around the clips: media, sequences, tracks, markers.

Begin with `new`: a project to start from, and clips of its media.
"""
