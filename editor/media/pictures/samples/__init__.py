"""What a picture's samples mean, and fewer of them that mean the same."""
