"""What the command line says: options, their values, help, completion, the manual."""
