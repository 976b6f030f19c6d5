"""What can still be read of a damaged project file: `pages` finds rows, `rebuild` makes a project.

No b-tree is trusted: every page is looked at on its own. That finds live rows alone, because
deleted ones are overwritten (secure_delete).
"""
