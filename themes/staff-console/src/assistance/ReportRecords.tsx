import { Title } from '@patternfly/react-core';
import { Tbody, Td, Th, Tr } from '@patternfly/react-table';
import { useTranslation } from 'react-i18next';
import { Heads } from '../layout/Heads';
import { ScrollTable } from '../layout/ScrollTable';
import { CHANGES } from './readReport';
import { useCodeText } from './useCodeText';

/** Records by kind, and what changed of them. */
export function ReportRecords({ records }: { records: [string, Record<string, unknown>][] }) {
  const { t, i18n } = useTranslation();
  const text = useCodeText();
  const title = t('imports.records');
  return (
    <>
      <Title headingLevel="h2" size="lg">{title}</Title>
      <ScrollTable label={title}>
        <Heads texts={[t('imports.object'), ...CHANGES.map((change) => t(`imports.change.${change}`))]} />
        <Tbody>
          {records.map(([kind, counts]) => (
            <Tr key={kind}>
              <Th scope="row">{text('imports.record', kind)}</Th>
              {CHANGES.map((change) => (
                <Td key={change}>{Number(counts[change] ?? 0).toLocaleString(i18n.language)}</Td>
              ))}
            </Tr>
          ))}
        </Tbody>
      </ScrollTable>
    </>
  );
}
