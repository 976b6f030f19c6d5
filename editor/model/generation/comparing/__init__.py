"""Which of two takes was better, asked again and again."""
