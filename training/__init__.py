"""From data to the shipped weights, one module a model, each run as `python -m training.NAME`."""
