"""What keys do with the article on the desk, its names and the library: the middle of the nest."""
