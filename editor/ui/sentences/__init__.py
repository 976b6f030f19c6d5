"""What the rooms below say to users, in the user's language.

Begin with `translated`; `tables` are written by packaging/list_sentences.py.
"""
