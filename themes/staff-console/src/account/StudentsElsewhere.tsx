import { Title } from '@patternfly/react-core';
import { Tbody, Td, Tr } from '@patternfly/react-table';
import { useTranslation } from 'react-i18next';
import type { Child } from '../api/schema';
import { Heads } from '../layout/Heads';
import { ScrollTable } from '../layout/ScrollTable';

/** Students of other schools: their names and school are all that is told. */
export function StudentsElsewhere({ students }: { students: Child[] }) {
  const { t } = useTranslation();
  const heads = ['firstName', 'familyName', 'school'] as const;
  return (
    <>
      <Title headingLevel="h3" size="md">{t('account.elsewhere')}</Title>
      <ScrollTable label={t('account.elsewhere')}>
        <Heads texts={heads.map((head) => t(`account.${head}`))} />
        <Tbody>
          {students.map(({ studentId, names, school }) => (
            <Tr key={studentId}>
              <Td>{names.firstName}</Td>
              <Td>{names.familyName}</Td>
              <Td>{school ?? t('console.none')}</Td>
            </Tr>
          ))}
        </Tbody>
      </ScrollTable>
    </>
  );
}
