"""What taking things out of footage needs from the background: masks, and pictures to retouch."""
