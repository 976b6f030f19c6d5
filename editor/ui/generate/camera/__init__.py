"""The camera of a shot: its path as a picture, presets to choose from, and a number for each move.

Begin with `section`.
"""
