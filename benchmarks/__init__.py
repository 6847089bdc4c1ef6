"""Figures beside peers, one module a benchmark: `make bench` lists them."""
