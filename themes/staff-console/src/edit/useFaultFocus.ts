import { type RefObject, useEffect, useRef } from 'react';

/**
 * Leads to the first field that has a fault.
 *
 * @param attempt how often it was tried to save; 0 before the first time
 * @param refusal what the API said last
 */
export function useFaultFocus(
  attempt: number,
  refusal: Error | null,
): RefObject<HTMLFormElement | null> {
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => {
    if (attempt > 0) {
      form.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
    }
  }, [attempt, refusal]);
  return form;
}
