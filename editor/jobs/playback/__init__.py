"""Playing: sound sets the pace, pictures are made ahead of it and shown when they are due.

Begin with `course` (which frame is due when) and `player` (who starts and stops it all).
`sound_feed` mixes ahead, `picture_feed` decodes ahead; `cadence` decides what is left out.
"""
