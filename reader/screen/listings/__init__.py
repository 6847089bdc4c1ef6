"""Articles as the screen lists them: a library's, or the sources of one run."""
