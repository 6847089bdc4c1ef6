"""Every binding by its id, and the keys that a person gives them."""
