"""What a sequence can be exported as, and what can be set of it."""
