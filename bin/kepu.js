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

const { load } = openRooms(join(__dirname, '../dist'), isDebugged ? (path) => ({ room: require(path) }) : undefined);
const { createIo, processHost, run, ...kepu } = load('kepu.js');
discardUnfinished = kepu.discardUnfinished;

run(process.argv.slice(2), createIo(processHost())).then((exitCode) => {
  process.exitCode = exitCode;
});
