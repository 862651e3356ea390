# Each command does all its own set-up; nothing but Rust, Python and Node needs to be there.
# What belongs to one language is in the Makefile of its folder.

.PHONY: demo test check fmt generate bench fuzz sanitize help
.PHONY: test-rust test-python test-node test-swift test-languages test-contract test-report test-instructions
.PHONY: check-rust check-generated check-licenses check-python check-node check-swift check-workflows check-msrv
.PHONY: dist dist-here dist-check dist-install licenses set-version
.PHONY: bench-all bench-python bench-node bench-swift bench-jobs
.PHONY: accept-instructions count-instructions
.DEFAULT_GOAL := demo

export CARGO ?= cargo
export PYTHON ?= python3
export TARGET := $(abspath $(or $(CARGO_TARGET_DIR),target))
FUZZ_SECONDS ?= 60
RECORDS := $(TARGET)/bench

IN = $(MAKE) --no-print-directory -C

help: ## Show this list
	@awk -F ':.*## ' '/^[a-z-]+:.*## / { printf "make %-15s %s\n", $$1, $$2 }' $(MAKEFILE_LIST)

demo: ## Show the main job against an emulator on this machine, in each language that is there
	@echo "Building; the first time takes a few minutes."
	$(CARGO) run --quiet --locked -p rosterkit-cli -- demo
	@$(IN) bindings-python demo
	@$(IN) bindings-node demo
	@$(IN) bindings-swift demo

# In one go, and with a table at the end of what was run, and what was not and why. SUITES="rust node" for some.
test: ## Run every test
	@$(PYTHON) -B tests/suites $(SUITES)

test-rust: ## Run the tests of the core, the emulator and the crates of the bindings
	$(CARGO) build --locked -p rosterkit --examples # as programs, which a test runs
	$(CARGO) test --locked --no-fail-fast --workspace --all-targets
	$(CARGO) test --locked --no-fail-fast --workspace --doc
	$(CARGO) test --locked -p rosterkit-cli --no-default-features --test demo

test-python: ## Build, install and test the Python package
	@$(IN) bindings-python test

test-node: ## Build, pack, install and test the Node package
	@$(IN) bindings-node test

test-swift: ## Test the Swift package, with a Swift that is installed where there is none
	@$(IN) bindings-swift test

test-languages: ## Make plans in one language and apply them in the next
	@$(IN) tests/languages test

test-contract: ## Hold the emulator against what the services publish: clients and descriptions
	@$(IN) bindings-node build
	@$(IN) tests/contract test

test-report: ## Open a review's page in a browser, and its worksheet in a spreadsheet, if they are installed
	@$(IN) tests/report test

test-instructions: ## Count the instructions of a call and of a listed member: no figure may grow by a tenth
	@if command -v valgrind >/dev/null; then \
		$(MAKE) --no-print-directory count-instructions; \
	else \
		echo "NOT CHECKED: how many instructions a call takes, as valgrind is not installed here."; \
	fi

accept-instructions: ## Record the instructions as they are now, in tests/instructions/recorded.json
	@$(MAKE) --no-print-directory count-instructions COUNT=--accept

count-instructions:
	$(CARGO) build --release --locked -p rosterkit-bench
	@python=$(TARGET)/python/tests/bin/python; \
	$$python -c "import rosterkit" 2>/dev/null && set -- --python $$python; \
	$(TARGET)/release/rosterkit-bench instructions "$$@" $(COUNT)

check: check-rust check-generated check-licenses check-python check-node check-swift check-workflows sanitize ## Check formats, lints, licenses and what is generated

check-rust: ## The part of Rust: formatting, lints, that modules form a tree, documentation, licenses
	@command -v cargo-deny >/dev/null || $(CARGO) install --locked --quiet cargo-deny
	$(CARGO) fmt --all --check
	$(CARGO) clippy --locked --workspace --all-targets -- -D warnings
	$(CARGO) test --quiet --locked -p rosterkit-structure
	RUSTDOCFLAGS="-D warnings" $(CARGO) doc --locked --no-deps --workspace
	$(CARGO) deny --locked check licenses bans sources
	@if $(CARGO) deny fetch db >/dev/null 2>&1; then \
		$(CARGO) deny --locked check advisories; \
	else \
		echo "NOT CHECKED: the database of known vulnerabilities cannot be reached from here."; \
	fi

check-generated: ## The part of generated files: that they follow from the declarations as they are
	$(CARGO) run --quiet --locked -p rosterkit-generate -- --check
	@$(IN) bindings-swift check-generated

check-python:
	@$(IN) bindings-python check

check-node:
	@$(IN) bindings-node check

check-swift:
	@$(IN) bindings-swift check

check-workflows: ## The part of GitHub: its workflows, their scripts, that all files state the same version
	@$(IN) .github check

# What users build from source, and the tests of what they get as crates.
PUBLISHED := rosterkit-spelling rosterkit-macros rosterkit rosterkit-emulator rosterkit-cli
MSRV = $(shell sed -n 's/^rust-version = "\(.*\)"/\1/p' Cargo.toml)
check-msrv: ## Build and test with the oldest Rust that is supported; needs rustup
	rustup toolchain install $(MSRV) --profile minimal --no-self-update
	PYO3_BUILD_EXTENSION_MODULE=1 $(CARGO) +$(MSRV) check --locked \
		$(addprefix -p ,$(PUBLISHED) rosterkit-python rosterkit-node rosterkit-swift)
	$(CARGO) +$(MSRV) build --locked -p rosterkit --examples
	$(CARGO) +$(MSRV) test --locked $(addprefix -p ,$(PUBLISHED))

set-version: ## Write another version to all files that state it: VERSION=0.2.0
	@$(IN) .github set-version

# What is published, which is made on Linux by root: it makes a Debian root for itself.
dist: ## Build everything that a release publishes, from what is committed, into dist/
	@$(IN) tests/release build

dist-here: ## Build what is for the platform of this machine alone, with its own compiler
	@$(IN) tests/release here

dist-check: ## Check what is in dist/: that it is complete, runs on old systems, and says what it is made of
	@$(IN) tests/release check

dist-install: ## Install what is in dist/ in roots that have nothing else, and run the READMEs there
	@$(IN) tests/release install

# Needed where dependencies have changed; what may come in at all is in deny.toml.
licenses: ## Write what each package contains of others, with the licenses
	@command -v cargo-about >/dev/null || $(CARGO) install --locked --quiet --features cli cargo-about
	$(CARGO) fetch --locked --quiet
	$(CARGO) run --quiet --locked -p rosterkit-generate -- licenses

check-licenses: ## The part of these files: that they list the crates that there are
	$(CARGO) fetch --locked --quiet
	$(CARGO) run --quiet --locked -p rosterkit-generate -- licenses --check

fmt: ## Format everything that is not generated
	$(CARGO) fmt --all
	@$(IN) bindings-python fmt
	@$(IN) bindings-node fmt
	@$(IN) bindings-swift fmt

generate: ## Write what follows from the declarations, in all languages
	$(CARGO) run --quiet --locked -p rosterkit-generate
	@$(IN) bindings-swift generate

bench: ## Compare with bare reqwest and hyper, side by side in one run; BENCH="--quick" to see that it runs
	$(CARGO) run --release --locked -p rosterkit-bench -- $(BENCH)

bench-python: ## Compare with what Python has; BENCH="--quick" to see that it runs
	@$(IN) bindings-python bench

bench-node: ## Compare with what Node has
	@$(IN) bindings-node bench

bench-swift: ## Compare with URLSession and Codable
	@$(IN) bindings-swift bench

# Where a language's bench fails, the page says so and has the others.
bench-all: ## Run the benches of all languages and write docs/benchmarks.md
	@rm -rf $(RECORDS) && mkdir -p $(RECORDS)
	-@$(MAKE) --no-print-directory bench BENCH="$(BENCH) --json $(RECORDS)/rust.json"
	-@$(IN) bindings-python bench BENCH="$(BENCH) --json $(RECORDS)/python.json"
	-@$(IN) bindings-node bench BENCH="$(BENCH) --json $(RECORDS)/node.json"
	-@$(IN) bindings-swift bench BENCH="$(BENCH) --json $(RECORDS)/swift.json"
	-@$(IN) tests/bench/jobs bench BENCH="$(BENCH) --json $(RECORDS)/jobs.json"
	$(CARGO) run --quiet --release --locked -p rosterkit-bench -- page docs/benchmarks.md \
		$(addprefix $(RECORDS)/,$(addsuffix .json,rust python node swift jobs))

bench-jobs: ## Compare a review of a whole company with careful scripts of the same
	@$(IN) tests/bench/jobs bench

fuzz: ## Look for counter-examples beyond the kept corpus; needs a nightly compiler and cargo-fuzz
	cd core/fuzz && for target in page problem hints; do \
		mkdir -p found/$$target && \
		$(CARGO) +nightly fuzz run --fuzz-dir . --features fuzzer $$target found/$$target corpus/$$target \
			-- -max_total_time=$(FUZZ_SECONDS) -print_final_stats=1 || exit 1; \
	done

sanitize: ## Check the unsafe code of shared strings under an address sanitizer
	@mkdir -p $(TARGET)/asan
	RUSTC_BOOTSTRAP=1 rustc --edition 2024 --test -Zsanitizer=address --target $$(rustc -vV | sed -n 's/host: //p') \
		-o $(TARGET)/asan/shared_str core/src/shared_str/buffer.rs
	$(TARGET)/asan/shared_str
