"""Where mattes go besides the clip: to other programs, and in front of other pictures."""
