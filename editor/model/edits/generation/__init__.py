"""Edits of what is generated: shots, the queue, and the takes that come of it.

Begin with `queue`, whose end is `finish`: a result becomes media, a take and a clip in one step.
"""
