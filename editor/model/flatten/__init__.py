"""The question that rules the program: what is seen, and what is heard, at this time?

`layers` are the answer's values, `picture` gives them for a frame, `sound` for a span of frames,
`visibility` leaves out what nobody can see.
"""
