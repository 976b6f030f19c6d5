"""The Models window: what can be fetched, under which licence, and what is here. Begin with
`window`.
"""
