"""Mattes and what they cut out, as files for other programs: folders of pictures, and films."""
