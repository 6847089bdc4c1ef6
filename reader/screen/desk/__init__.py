"""The list, the article that is being read, and the panes that hold them."""
