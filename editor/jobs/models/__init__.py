"""Models on this machine, brought, checked, mended and removed away from the window's thread: the
catalogue's by `weights`, and the user's own by `brought`. Both watch over `errands`.
"""
