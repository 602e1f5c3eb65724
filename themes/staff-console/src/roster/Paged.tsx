import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Pager, type Turning } from './Pager';

interface Props extends Turning {
  children: ReactNode;
}

/** A page of a list, with the ways to others above it, and below it for whoever has read it. */
export function Paged({ children, ...turning }: Props) {
  const { t } = useTranslation();
  return (
    <>
      <Pager label={t('console.pages')} announced {...turning} />
      {children}
      {turning.shown > 0 && <Pager label={t('console.pagesBelow')} {...turning} />}
    </>
  );
}
