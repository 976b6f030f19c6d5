"""What stands before the tracks: their names, switches and heights.

Begin with `column`, which keeps one `track_header` beside each track of the clip area.
"""
