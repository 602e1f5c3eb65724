import { Page } from '@patternfly/react-core';
import { useLayoutEffect } from 'react';
import { Outlet, useLocation } from 'react-router';
import { ConsoleMasthead } from './ConsoleMasthead';
import { SkipLink } from './SkipLink';

const CONTENT = 'content';

/** What stands around every view. */
export function ConsoleFrame() {
  const { pathname } = useLocation();
  // Before a view brings its focus, and what has it into sight.
  useLayoutEffect(() => {
    // Browsers answer with a promise, which is no end of an effect.
    void document.getElementById(CONTENT)?.scrollTo(0, 0);
  }, [pathname]);
  return (
    <Page
      masthead={<ConsoleMasthead />}
      skipToContent={<SkipLink to={CONTENT} />}
      mainContainerId={CONTENT}
    >
      <Outlet />
    </Page>
  );
}
