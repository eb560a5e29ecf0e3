// Loaded before a script whose peak memory is measured: writes it, in KiB, when the process ends.
const { readFileSync, writeFileSync } = require('node:fs');

// What the system counts for the process may begin with what its parent held; the kernel's own mark does not.
const peak = () => {
  try {
    return Number(/^VmHWM:\s+(\d+) kB$/m.exec(readFileSync('/proc/self/status', 'utf8'))[1]);
  } catch {
    return process.resourceUsage().maxRSS;
  }
};

process.on('exit', () => writeFileSync(process.env.PEAK_FILE, String(peak())));
