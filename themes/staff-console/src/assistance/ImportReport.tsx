import { Title } from '@patternfly/react-core';
import { Tbody, Td, Tr } from '@patternfly/react-table';
import { useTranslation } from 'react-i18next';
import { Heads } from '../layout/Heads';
import { ScrollTable } from '../layout/ScrollTable';
import { flat } from './flat';

/** What the import wrote of itself: its numbers, by the names that operators know. */
export function ImportReport({ report }: { report: unknown }) {
  const { t } = useTranslation();
  return (
    <>
      <Title headingLevel="h2" size="lg">{t('imports.counts')}</Title>
      <ScrollTable label={t('imports.counts')}>
        <Heads texts={[t('imports.object'), t('imports.value')]} />
        <Tbody>
          {flat(report).map(([name, value]) => (
            <Tr key={name}>
              <Td>{name}</Td>
              <Td>{value}</Td>
            </Tr>
          ))}
        </Tbody>
      </ScrollTable>
    </>
  );
}
