import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useLocation } from 'react-router';
import type { ListedAccount } from '../api/schema';
import { focusOf } from './trail';

interface Props {
  account: ListedAccount;
  name: string;
  trail: string[];
}

/** Leads to an account's page, which leads back here: to this page of the list, and to this row. */
export function AccountLink({ account, name, trail }: Props) {
  const { t } = useTranslation();
  const { pathname, search, state } = useLocation();
  const link = useRef<HTMLAnchorElement>(null);
  const comesBack = focusOf(state) === account.id;
  useEffect(() => {
    if (comesBack) {
      link.current?.focus();
    }
  }, [comesBack]);
  return (
    <Link
      ref={link}
      to={`${pathname}/${account.id}`}
      state={{ search, trail }}
      aria-label={`${account.loginId} : ${t('list.open', { name })}`}
    >
      {account.loginId}
    </Link>
  );
}
