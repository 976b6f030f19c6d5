"""What the user brought, read from its files without loading it.

Begin with `adding`, then `record` (what is kept of it) and `layout` (a folder of diffusers).
"""
