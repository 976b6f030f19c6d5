"""A repository of a model hub: what of it is fetched, and how it comes.

Begin with `fetching`, which runs `client` in a process that can be stopped at any time.
"""
