"""Records: rows and objects, an article each."""
