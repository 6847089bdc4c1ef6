# `make run` and `make test` do all the set-up; they are the README's two commands.
PYTHON ?= python3
BIN := .venv/bin
READY := .venv/.ready

.PHONY: run test check lowest bench fuzz clean

run: $(READY)
	@$(BIN)/nutgraf $(or $(ARGS),--samples)

test: $(READY)
	$(BIN)/python -m pytest $(ARGS)

check: $(READY)
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy
	$(BIN)/lint-imports

# The suite on the lowest versions that pyproject.toml allows.
lowest:
	$(PYTHON) -m venv .venv-lowest
	.venv-lowest/bin/python -m pip install --quiet uv
	.venv-lowest/bin/uv pip install --quiet --python .venv-lowest/bin/python --resolution lowest-direct --editable . --group test
	.venv-lowest/bin/python -m pytest $(ARGS)

bench: $(READY)
	$(BIN)/pip install --quiet --group bench
	$(BIN)/python benchmarks/startup.py

# Mutants against every parser; what is found lies in fuzz/findings.
fuzz: $(READY)
	$(BIN)/python -m fuzz --minutes $(or $(MINUTES),10) $(ARGS)

clean:
	rm -rf .venv .venv-lowest dist

# An installer that knows dependency groups (pip 25.1) comes first. Compiling makes the first start as fast as the second.
$(READY): pyproject.toml
	$(PYTHON) -m venv .venv
	$(BIN)/python -m pip install --quiet --upgrade 'pip>=25.1'
	$(BIN)/python -m pip install --quiet --editable . --group test --group check
	$(BIN)/python -m compileall -q reader widgets corpus
	@touch $@
