"""A sequence becomes a file.

`presets` is what can be chosen, `plan` what was chosen, `preflight` what would be missing,
`pipeline` the work (decode, draw and encode overlapped), `exporter` the whole: begin there.
"""
