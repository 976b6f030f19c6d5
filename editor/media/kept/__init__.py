"""What has been made of media once and is kept on disk: all of it can be made again.

`identity` tells one state of a file from another, `files` keeps what was made of it.
"""
