"""Tokenizers with large vocabularies, which take longer to read than all networks together.

Begin with `sleeping`: they are read when they are first needed. `vocabulary` reads one whole, and
`few` only the pieces that a text can be made of.
"""
