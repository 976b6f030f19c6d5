"""How a pipeline is loaded and run: where, with what memory, watched and stopped.

Begin with `resident`, then `planning` (what is kept where) and `watching` (progress and cancel).
"""
