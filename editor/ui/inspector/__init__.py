"""The inspector: the values of what is selected, to read and to change.

Begin with `panel`, which shows one of the pages; `shown` says what is selected. A page is made of
sections, and these of rows (`rows`), each bound to values of the project.
"""
