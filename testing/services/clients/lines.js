import { createInterface } from 'node:readline';

/** Does what a test asks, one line of JSON in and one line out, until the input ends. */
export async function obey(commands) {
  for await (const line of createInterface({ input: process.stdin })) {
    const { command, ...rest } = JSON.parse(line);
    let answer;
    try {
      answer = await commands[command](rest);
    } catch (error) {
      answer = { error: error.message };
    }
    console.log(JSON.stringify(answer));
  }
}
