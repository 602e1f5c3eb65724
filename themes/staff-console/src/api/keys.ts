import { useState } from 'react';
import { ProblemError } from './problem';

/** The header by which the server knows that the same is asked for again. */
export const KEY = 'Idempotency-Key';

const RETRIES = 2;

/** Gives each order a key of its own, the same one however often it is sent. */
export function orderKeys(): (order: object) => string {
  const keys = new WeakMap<object, string>();
  return (order) => {
    const key = keys.get(order) ?? crypto.randomUUID();
    keys.set(order, key);
    return key;
  };
}

/** The keys of what a view orders. */
export function useKeys(): (order: object) => string {
  const [keys] = useState(orderKeys);
  return keys;
}

/** Whether to send again: no answer came. What the server answers holds. */
export function lostOnTheWay(failures: number, error: Error): boolean {
  return failures < RETRIES && !(error instanceof ProblemError);
}
