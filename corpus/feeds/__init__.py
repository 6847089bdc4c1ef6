"""Feeds: finding, reading, refreshing and listing them."""
