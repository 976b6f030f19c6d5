"""Where sound lies in a file: its packets and their times."""
