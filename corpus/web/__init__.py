"""Getting bytes over HTTP, from servers that may be slow, broken or hostile."""
