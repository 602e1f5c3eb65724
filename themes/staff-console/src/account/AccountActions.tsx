import { Toolbar, ToolbarContent, ToolbarItem } from '@patternfly/react-core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ActionMenu } from '../action/ActionMenu';
import { NotifyMenu } from '../action/NotifyMenu';
import { type AccountOrder, useAccountOrder } from '../api/accounts';
import type { AccountPath } from '../api/paths';
import type { AccountPage } from '../api/schema';
import { ConfirmOne } from './ConfirmOne';
import { OneOutcome } from './OneOutcome';
import { ResendMail } from './ResendMail';

/** What can be done to the account; the API says what that is. */
export function AccountActions({ path, page }: { path: AccountPath; page: AccountPage }) {
  const { t } = useTranslation();
  const [asked, setAsked] = useState<AccountOrder>();
  const [resending, setResending] = useState(false);
  const order = useAccountOrder(path);
  const can = (action: AccountPage['actions'][number]) => page.actions.includes(action);
  const close = () => {
    setAsked(undefined);
    setResending(false);
  };
  const send = (what: AccountOrder) => order.mutate(what, { onSettled: close });
  const changes = [
    ...(can('RESET_PASSWORD')
      ? [{ label: t('action.reset'), onChoose: () => setAsked({ kind: 'reset' }) }]
      : []),
    ...(can('RESEND_ACTIVATION_MAIL')
      ? [{ label: t('action.resend'), onChoose: () => setResending(true) }]
      : []),
  ];
  return (
    <>
      <Toolbar>
        <ToolbarContent>
          {can('NOTIFY') && (
            <ToolbarItem>
              <NotifyMenu
                label={t('action.notifyOne')}
                letters={t('action.letter')}
                byMail={path.list === 'guardians'}
                canReset={can('NOTIFY_WITH_RESET')}
                onNotify={(byMail, withReset) =>
                  setAsked({ kind: byMail ? 'mail' : 'letter', withReset })
                }
              />
            </ToolbarItem>
          )}
          {changes.length > 0 && (
            <ToolbarItem>
              <ActionMenu label={t('action.changeOne')} items={changes} />
            </ToolbarItem>
          )}
        </ToolbarContent>
      </Toolbar>
      <OneOutcome order={order} />
      {asked && (
        <ConfirmOne
          order={asked}
          list={path.list}
          busy={order.isPending}
          onConfirm={() => send(asked)}
          onCancel={close}
        />
      )}
      {resending && (
        <ResendMail
          mail={page.contacts.pendingMail ?? page.contacts.mail ?? ''}
          busy={order.isPending}
          onSend={(mail) => send({ kind: 'activation-mail', mail })}
          onCancel={close}
        />
      )}
    </>
  );
}
