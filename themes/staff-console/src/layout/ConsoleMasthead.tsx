import {
  Button,
  Masthead,
  MastheadBrand,
  MastheadContent,
  MastheadMain,
  Toolbar,
  ToolbarContent,
  ToolbarGroup,
  ToolbarItem,
} from '@patternfly/react-core';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useMe } from '../api/schools';
import { signOut } from '../session/session';
import { LanguageChoice } from './LanguageChoice';

export function ConsoleMasthead() {
  const { t } = useTranslation();
  const me = useMe();
  const { firstName, lastName } = me.data?.agent ?? {};
  return (
    <Masthead>
      <MastheadMain>
        <MastheadBrand>
          <Link to="/" className="staff-brand">{t('console.name')}</Link>
        </MastheadBrand>
      </MastheadMain>
      <MastheadContent>
        <Toolbar isStatic>
          <ToolbarContent>
            <ToolbarGroup align={{ default: 'alignEnd' }} columnGap={{ default: 'columnGapSm' }}>
              <ToolbarItem>{[firstName, lastName].filter(Boolean).join(' ')}</ToolbarItem>
              <ToolbarItem>
                <LanguageChoice />
              </ToolbarItem>
              <ToolbarItem>
                <Button variant="link" onClick={() => void signOut()}>
                  {t('console.signOut')}
                </Button>
              </ToolbarItem>
            </ToolbarGroup>
          </ToolbarContent>
        </Toolbar>
      </MastheadContent>
    </Masthead>
  );
}
