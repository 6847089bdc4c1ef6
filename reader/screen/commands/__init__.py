"""The commands that open the screen or set it up."""
