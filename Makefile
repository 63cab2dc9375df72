.DEFAULT_GOAL := help
PYTHON := .venv/bin/python

.PHONY: help setup
help:  ## list the targets
	@grep -hE '^[a-z-]+:.*##' $(MAKEFILE_LIST) | awk -F ':.*## ' '{printf "  %-12s %s\n", $$1, $$2}'

setup:  ## system libraries, virtual environment, locked dependencies; nothing is started
	@bash -c '. .ci/setup.sh'

lock:  ## write requirements.lock anew from pyproject.toml (needs uv on the PATH)
	uv pip compile --universal --generate-hashes --no-emit-index-url --no-emit-find-links --no-header --quiet \
	    --extra dev pyproject.toml -o requirements.lock
