"""What stands over the desk and is answered: menus, help and its table of keys, the palette."""
