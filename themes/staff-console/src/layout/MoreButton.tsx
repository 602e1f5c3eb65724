import { Button } from '@patternfly/react-core';
import { useTranslation } from 'react-i18next';

interface Props {
  query: {
    hasNextPage: boolean;
    isFetchingNextPage: boolean;
    fetchNextPage: () => Promise<unknown>;
  };
}

/** Adds what follows to a list that is shown some at a time. */
export function MoreButton({ query }: Props) {
  const { t } = useTranslation();
  if (!query.hasNextPage) {
    return null;
  }
  return (
    <Button
      variant="link"
      isInline
      isLoading={query.isFetchingNextPage}
      onClick={() => void query.fetchNextPage()}
    >
      {t('console.more')}
    </Button>
  );
}
