import { Bullseye, Spinner } from '@patternfly/react-core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { ProblemAlert } from './ProblemAlert';

interface Props<T> {
  query: { data?: T | undefined; error: Error | null };
  children: (data: T) => ReactNode;
}

/** What came of a question to the API; until then, that it is on its way. */
export function Loaded<T>({ query, children }: Props<T>) {
  const { t } = useTranslation();
  if (query.error) {
    return <ProblemAlert error={query.error} />;
  }
  if (query.data === undefined) {
    return (
      <Bullseye>
        <Spinner aria-label={t('console.loading')} aria-valuetext={t('console.loading')} />
      </Bullseye>
    );
  }
  return children(query.data);
}
