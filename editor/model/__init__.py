"""What a project is: pure values, and pure functions on them. Standard library only.

Begin with `project` and `timeline` (what there is), then `edits` (how it changes) and
`flatten` (what is seen and heard at a time).
"""
