"""What is done to a library's file as a whole: looking for damage, saving the rest, copying."""
