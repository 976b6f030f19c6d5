"""The source monitor: one media from the bin, looked through and marked before it is cut in.

Begin with `monitor`. `scrub_bar` shows its sound and its marks, `placing` puts the marked part
on the timeline.
"""
