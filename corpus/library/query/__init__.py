"""From the words of a query to rows."""
