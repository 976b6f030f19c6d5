"""Pictures for the window: one at a time while scrubbing, and a stream of them while playing.

Begin with `picture` (what is asked and answered) and `engine` (who answers, on a thread of its
own).
"""
