import type { AccountPath } from '../api/paths';
import type { AccountPage, Profile, School } from '../api/schema';
import { AccountActions } from './AccountActions';
import { AccountFacts } from './AccountFacts';
import { Blockers } from './Blockers';
import { Guardians } from './Guardians';
import { History } from './History';
import { Joins } from './Joins';
import { ReopenBirthDates } from './ReopenBirthDates';
import { Sources } from './Sources';
import { Students } from './Students';

interface Props {
  school: School;
  profile: Profile;
  path: AccountPath;
  page: AccountPage;
}

/** All that the page of an account shows, from above to below. */
export function AccountCards({ school, profile, path, page }: Props) {
  const assists = school.modules.includes('ASSISTANCE');
  return (
    <>
      <AccountActions path={path} page={page} />
      <AccountFacts profile={profile} page={page} />
      <Sources page={page} />
      {profile === 'GUARDIAN' ? <Students page={page} /> : <Guardians page={page} />}
      <Blockers page={page} />
      {assists && page.birthDatesClosed && <ReopenBirthDates path={path} />}
      {assists && profile === 'GUARDIAN' && <Joins path={path} />}
      <History entries={page.history} />
    </>
  );
}
