"""The sentences of each room, written by packaging/list_sentences.py."""
