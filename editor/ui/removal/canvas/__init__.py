"""Removals over the program's picture: what is to go, what comes, and hands that correct it. Begin
with `layer`."""
