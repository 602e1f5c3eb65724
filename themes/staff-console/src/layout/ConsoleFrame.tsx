import { Page } from '@patternfly/react-core';
import { Outlet } from 'react-router';
import { ConsoleMasthead } from './ConsoleMasthead';
import { SkipLink } from './SkipLink';

const CONTENT = 'content';

/** What stands around every view. */
export function ConsoleFrame() {
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
