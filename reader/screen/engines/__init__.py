"""Asking the engines without ever making a key wait."""
