"""The places of the library beside the list."""
