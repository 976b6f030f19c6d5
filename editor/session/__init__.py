"""The open project as the user feels it: what it says, what is selected, where the playhead is.

Begin with `session`; `document` holds the project, its undo and what a gesture previews.
"""
