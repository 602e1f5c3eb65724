import { SkipToContent } from '@patternfly/react-core';
import type { MouseEvent } from 'react';
import { useTranslation } from 'react-i18next';

/** Leads past the navigation. The address does not change: what is behind its hash is the view. */
export function SkipLink({ to }: { to: string }) {
  const { t } = useTranslation();
  const skip = (event: MouseEvent) => {
    event.preventDefault();
    document.getElementById(to)?.focus();
  };
  return (
    <SkipToContent href={`#${to}`} onClick={skip}>
      {t('console.skip')}
    </SkipToContent>
  );
}
