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
      <h3 className="pf-v6-c-title pf-m-md">{t('account.elsewhere')}</h3>
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
