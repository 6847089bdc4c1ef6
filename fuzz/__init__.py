"""Finding inputs that do harm, before others find them; see `fuzz/__main__.py`."""
