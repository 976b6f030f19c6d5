"""What makes pictures and clips, and chooses among them."""
