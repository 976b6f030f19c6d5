"""What is being worked on in the background. Begin with `panel`."""
