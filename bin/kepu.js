#!/usr/bin/env node
const { join } = require('node:path');
const { openRooms } = require('./rooms.js');

// With names and lines of the source in a stack, or as fast as it goes.
const isDebugged = process.env.KEPU_DEBUG === '1';
if (isDebugged) process.setSourceMapsEnabled(true);

// What is half done is known once the command is loaded; until then an interruption leaves nothing.
let discardUnfinished = () => {};

for (const [signal, code] of [
  // The window of the terminal was closed.
  ['SIGHUP', 129],
  ['SIGINT', 130],
  ['SIGTERM', 143],
]) {
  process.on(signal, () => {
    discardUnfinished();
    process.exit(code);
  });
}

const { load } = openRooms(join(__dirname, '../dist'), isDebugged);
const { createIo, processHost, run, ...kepu } = load('kepu.js');
discardUnfinished = kepu.discardUnfinished;

const host = processHost();
run(process.argv.slice(2), createIo(host)).then((exitCode) => {
  process.exitCode = exitCode;
  // Left alone, Node waits for V8, which may still be making code faster that will not run again.
  if (host.hasWrittenAll()) process.exit();
});
