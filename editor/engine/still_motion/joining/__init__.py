"""Clips that join on to others: they go on from a picture, lead up to one, or lie between two.
Begin with `joined`.
"""
