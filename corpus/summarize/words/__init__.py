"""The words of sentences and texts, as rankers compare them."""
