"""What all painting on a monitor's picture has in common: motion that is painted, and mattes.

Begin with `spot`; `strip` holds the tools beside the picture.
"""
