import type { JobKind } from '../api/schema';

/** The text that asks before an action. */
export function questionOf(kind: JobKind) {
  switch (kind) {
    case 'NOTIFY_LETTER':
      return 'action.confirmLetters';
    case 'NOTIFY_MAIL':
      return 'action.confirmMails';
    default:
      return 'action.confirmReset';
  }
}
