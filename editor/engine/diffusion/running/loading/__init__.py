"""Networks from their files into memory, as quickly as the files can be read.

Begin with `network`; `building` makes a network without weights, `files` knows where its weights
lie, `mapped` and `streamed` bring them. `words` has tokenizers wait until something is to be read;
`placing` puts a pipeline where its plan says.
"""
