"""Weights of learned models: what there is, and how it comes onto this machine.

Begin with `catalogue`, then `folder` and `fetching`.
"""
