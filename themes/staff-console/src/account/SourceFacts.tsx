import { DescriptionList } from '@patternfly/react-core';
import { useTranslation } from 'react-i18next';
import type { Address, Source } from '../api/schema';
import { Fact, TERMS } from '../layout/Fact';
import { degreeOf } from '../school/theSchool';
import { SourceContact } from './SourceContact';

interface Props {
  source: Source;
  /** The account's own. */
  mail: string | undefined;
  mobile: string | undefined;
}

/** What one register says. */
export function SourceFacts({ source, mail, mobile }: Props) {
  const { t } = useTranslation();
  return (
    <DescriptionList
      isHorizontal
      isCompact
      columnModifier={{ lg: '2Col' }}
      horizontalTermWidthModifier={TERMS}
    >
      <Fact name={t('account.source')}>{t(`account.register.${degreeOf(source.degree)}`)}</Fact>
      <Fact name={t('account.academyName')}>
        {t('account.academy', { name: source.academyName })}
      </Fact>
      <Fact name={t('account.aafId')}>{source.aafId}</Fact>
      <Fact name={t(`account.registerId.${degreeOf(source.degree)}`)}>{source.registerId}</Fact>
      <Fact name={t('account.registerMail')}>
        {source.mail && (
          <SourceContact values={[source.mail]} changedAt={source.mailChangedAt} own={mail} />
        )}
      </Fact>
      <Fact name={t('account.registerMobile')}>
        {source.mobiles.length > 0 && (
          <SourceContact values={source.mobiles} changedAt={source.mobilesChangedAt} own={mobile} />
        )}
      </Fact>
      <Fact name={t('account.address')} feminine>{written(source.address)}</Fact>
    </DescriptionList>
  );
}

function written(address: Address | undefined): string {
  const { lines, postalCode, town } = address ?? {};
  return [lines, [postalCode, town].filter(Boolean).join(' ')].filter(Boolean).join(', ');
}
