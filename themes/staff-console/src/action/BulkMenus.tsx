import { Toolbar, ToolbarContent, ToolbarItem } from '@patternfly/react-core';
import { useTranslation } from 'react-i18next';
import type { Profile } from '../api/schema';
import { ActionMenu } from './ActionMenu';
import { NotifyMenu } from './NotifyMenu';
import type { BulkOrder } from './order';

interface Props {
  profile: Profile;
  disabled: boolean;
  onAsk: (order: BulkOrder) => void;
}

/** The three menus above a list. */
export function BulkMenus({ profile, disabled, onAsk }: Props) {
  const { t } = useTranslation();
  const plain = (kind: BulkOrder['kind']) => onAsk({ kind, withReset: false });
  return (
    <Toolbar>
      <ToolbarContent>
        <ToolbarItem>
          <NotifyMenu
            label={t('action.notify')}
            letters={t('action.letters')}
            byMail={profile === 'GUARDIAN'}
            canReset
            disabled={disabled}
            onNotify={(byMail, withReset) =>
              onAsk({ kind: byMail ? 'NOTIFY_MAIL' : 'NOTIFY_LETTER', withReset })
            }
          />
        </ToolbarItem>
        <ToolbarItem>
          <ActionMenu
            label={t('action.list')}
            disabled={disabled}
            items={[
              { label: t(`action.pdf.${profile}`), onChoose: () => plain('EXPORT_PDF') },
              { label: t(`action.csv.${profile}`), onChoose: () => plain('EXPORT_CSV') },
            ]}
          />
        </ToolbarItem>
        <ToolbarItem>
          <ActionMenu
            label={t('action.change')}
            disabled={disabled}
            items={[{ label: t('action.resets'), onChoose: () => plain('RESET') }]}
          />
        </ToolbarItem>
      </ToolbarContent>
    </Toolbar>
  );
}
