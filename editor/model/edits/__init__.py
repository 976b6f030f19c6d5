"""Edits: pure functions from a project to another one.

Begin with `place` and `trim`. Every edit takes the project, the sequence's id, the things it acts
on and, where it may make something, a source of new ids (`ids.NewId`); it raises
`errors.EditError`, whose message is a sentence for the user, and then nothing has happened.
Frames are whole frames of the sequence. `splicing` is what the edits are made of, `clip` edits
what a clip looks and sounds like, `project` everything around the clips.
"""
