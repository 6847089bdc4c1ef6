"""What a reader minds in a sentence of a summary."""
