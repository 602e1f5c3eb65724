import { createInterface } from 'node:readline';

/**
 * Reads the settings, one line of JSON on standard input, so that no secret is in the process list.
 * When standard input closes the parent is gone (stopped or killed) and this process ends too.
 */
export async function readSettings(input) {
  const lines = createInterface({ input });
  lines.once('close', () => process.exit(0));
  const [line] = await new Promise((resolve) => lines.once('line', (text) => resolve([text])));
  return JSON.parse(line);
}
