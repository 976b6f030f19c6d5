"""What would be missing from an export, found before it starts."""
