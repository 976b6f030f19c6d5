"""The curve editor: keyframes and Bézier handles of all that moves on a clip.

Begin with `panel`; `view` is the painted part. `lanes` says what is shown, `axes` where it stands,
`hits` what is under the mouse, `drags` what a drag makes of the curves.
"""
