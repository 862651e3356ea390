#!/usr/bin/env node
/** The command `rosterkit`. It is written in Rust, and runs in this process. */

'use strict';

const { native } = require('../dist/native.js');

process.exitCode = native.runCommand(process.argv.slice(2));
