"""The file: its schema, its opening, its transactions."""
