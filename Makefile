# `make` lists the targets. Each one is a short script in end2end/scripts.
.DEFAULT_GOAL := help
.PHONY: help setup run dev test bench audit screenshots clean-demo
S := end2end/scripts

help: ## List the targets
	@awk -F ':.*## ' '/^[a-z-]+:.*## / { printf "  make %-12s %s\n", $$1, $$2 }' $(MAKEFILE_LIST)

setup: ## Install what building needs and is missing (run and test do it by themselves)
	@$(S)/setup.sh build

run: ## Build, load the demo agency, serve on http://localhost:3000
	@$(S)/run.sh

dev: ## Rebuild and restart when a file changes, with the component gallery
	@$(S)/dev.sh

test: ## Everything CI runs. Some of it: make test ONLY="format lints"
	@$(S)/test.sh $(ONLY)

bench: ## Print the budgets with today's figures
	@$(S)/bench.sh $(ONLY)

audit: ## The long checks: every state in axe, HTML validators, fuzzing, licences
	@$(S)/audit.sh $(ONLY)

screenshots: ## Take the pictures of docs/screenshots again
	@$(S)/screenshots.sh

clean-demo: ## Throw the demo agency's database away, so that run makes a new one
	@rm -rf data/demo && echo "data/demo is gone"
