"""What edits are made of: cutting, joining and pushing the items of tracks.

Begin with `draft.Draft`: one edit in the making. Nothing outside `edits` needs this package.
"""
