import { Button, Flex, FlexItem } from '@patternfly/react-core';
import { useTranslation } from 'react-i18next';
import { PAGE_SIZE } from './address';

interface Props {
  /** From 1 up. */
  page: number;
  shown: number;
  count: number;
  next: string | undefined;
  /** To the page that a cursor begins; without one, to the page before. */
  onTurn: (next: string | undefined) => void;
}

/** « 1 à 50 sur 412 », and the ways to the pages beside. */
export function Pager({ page, shown, count, next, onTurn }: Props) {
  const { t } = useTranslation();
  const before = (page - 1) * PAGE_SIZE;
  return (
    <Flex component="nav" aria-label={t('console.pages')}>
      <FlexItem role="status">
        {shown > 0 && t('list.range', { from: before + 1, to: before + shown, count })}
      </FlexItem>
      <Button variant="secondary" isDisabled={page === 1} onClick={() => onTurn(undefined)}>
        {t('console.previous')}
      </Button>
      <Button variant="secondary" isDisabled={!next} onClick={() => onTurn(next)}>
        {t('console.next')}
      </Button>
    </Flex>
  );
}
