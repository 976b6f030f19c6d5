"""Things taken out of clips and pictures, by the command line."""
