"""What the screen and the terminal say to each other."""
