# Each command does all its own set-up; nothing but Rust, Python and Node needs to be there.

.PHONY: demo demo-swift test test-rust test-python test-node test-swift test-contract check check-swift
.PHONY: bench bench-python bench-node bench-swift fuzz wheel stubs python-tools
.PHONY: node packed node-tools swift-library swift-sources
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

# The main job against an emulator on this machine, from Rust, Python, Node, and from Swift where it is.
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
	@if $(SWIFT) --there; then $(MAKE) --no-print-directory demo-swift; \
	else echo && echo "There is no Swift here; \`make test-swift\` can install one."; fi

demo-swift: swift-library
	@echo && echo "And from Swift. Building; the first time takes another minute." && echo
	@$(SWIFT) build $(SWIFT_BUILD) --product rosterkit-demo >$(TARGET)/swift/demo.log 2>&1 \
		|| { cat $(TARGET)/swift/demo.log; exit 1; }
	@$(SWIFT) --run $(TARGET)/swift/build/debug/rosterkit-demo

$(TARGET)/python/demo/installed: bindings-python/tests/requirements.txt
	@$(PYTHON) -m venv $(dir $@)
	@$(dir $@)bin/python $(PIP) install --constraint $< maturin rich
	@touch $@

test: test-rust test-python test-node test-swift test-contract

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

# With the Swift of this machine, else with one in a Debian root that is made for it (by root on
# Debian, once; 3.3 GB). Where neither is to be had it says so.
SWIFT := PKG_CONFIG_PATH=$(TARGET)/swift/lib CARGO_TARGET_DIR=$(TARGET) bindings-swift/scripts/swift
SWIFT_BUILD := --package-path bindings-swift --scratch-path $(TARGET)/swift/build \
	-Xswiftc -strict-concurrency=complete -Xswiftc -warnings-as-errors

test-swift:
	@if $(SWIFT) --version; then \
		$(MAKE) --no-print-directory swift-library && $(SWIFT) test --disable-swift-testing $(SWIFT_BUILD); \
	elif [ "$$CI" = true ]; then \
		echo "Swift cannot be tested here, and must be."; exit 1; \
	else \
		echo && echo "SWIFT WAS NOT TESTED: there is none here, and none could be installed." && echo; \
	fi

# Where Swift's linker looks for it. SwiftPM does not link anew when only the library has changed, so
# what was linked is removed.
swift-library:
	@$(CARGO) build --quiet --locked -p rosterkit-swift
	@mkdir -p $(TARGET)/swift/lib
	@cp bindings-swift/rosterkit.pc $(TARGET)/swift/lib
	@cmp -s $(TARGET)/debug/librosterkit_swift.a $(TARGET)/swift/lib/librosterkit_swift.a || { \
		cp $(TARGET)/debug/librosterkit_swift.a $(TARGET)/swift/lib && \
		rm -rf $(TARGET)/swift/build/debug/*.xctest $(TARGET)/swift/build/debug/rosterkit-*; \
	}

# The generated half of the Swift package, written anew from the declarations.
swift-sources: SWIFT_SOURCES ?= bindings-swift
swift-sources:
	$(CARGO) build --locked -p rosterkit-swift
	$(CARGO) run --quiet --locked -p rosterkit-swift --features bindgen --bin rosterkit-bindgen -- \
		$(TARGET)/debug/librosterkit_swift.a $(SWIFT_SOURCES)

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
check: python-tools node-tools check-swift
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

# That the generated half of the Swift package is what bindgen writes; the scripts.
check-swift: python-tools
	@rm -rf $(TARGET)/swift/sources
	@$(MAKE) --no-print-directory swift-sources SWIFT_SOURCES=$(TARGET)/swift/sources
	@cd $(TARGET)/swift/sources && find . -type f | while read -r file; do \
		diff -u "$(CURDIR)/bindings-swift/$$file" "$$file" || { echo "make swift-sources, and commit it"; exit 1; }; \
	done
	$(CARGO) test --quiet --locked -p rosterkit-swift --features bindgen --bin rosterkit-bindgen
	$(CARGO) clippy --quiet --locked -p rosterkit-swift --all-targets --features bindgen -- -D warnings
	$(VENV)/bin/shellcheck bindings-swift/scripts/*
	@if $(SWIFT) --there; then \
		find bindings-swift tests/bench/swift -name '*.swift' -not -path '*/Generated/*' -not -path '*/edits/*' \
			-not -path '*/.build/*' -print0 | xargs -0 env $(SWIFT) format lint --strict --configuration bindings-swift/.swift-format; \
	else echo "NOT CHECKED: the formatting of Swift, as there is no Swift here yet."; fi

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

# Ratios against URLSession and Codable, side by side in one run. BENCH="--quick" to see that it runs.
SWIFT_BENCH := $(TARGET)/swift/bench
bench-swift:
	$(CARGO) build --release --locked -p rosterkit-bench
	@# As a static library alone: beside a Rust library it would not be optimised as one whole.
	$(CARGO) rustc --profile wheel --locked -p rosterkit-swift --lib --crate-type staticlib --no-default-features
	@mkdir -p $(SWIFT_BENCH)/lib
	@cp bindings-swift/rosterkit.pc $(TARGET)/wheel/librosterkit_swift.a $(SWIFT_BENCH)/lib
	@rm -f $(addprefix $(SWIFT_BENCH)/release/,bench with without)
	PKG_CONFIG_PATH=$(SWIFT_BENCH)/lib CARGO_TARGET_DIR=$(TARGET) bindings-swift/scripts/swift build -c release \
		--package-path tests/bench/swift --scratch-path $(SWIFT_BENCH)
	for name in with without; do strip -o $(SWIFT_BENCH)/$$name.stripped $(SWIFT_BENCH)/release/$$name; done
	$(SWIFT) --run $(SWIFT_BENCH)/release/bench $(BENCH) $(TARGET)/release/rosterkit-bench \
		$(SWIFT_BENCH)/with.stripped $(SWIFT_BENCH)/without.stripped

# Look for counter-examples beyond the kept corpus; needs a nightly compiler and cargo-fuzz.
fuzz:
	cd core/fuzz && for target in page problem hints; do \
		mkdir -p found/$$target && \
		$(CARGO) +nightly fuzz run --fuzz-dir . --features fuzzer $$target found/$$target corpus/$$target \
			-- -max_total_time=$(FUZZ_SECONDS) -print_final_stats=1 || exit 1; \
	done
