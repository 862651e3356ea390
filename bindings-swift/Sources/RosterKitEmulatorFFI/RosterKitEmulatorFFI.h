// What libraries have that were built with the emulator: see src/testing.rs.
#pragma once

/// Ask for what a JSON object says; the answer is JSON, to be given back.
char *rosterkit_emulator_ask(const char *question);

/// Give back an answer.
void rosterkit_emulator_free(char *answer);
