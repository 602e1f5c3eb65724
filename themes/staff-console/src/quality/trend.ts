import { ISSUES, type QualityIssue } from '../api/issues';
import type { QualityDay } from '../api/schema';

const DAY = 86_400_000;

/** How a sparkline is measured; what scales it is its place. */
export const WIDTH = 100;
export const HEIGHT = 20;

/** What the numbers of an issue were on the first day and are since the last one. */
export interface IssueTrend {
  issue: QualityIssue;
  first: number;
  last: number;
  /** Of a line that goes on level until the next day that changed something. */
  line: string;
}

export function recordsOn(day: QualityDay, issue: QualityIssue): number {
  return day.records[issue] ?? 0;
}

/** The issues that there were at any time. */
export function foundIn(days: readonly QualityDay[]): QualityIssue[] {
  return ISSUES.filter((issue) => days.some((day) => recordsOn(day, issue) > 0));
}

/**
 * @param days at least one, the first one first
 * @param today ISO; the last numbers hold until then
 */
export function trendOf(days: readonly QualityDay[], issue: QualityIssue, today: string): IssueTrend {
  const numbers = days.map((day) => recordsOn(day, issue));
  const times = [...days.map(({ day }) => day), today].map((day) => Date.parse(day) / DAY);
  const begin = times[0] ?? 0;
  const length = Math.max(1, (times.at(-1) ?? 0) - begin);
  const most = Math.max(1, ...numbers);
  const line = numbers.map((number, place) => {
    const end = ((times[place + 1] ?? 0) - begin) / length;
    return `V${rounded(HEIGHT * (1 - number / most))}H${rounded(WIDTH * end)}`;
  });
  const [first = 0] = numbers;
  return {
    issue,
    first,
    last: numbers.at(-1) ?? 0,
    line: `M0 ${rounded(HEIGHT * (1 - first / most))}${line.join('')}`,
  };
}

/** By how much there are more, with its sign. */
export function signed(change: number): string {
  if (change === 0) {
    return '=';
  }
  return change > 0 ? `+${change}` : `−${-change}`;
}

function rounded(value: number): number {
  return Math.round(value * 10) / 10;
}
