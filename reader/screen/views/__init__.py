"""Screens of their own: methods compared, a digest, a story, a name, the library at a glance."""
