"""Drags on the timeline: most try a pure edit at every move, show its result and do it once.

Begin with `editing`. Which drag a press begins is the tools' decision.
"""
