"""Themes, and what they do not say: flat panes, and showing and hiding without restyling."""
