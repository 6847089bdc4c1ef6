"""Articles as a list shows them, wherever they are kept."""
