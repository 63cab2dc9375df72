.DEFAULT_GOAL := help
PYTHON := .venv/bin/python

.PHONY: help setup lock tour gallery bench soak faults fuzz package
help:  ## list the targets
	@grep -hE '^[a-z-]+:.*##' $(MAKEFILE_LIST) | awk -F ':.*## ' '{printf "  %-12s %s\n", $$1, $$2}'

setup:  ## system libraries, virtual environment, locked dependencies; nothing is started
	@bash -c '. .ci/setup.sh'

lock:  ## write requirements.lock anew from pyproject.toml (needs uv on the PATH)
	uv pip compile --universal --generate-hashes --no-emit-index-url --no-emit-find-links --no-header --quiet \
	    --extra dev pyproject.toml -o requirements.lock

tour:  ## walk every journey without a display: build/tour (OFFLINE=1: the county stops in the middle; LANDSCAPE=1)
	@$(PYTHON) -m kiosk tour $(if $(OFFLINE),--offline) $(if $(LANDSCAPE),--landscape)

gallery:  ## draw every part of the screens in every state, theme and size: build/gallery
	@$(PYTHON) -m kiosk gallery

bench:  ## measure every figure beside its reference: build/bench.json (ONLY="printer store" for some)
	@$(PYTHON) -m tests.bench $(ONLY)

soak:  ## sessions at speed on the real app for MINUTES (default 10); fails when objects or memory grow: build/soak.json
	@$(PYTHON) -m tests.soak --minutes $(or $(MINUTES),10)

faults:  ## the long proofs by force: power cuts, kills, fault points (minutes to an hour)
	@$(PYTHON) -m pytest tests -m force -s

fuzz:  ## atheris on every parser, SECONDS each (default 60)
	@for target in tests/fuzz/fuzz_*.py; do echo "== $$target"; \
	    $(PYTHON) $$target -max_total_time=$(or $(SECONDS),60) -rss_limit_mb=512 || exit 1; done

package: ## one-folder build that needs no Python: dist/kiosk (PyInstaller)
	@.ci/translations && .venv/bin/pyinstaller --noconfirm --log-level WARN --distpath dist --workpath build/pyinstaller kiosk.spec
	@du -sh dist/kiosk
