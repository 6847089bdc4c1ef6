"""The face for the shell."""
