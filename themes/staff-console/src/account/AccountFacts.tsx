import { DescriptionList } from '@patternfly/react-core';
import { useTranslation } from 'react-i18next';
import type { AccountPage, Profile } from '../api/schema';
import { dayOf } from '../i18n/dates';
import { spoken } from '../i18n/names';
import { Fact, TERMS } from '../layout/Fact';
import { StateMark } from '../roster/StateMark';
import { Contact } from './Contact';
import { Password } from './Password';
import { Section } from './Section';

/** « Informations du compte ». */
export function AccountFacts({ profile, page }: { profile: Profile; page: AccountPage }) {
  const { t } = useTranslation();
  const { identity, life, contacts, pupil } = page;
  const student = profile === 'STUDENT';
  const day = (iso: string | undefined) => iso && dayOf(iso);
  return (
    <Section title={t('account.facts')}>
      <DescriptionList
        isHorizontal
        isCompact
        columnModifier={{ lg: '2Col' }}
        horizontalTermWidthModifier={TERMS}
      >
        {student && <Fact name={t('account.name')}>{spoken(identity.names)}</Fact>}
        {student && <Fact name={t('account.class')} feminine>{pupil?.className}</Fact>}
        <Fact name={t('account.login')}>{identity.loginId}</Fact>
        {identity.passwordKind !== 'NONE' && (
          <Fact name={t('account.password')}>
            <Password kind={identity.passwordKind} clear={identity.password} />
          </Fact>
        )}
        {student && <Fact name={t('account.birthDate')} feminine>{day(pupil?.birthDate)}</Fact>}
        <Fact name={t('account.mail')}>
          {contacts.mail && (
            <Contact value={contacts.mail} confirmedAt={contacts.mailConfirmedAt} />
          )}
        </Fact>
        {page.sending !== 'NONE' && (
          <Fact name={t('account.sending')}>{t(`mail.sending.${page.sending}`)}</Fact>
        )}
        {!student && (
          <Fact name={t('account.mobile')}>
            {contacts.mobile && (
              <Contact value={contacts.mobile} confirmedAt={contacts.mobileConfirmedAt} />
            )}
          </Fact>
        )}
        {!student && (
          <Fact name={t('account.resetAsked')}>
            {t(life.resetAskedAt ? 'console.yes' : 'console.no')}
          </Fact>
        )}
        <Fact name={t('account.origin')}>{t(`origin.${life.origin ?? 'NONE'}`)}</Fact>
        <Fact name={t('account.state')}>
          <StateMark state={life.state} />
        </Fact>
        <Fact name={t('account.notifiedAt')} feminine>{day(life.notifiedAt)}</Fact>
        <Fact name={t('account.lastSignInAt')} feminine>{day(life.lastSignInAt)}</Fact>
        {!student && (
          <Fact name={t('account.resetAskedAt')} feminine>{day(life.resetAskedAt)}</Fact>
        )}
        {student && <Fact name={t('account.ine')}>{pupil?.ine}</Fact>}
        {!student && (
          <Fact name={t('account.franceConnectLinked')}>
            {t(identity.franceConnect ? 'console.yes' : 'console.no')}
          </Fact>
        )}
        {life.frozenAt && <Fact name={t('account.frozenAt')}>{day(life.frozenAt)}</Fact>}
        {page.formerLogins.length > 0 && (
          <Fact name={t('account.aliases')}>{page.formerLogins.join(', ')}</Fact>
        )}
      </DescriptionList>
      <p>{t(`account.footnote.${profile}`)}</p>
    </Section>
  );
}
