import type { JobKind } from '../api/schema';

/** What is asked for several accounts, before it is confirmed. */
export interface BulkOrder {
  kind: JobKind;
  withReset: boolean;
}

/** Lists change nothing: nobody has to confirm them. */
export function isExport(kind: JobKind): boolean {
  return kind === 'EXPORT_PDF' || kind === 'EXPORT_CSV';
}

export function isNotification(kind: JobKind): boolean {
  return kind === 'NOTIFY_LETTER' || kind === 'NOTIFY_MAIL';
}
