"""Requests made for the user: the first of a shot, and drafts and variations of others."""
