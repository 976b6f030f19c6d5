"""Stretches of a sequence drawn in advance, so that what is too much to draw while playing plays.

Begin with `render_cache`. `recipe` says when two pictures are the same one, `stretch` draws.
"""
