"""The library at a glance: its days, its names, and who appears with whom."""
