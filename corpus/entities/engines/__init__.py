"""The engines that find names, chosen from a table."""
