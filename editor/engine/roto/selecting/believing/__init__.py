"""What is believed of each pixel, and how a prompt changes it. Begin with `state`."""
