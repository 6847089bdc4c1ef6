"""Articles grouped by what happened, one after the other as they come."""
