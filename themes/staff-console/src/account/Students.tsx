import { Title } from '@patternfly/react-core';
import { Tbody, Td, Tr } from '@patternfly/react-table';
import { useTranslation } from 'react-i18next';
import type { AccountPage } from '../api/schema';
import { dayOf } from '../i18n/dates';
import { Heads } from '../layout/Heads';
import { ScrollTable } from '../layout/ScrollTable';
import { Section } from './Section';
import { StudentsElsewhere } from './StudentsElsewhere';

/** « Élèves rattachés au compte ». */
export function Students({ page }: { page: AccountPage }) {
  const { t } = useTranslation();
  const heads = ['firstName', 'familyName', 'birthDate', 'class', 'ine', 'link'] as const;
  const here = page.students.filter((child) => child.pupil);
  const elsewhere = page.students.filter((child) => !child.pupil);
  return (
    <Section title={t('account.students')}>
      <Title headingLevel="h3" size="md">{t('account.here')}</Title>
      {here.length === 0 ? (
        <p>{t('account.noStudent')}</p>
      ) : (
        <ScrollTable label={t('account.here')}>
          <Heads texts={heads.map((head) => t(`account.${head}`))} />
          <Tbody>
            {here.map(({ studentId, names, pupil, status }) => (
              <Tr key={studentId}>
                <Td>{names.firstName}</Td>
                <Td>{names.familyName}</Td>
                <Td modifier="nowrap">
                  {pupil?.birthDate ? dayOf(pupil.birthDate) : t('console.noneFeminine')}
                </Td>
                <Td>{pupil?.className}</Td>
                <Td>{pupil?.ine}</Td>
                <Td>{status && t(`link.${status}`)}</Td>
              </Tr>
            ))}
          </Tbody>
        </ScrollTable>
      )}
      {elsewhere.length > 0 && <StudentsElsewhere students={elsewhere} />}
    </Section>
  );
}
