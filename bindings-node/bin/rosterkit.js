#!/usr/bin/env node
/** The command `rosterkit`. It is written in Rust, and runs in this process. */

'use strict';

const { native } = require('../dist/native.js');

// The command heeds these by itself. Without a listener Node's own handler would raise the signal
// again, and again whenever the command has passed it on.
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => {});
process.exitCode = native.runCommand(process.argv.slice(2));
