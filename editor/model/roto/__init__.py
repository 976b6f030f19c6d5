"""Mattes: what the user asks for, what has been tracked, and the shapes that are drawn."""
