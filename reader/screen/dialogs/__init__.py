"""What stands over the desk and is answered: menus, help, a name's card."""
