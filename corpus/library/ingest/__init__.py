"""What happens to an article on its way into the library, and out of it."""
