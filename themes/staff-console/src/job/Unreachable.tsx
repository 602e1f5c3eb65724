import { useTranslation } from 'react-i18next';
import { useAllJobAccounts } from '../api/jobs';
import type { SchoolPath } from '../api/paths';
import { listed } from '../i18n/names';
import { Loaded } from '../layout/Loaded';
import { Notice } from '../layout/Notice';

/** Whom a mail cannot reach: they need a letter. */
export function Unreachable({ school, job }: { school: SchoolPath; job: string }) {
  const { t } = useTranslation();
  const accounts = useAllJobAccounts(school, job);
  return (
    <Loaded query={accounts}>
      {(found) => {
        const left = found.filter(({ result }) => result === 'NO_ADDRESS');
        return (
          <Notice variant="warning" title={t('action.noAddress', { n: left.length })}>
            <ul>
              {left.map(({ number, names }) => (
                <li key={number}>{names && listed(names)}</li>
              ))}
            </ul>
          </Notice>
        );
      }}
    </Loaded>
  );
}
