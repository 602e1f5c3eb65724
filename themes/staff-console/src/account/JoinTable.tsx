import { Button } from '@patternfly/react-core';
import { Tbody, Td, Tr } from '@patternfly/react-table';
import { useTranslation } from 'react-i18next';
import { useSeparation } from '../api/joins';
import type { AccountPath } from '../api/paths';
import type { Join } from '../api/schema';
import { dayOf } from '../i18n/dates';
import { Heads } from '../layout/Heads';
import { ProblemAlert } from '../layout/ProblemAlert';
import { ScrollTable } from '../layout/ScrollTable';

export function JoinTable({ path, joins }: { path: AccountPath; joins: Join[] }) {
  const { t } = useTranslation();
  const separation = useSeparation(path);
  return (
    <>
      <ScrollTable label={t('join.title')}>
        <Heads texts={[t('account.login'), t('join.joinedAt'), t('console.actions')]} />
        <Tbody>
          {joins.map(({ otherId, otherLogin, joinedAt }) => (
            <Tr key={otherId}>
              <Td>{otherLogin}</Td>
              <Td modifier="nowrap">{dayOf(joinedAt)}</Td>
              <Td>
                <Button
                  variant="secondary"
                  isDisabled={separation.isPending}
                  aria-label={t('join.separateOf', { login: otherLogin })}
                  onClick={() => separation.mutate(otherId)}
                >
                  {t('join.separate')}
                </Button>
              </Td>
            </Tr>
          ))}
        </Tbody>
      </ScrollTable>
      {separation.isError && <ProblemAlert error={separation.error} />}
    </>
  );
}
