"""What the program has to say, in a quiet place: the newest at the bottom, all in a list.

Begin with `line`.
"""
