import { useTranslation } from 'react-i18next';
import { Link, useLocation, useParams } from 'react-router';
import { useAccount } from '../api/accounts';
import { listOf } from '../api/lists';
import type { Profile } from '../api/schema';
import { spoken } from '../i18n/names';
import { Loaded } from '../layout/Loaded';
import { View } from '../layout/View';
import { fromList } from '../roster/trail';
import { schoolRoute } from '../school/lastSchool';
import { pathOf, useTheSchool } from '../school/theSchool';
import { AccountCards } from './AccountCards';

const ROUTES = { GUARDIAN: 'responsables', STUDENT: 'eleves' } as const;

/** The page of an account. */
export function AccountView({ profile }: { profile: Profile }) {
  const { t } = useTranslation();
  const school = useTheSchool();
  const { account = '' } = useParams();
  const { search, trail } = fromList(useLocation().state);
  const path = { ...pathOf(school), list: listOf(profile), account };
  const page = useAccount(path);
  const name = page.data ? spoken(page.data.identity.names) : '';
  const list = { pathname: `${schoolRoute(school)}/${ROUTES[profile]}`, search };
  return (
    <View
      title={t(`account.title.${profile}`, { name })}
      failed={page.isError}
      back={
        <Link to={list} state={{ trail, focus: Number(account) }}>
          {t('account.back')}
        </Link>
      }
    >
      <Loaded query={page}>
        {(found) => (
          <AccountCards key={account} school={school} profile={profile} path={path} page={found} />
        )}
      </Loaded>
    </View>
  );
}
