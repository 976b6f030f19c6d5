"""What a press on the timeline does, a tool a file; none of them decides how an edit works.

Begin with `toolbox`, which makes the tools by the names of their commands. `dragging` is the
frame of all: a press becomes a click, or one of the drags in `editor.ui.timeline.drags`.
"""
