"""The ranker of our own, and what was learnt for it."""
