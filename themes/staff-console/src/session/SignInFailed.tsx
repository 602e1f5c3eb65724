import { Button, EmptyState, EmptyStateActions, EmptyStateFooter } from '@patternfly/react-core';
import { useTranslation } from 'react-i18next';
import { place } from './session';

/** Instead of the console, when a sign-in came back without anybody. */
export function SignInFailed() {
  const { t } = useTranslation();
  return (
    <EmptyState titleText={t('console.signInFailed')} headingLevel="h1">
      <EmptyStateFooter>
        <EmptyStateActions>
          <Button component="a" href={place.console}>
            {t('console.tryAgain')}
          </Button>
        </EmptyStateActions>
      </EmptyStateFooter>
    </EmptyState>
  );
}
