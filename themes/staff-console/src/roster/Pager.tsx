import { Button, Flex, FlexItem } from '@patternfly/react-core';
import { useTranslation } from 'react-i18next';
import { PAGE_SIZE } from './address';

export interface Turning {
  /** From 1 up. */
  page: number;
  shown: number;
  count: number;
  next: string | undefined;
  /** Whether the rows of the page are still on their way. */
  busy: boolean;
  /** To the page that a cursor begins; without one, to the page before. */
  onTurn: (next: string | undefined) => void;
}

interface Props extends Turning {
  label: string;
  /** Whether screen readers tell of another page by themselves: one pager of a list does. */
  announced?: boolean;
}

/** « 1 à 50 sur 412 », and the ways to the pages beside. */
export function Pager({ label, announced, page, shown, count, next, busy, onTurn }: Props) {
  const { t } = useTranslation();
  const before = (page - 1) * PAGE_SIZE;
  return (
    <Flex component="nav" alignItems={{ default: 'alignItemsCenter' }} aria-label={label}>
      <FlexItem {...(announced ? { role: 'status' } : {})}>
        {busy
          ? t('console.loading')
          : shown > 0 && t('list.range', { from: before + 1, to: before + shown, count })}
      </FlexItem>
      {(shown > 0 || page > 1) && (
        <>
          <Button
            variant="secondary"
            isDisabled={page === 1}
            isAriaDisabled={busy}
            onClick={() => onTurn(undefined)}
          >
            {t('console.previous')}
          </Button>
          <Button
            variant="secondary"
            isDisabled={!next}
            isAriaDisabled={busy}
            onClick={() => onTurn(next)}
          >
            {t('console.next')}
          </Button>
        </>
      )}
    </Flex>
  );
}
