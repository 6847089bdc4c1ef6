"""What each command takes, apart from what it does: help and completion import no command."""
