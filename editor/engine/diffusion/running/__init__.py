"""How a pipeline is loaded and run: where, with what memory, watched and stopped.

Begin with `resident`, then `planning` (what is kept where), `budget` (what that means for one
model), `encodings` (words that need not be read twice) and `watching` (progress and cancel).
"""
