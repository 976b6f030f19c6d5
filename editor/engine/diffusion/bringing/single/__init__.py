"""Models that are one file: a checkpoint with all of a model or with its largest network, GGUF.

Begin with `reading` (what a file is, told by the names in its header; `signatures` has them as
data), then `settling` (what else the model needs, and where that is).
"""
