"""Mattes as rows: `mattes` says how each is written, `prompts` and `uses` what stands in a cell."""
