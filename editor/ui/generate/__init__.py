"""The Generate panel: what a shot asks for, built from what its model declares.

Begin with `panel`; `session.generation.current` is the shot that it shows.
"""
