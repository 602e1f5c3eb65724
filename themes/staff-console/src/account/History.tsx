import { useTranslation } from 'react-i18next';
import type { HistoryEntry } from '../api/schema';
import { AuditTable } from '../assistance/AuditTable';
import { Section } from './Section';

/** What the staff did on the account. */
export function History({ entries }: { entries: HistoryEntry[] }) {
  const { t } = useTranslation();
  return (
    <Section title={t('account.history')}>
      <AuditTable label={t('account.history')} empty={t('account.noHistory')} entries={entries} />
    </Section>
  );
}
