import { PageSection, Title } from '@patternfly/react-core';
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
  useEffect(() => {
    // Unless a row has it already, whose account its user comes back from.
    if (!heading.current?.parentElement?.contains(document.activeElement)) {
      heading.current?.focus({ preventScroll: true });
    }
  }, []);
  const view = failed ? t('console.error', { view: title }) : title;
  useEffect(() => {
    document.title = t('console.title', { view });
  }, [t, view]);
  return (
    <PageSection>
      <div className="staff-view">
        {back}
        <Title headingLevel="h1" size="2xl" tabIndex={-1} ref={heading}>
          {title}
        </Title>
        {children}
      </div>
    </PageSection>
  );
}
