"""Threads that draw small pictures in the background, each with a GL context of its own: begin with
`thread`."""
