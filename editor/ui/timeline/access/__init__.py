"""The timeline without mouse and eyes: the clip that the keyboard is on, and what is said."""
