"""Clips made of pictures and words. Begin with `generate`; `Film.generate` makes takes of them."""
