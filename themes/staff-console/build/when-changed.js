import { spawnSync } from 'node:child_process';
import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

// Runs a command where one of the sources is younger than what the command makes:
// node when-changed.js <result> <source>... -- <command> <argument>...
const given = process.argv.slice(2);
const end = given.indexOf('--');
const [result, ...sources] = given.slice(0, end);
const [command, ...args] = given.slice(end + 1);

function youngest(path) {
  const found = statSync(path, { throwIfNoEntry: false });
  if (!found?.isDirectory()) {
    return found?.mtimeMs ?? 0;
  }
  // The folder itself too: a file that was taken away makes it younger.
  return readdirSync(path).reduce(
    (time, name) => Math.max(time, youngest(join(path, name))),
    found.mtimeMs,
  );
}

const made = statSync(result, { throwIfNoEntry: false })?.mtimeMs ?? 0;
if (sources.some((source) => youngest(source) >= made)) {
  process.exitCode = spawnSync(command, args, { stdio: 'inherit' }).status ?? 1;
}
