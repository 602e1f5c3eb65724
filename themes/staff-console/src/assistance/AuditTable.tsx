import { Tbody, Td, Tr } from '@patternfly/react-table';
import { useTranslation } from 'react-i18next';
import type { AuditEntry, HistoryEntry } from '../api/schema';
import { momentOf } from '../i18n/dates';
import { agentName } from '../i18n/names';
import { Heads } from '../layout/Heads';
import { ScrollTable } from '../layout/ScrollTable';
import { useCodeText } from './useCodeText';

interface Props {
  label: string;
  /** What stands there when nothing was done. */
  empty: string;
  entries: (HistoryEntry | AuditEntry)[];
}

/** What the staff did: when, what, by which right or who, for which school, on which account. */
export function AuditTable({ label, empty, entries }: Props) {
  const { t } = useTranslation();
  const text = useCodeText();
  // The record says what was done, not what became of the mail since.
  const outcomeOf = (outcome: string) =>
    outcome === 'QUEUED' ? t('audit.queued') : text('action.result', outcome);
  // A way, or a kind of job with its number; else what the agent wrote.
  const detailOf = (detail: string) => {
    const [code = '', ...rest] = detail.split(' ');
    const job = text('job.kind', code);
    return job === code ? text('audit.details', detail) : [job, ...rest].join(' : ');
  };
  if (entries.length === 0) {
    return <p>{empty}</p>;
  }
  // An account's history does not name it, nor a school's record the school.
  const named = entries.some((entry) => 'loginId' in entry);
  const placed = entries.some((entry) => 'uai' in entry);
  const heads = [
    t('account.at'),
    t('account.what'),
    t('account.who'),
    ...(placed ? [t('audit.uai')] : []),
    ...(named ? [t('audit.account')] : []),
    t('account.outcome'),
    t('audit.detail'),
  ];
  return (
    <ScrollTable label={label}>
      <Heads texts={heads} />
      <Tbody>
        {entries.map((entry) => (
          <Tr key={'id' in entry ? entry.id : `${entry.at}-${entry.action}-${entry.right}`}>
            <Td modifier="nowrap">{momentOf(entry.at)}</Td>
            <Td>{text('audit.action', entry.action)}</Td>
            <Td>
              {agentOf(entry)} ({text('audit.right', entry.right)})
            </Td>
            {placed && <Td>{'uai' in entry && entry.uai}</Td>}
            {named && <Td>{'loginId' in entry && entry.loginId}</Td>}
            <Td>{outcomeOf(entry.outcome)}</Td>
            <Td>{entry.detail && detailOf(entry.detail)}</Td>
          </Tr>
        ))}
      </Tbody>
    </ScrollTable>
  );
}

// Who has never signed in here, as a tool has not, is known by an id only.
function agentOf(entry: HistoryEntry | AuditEntry): string {
  const name = ('agentName' in entry && entry.agentName) || entry.agent;
  return typeof name === 'object' ? agentName(name) : (name ?? '');
}
