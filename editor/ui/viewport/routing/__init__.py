"""Brings the commands that play, mark and view to the monitor that was used last.

Begin with `monitors`.
"""
