"""Every key: its table, help, and the palette."""
