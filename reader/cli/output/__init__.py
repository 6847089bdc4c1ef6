"""Where an answer goes: a terminal behind its gate, a pager, files, parts of a folder."""
