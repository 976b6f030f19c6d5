"""What is dragged onto the picture of the program: fields say what dropping there does.

Begin at `drops`; `ways` are the edits, `fields` what is seen.
"""
