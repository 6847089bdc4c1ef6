"""Web pages: their article, without all that stands around it."""
