# Each command does all its own set-up; nothing but Rust, Python and Node needs to be there.

.PHONY: demo test test-rust test-python test-node test-contract check bench bench-python bench-node fuzz
.PHONY: wheel stubs python-tools node packed node-tools
.DEFAULT_GOAL := demo

CARGO ?= cargo
PYTHON ?= python3
FUZZ_SECONDS ?= 60

TARGET := $(abspath $(or $(CARGO_TARGET_DIR),target))
# The Python package, installed from its wheel next to what its tests need.
VENV := $(TARGET)/python/tests
WHEELS := $(TARGET)/python/wheels
PIP := -m pip --quiet --disable-pip-version-check
# The Node package as it is packed, for its tests to install.
PACKED := $(TARGET)/node/packed
# Scripts of packages are not needed, and our own would build.
NPM_CI := npm ci --ignore-scripts --no-audit --no-fund --loglevel=error
NPM_INSTALL := npm install --no-save --offline --ignore-scripts --no-audit --no-fund --loglevel=error

# The main job against an emulator on this machine, from Rust, from Python and from Node.
demo: $(TARGET)/python/demo/installed node-tools
	@echo "Building; the first time takes a few minutes."
	$(CARGO) run --quiet --locked -p rosterkit --example demo
	@rm -rf $(WHEELS)-demo
	@echo && echo "And from Python, by its command. Building; the first time takes another minute."
	@$(dir $<)bin/maturin build --quiet --manifest-path bindings-python/Cargo.toml --profile dev --out $(WHEELS)-demo \
		> $(WHEELS)-demo.log 2>&1 || { cat $(WHEELS)-demo.log; exit 1; }
	@$(dir $<)bin/python $(PIP) install --force-reinstall --no-deps $(WHEELS)-demo/*.whl
	@$(dir $<)bin/rosterkit demo
	@echo && echo "And from Node. Building; the first time takes another minute."
	@cd bindings-node && CARGO_TARGET_DIR=$(TARGET) node scripts/build.mjs --debug > $(TARGET)/node-demo.log 2>&1 \
		|| { cat $(TARGET)/node-demo.log; exit 1; }
	@node bindings-node/examples/demo.mjs

$(TARGET)/python/demo/installed: bindings-python/tests/requirements.txt
	@$(PYTHON) -m venv $(dir $@)
	@$(dir $@)bin/python $(PIP) install --constraint $< maturin rich
	@touch $@

test: test-rust test-python test-node test-contract

test-rust:
	$(CARGO) test --locked --workspace --all-targets
	$(CARGO) test --locked --workspace --doc

# As users get it: a wheel that was built and installed. The tests build the source distribution, too.
test-python: wheel
	$(VENV)/bin/python $(PIP) install --force-reinstall --no-deps $(WHEELS)/*.whl
	cd bindings-python && ROSTERKIT_WHEEL=$$(echo $(WHEELS)/*.whl) CARGO_TARGET_DIR=$(TARGET) \
		$(VENV)/bin/python -m pytest tests

# As users get it: packed and installed. The tests install what is published, too.
test-node: packed bindings-node/tests/node_modules/.package-lock.json
	cd bindings-node/tests && $(NPM_INSTALL) $(PACKED)/*.tgz
	cd bindings-node && CARGO_TARGET_DIR=$(TARGET) node --test --test-timeout=120000 tests/*.test.mjs

# The emulator against what the services publish themselves: clients and descriptions.
test-contract: node tests/contract/node_modules/.package-lock.json
	cd tests/contract && node --test --test-timeout=120000

# The Node package in its place, from the declarations as they are.
node: node-tools
	cd bindings-node && CARGO_TARGET_DIR=$(TARGET) node scripts/build.mjs --check

packed: node
	rm -rf $(PACKED) && mkdir -p $(PACKED)
	cd bindings-node && npm pack --silent --ignore-scripts --pack-destination $(PACKED)

node-tools: bindings-node/node_modules/.package-lock.json

%/node_modules/.package-lock.json: %/package-lock.json
	cd $* && $(NPM_CI)
	@touch $@

# The types of the Python package, written anew from the declarations.
stubs: wheel
	$(VENV)/bin/python $(PIP) install --force-reinstall --no-deps $(WHEELS)/*.whl
	$(VENV)/bin/python bindings-python/stubs

wheel: python-tools
	rm -rf $(WHEELS)
	$(VENV)/bin/maturin build --manifest-path bindings-python/Cargo.toml --locked --out $(WHEELS)

python-tools: $(VENV)/installed

$(VENV)/installed: bindings-python/tests/requirements.txt
	$(PYTHON) -m venv $(VENV)
	$(VENV)/bin/python $(PIP) install --requirement $<
	touch $@

# Formatting, lints, documentation, licences, duplicate versions, and known vulnerabilities.
check: python-tools node-tools
	cd bindings-node && node_modules/.bin/biome check --error-on-warnings
	bindings-node/node_modules/.bin/biome check --error-on-warnings --config-path bindings-node \
		tests/contract tests/bench/node
	cd bindings-python && $(VENV)/bin/ruff format --check --quiet --config pyproject.toml . ../tests/bench/python
	cd bindings-python && $(VENV)/bin/ruff check --quiet --config pyproject.toml . ../tests/bench/python
	@command -v cargo-deny >/dev/null || $(CARGO) install --locked --quiet cargo-deny
	$(CARGO) fmt --all --check
	$(CARGO) clippy --locked --workspace --all-targets -- -D warnings
	RUSTDOCFLAGS="-D warnings" $(CARGO) doc --locked --no-deps --workspace
	$(CARGO) deny --locked check licenses bans sources
	@if $(CARGO) deny fetch db >/dev/null 2>&1; then \
		$(CARGO) deny --locked check advisories; \
	else \
		echo "NOT CHECKED: the database of known vulnerabilities cannot be reached from here."; \
	fi

# Ratios against bare reqwest, side by side in one run.
bench:
	$(CARGO) run --release --locked -p rosterkit-bench

# Ratios against what Python has, side by side in one run. BENCH="--quick" to see that it runs.
bench-python: wheel
	$(CARGO) build --release --locked -p rosterkit-bench
	$(PYTHON) -m venv $(TARGET)/python/bench
	$(TARGET)/python/bench/bin/python $(PIP) install --requirement tests/bench/python/requirements.txt
	$(TARGET)/python/bench/bin/python $(PIP) install --no-deps --force-reinstall $(WHEELS)/*.whl
	PYO3_BUILD_EXTENSION_MODULE=1 $(CARGO) build --profile wheel --locked -p rosterkit-python --no-default-features
	strip -o $(TARGET)/python/without-emulator.so $(TARGET)/wheel/lib_rosterkit.so
	$(TARGET)/python/bench/bin/python -B tests/bench/python --server $(TARGET)/release/rosterkit-bench \
		--wheel $(WHEELS)/*.whl --library $(TARGET)/python/without-emulator.so $(BENCH)

# Ratios against what Node has, side by side in one run. BENCH="--quick" to see that it runs.
bench-node: packed tests/bench/node/node_modules/.package-lock.json
	$(CARGO) build --release --locked -p rosterkit-bench
	rm -rf $(TARGET)/node/bench && mkdir -p $(TARGET)/node/bench && echo {} > $(TARGET)/node/bench/package.json
	cd $(TARGET)/node/bench && $(NPM_INSTALL) $(PACKED)/*.tgz
	$(CARGO) rustc --profile addon --locked -p rosterkit-node --no-default-features -- -C strip=symbols
	node tests/bench/node --server $(TARGET)/release/rosterkit-bench --package $(TARGET)/node/bench \
		--library $(TARGET)/addon/librosterkit_node.so --tarball $(PACKED)/*.tgz $(BENCH)

# Look for counter-examples beyond the kept corpus; needs a nightly compiler and cargo-fuzz.
fuzz:
	cd core/fuzz && for target in page problem hints; do \
		mkdir -p found/$$target && \
		$(CARGO) +nightly fuzz run --fuzz-dir . --features fuzzer $$target found/$$target corpus/$$target \
			-- -max_total_time=$(FUZZ_SECONDS) -print_final_stats=1 || exit 1; \
	done
