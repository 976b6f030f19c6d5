"""Networks from their files into memory, as quickly as the files can be read.

Begin with `network`; `building` makes a network without weights, `files` knows where its weights
lie, `mapped` and `streamed` bring them. `words` reads tokenizers once something is to be read, and
no more of them than that needs; `placing` puts a pipeline where its plan says.
"""
