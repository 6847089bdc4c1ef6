"""What leaves the screen: texts for files and the clipboard, links to a browser."""
