"""Books and printed pages."""
