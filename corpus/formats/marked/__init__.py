"""Texts with light marks of their own: manuals, notes, papers."""
