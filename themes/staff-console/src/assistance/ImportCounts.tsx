import { Tbody, Td, Tr } from '@patternfly/react-table';
import { useTranslation } from 'react-i18next';
import type { ImportCount } from '../api/schema';
import { Heads } from '../layout/Heads';
import { ScrollTable } from '../layout/ScrollTable';

const NUMBERS = ['read', 'added', 'changed', 'removed', 'rejected'] as const;

export function ImportCounts({ counts }: { counts: ImportCount[] }) {
  const { t } = useTranslation();
  return (
    <>
      <h2 className="pf-v6-c-title pf-m-lg">{t('imports.counts')}</h2>
      <ScrollTable label={t('imports.counts')}>
        <Heads texts={[t('imports.object'), ...NUMBERS.map((name) => t(`imports.${name}`))]} />
        <Tbody>
          {counts.map((count) => (
            <Tr key={count.kind}>
              <Td>{count.kind}</Td>
              {NUMBERS.map((name) => (
                <Td key={name}>{count[name]}</Td>
              ))}
            </Tr>
          ))}
        </Tbody>
      </ScrollTable>
    </>
  );
}
