"""What kinds of pipelines are known, a file for each kind of thing that they make. Begin with
`table`, which finds them by the class that a folder's model_index.json names."""
