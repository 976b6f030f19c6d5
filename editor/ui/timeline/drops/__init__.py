"""What becomes of things dragged onto the timeline: footage, effects, files from elsewhere.

Begin with `target`. Each kind is a drag like those of the mouse: it shows the result before the
drop, and the drop does it as one step.
"""
