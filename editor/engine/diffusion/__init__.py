"""Models that the user brings in the form of diffusers: a folder, a checkpoint, a hub's repository.

Begin with `family` (what kinds of pipelines are told and make, as data in `families`), then
`bringing` (what was brought, read without loading it), `model` and `filling` (what the program
sees of it), `adapters` (what is put onto it), `running` (how it is loaded and run), `denoising`
(what is done about a run from outside), `draft` (how it follows the brush and the camera) and
`company` (which of them is held).
Knowing the models loads neither torch nor diffusers.
"""
