"""Names by shape and lists, where there is no model."""
