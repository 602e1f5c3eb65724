import { PageSection } from '@patternfly/react-core';
import { type ReactNode, useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';

interface Props {
  title: string;
  /** Whether the view shows that something went wrong. */
  failed?: boolean;
  /** A link above the heading. */
  back?: ReactNode;
  children: ReactNode;
}

/** A view with its heading, which has the focus when the view begins and is the page's title. */
export function View({ title, failed = false, back, children }: Props) {
  const { t } = useTranslation();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const view = failed ? t('console.error', { view: title }) : title;
  useEffect(() => {
    document.title = t('console.title', { view });
  }, [t, view]);
  return (
    <PageSection>
      {back}
      <h1 className="pf-v6-c-title pf-m-2xl" tabIndex={-1} ref={heading}>
        {title}
      </h1>
      {children}
    </PageSection>
  );
}
