#!/usr/bin/env node
const { useCodeCache } = require('./code-cache.js');

// With names and lines of the source in a stack, or as fast as it goes.
if (process.env.KEPU_DEBUG === '1') process.setSourceMapsEnabled(true);
else useCodeCache();

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

const { createIo, run, ...kepu } = require('../dist/kepu.cjs');
discardUnfinished = kepu.discardUnfinished;

/** Opens a stream when it is first used: one that nobody reads costs as much as the rest of the start. */
const later = (open) => {
  let stream;
  return () => {
    // Failures reach whoever writes; without a listener the process would die of them.
    stream ??= open().on('error', () => {});
    return stream;
  };
};

/** The folder that kepu was started in; where it was deleted meanwhile, the root, in which nothing will be found. */
const startFolder = () => {
  try {
    return process.cwd();
  } catch {
    return '/';
  }
};

const io = createIo({
  cwd: startFolder(),
  env: process.env,
  stdin: later(() => process.stdin),
  stdout: later(() => process.stdout),
  stderr: later(() => process.stderr),
});

run(process.argv.slice(2), io).then((exitCode) => {
  process.exitCode = exitCode;
});
