"""What the text around a name says of it."""
