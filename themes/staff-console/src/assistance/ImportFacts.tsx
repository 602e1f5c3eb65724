import { DescriptionList } from '@patternfly/react-core';
import { useTranslation } from 'react-i18next';
import { dayOf } from '../i18n/dates';
import { Fact, TERMS } from '../layout/Fact';
import type { ReportFact } from './readReport';
import { useCodeText } from './useCodeText';

const MILLIS_PER_SECOND = 1000;

/** What is said once of an import. */
export function ImportFacts({ facts }: { facts: [ReportFact, unknown][] }) {
  const { t, i18n } = useTranslation();
  const text = useCodeText();
  const shown = (fact: ReportFact, value: unknown): string => {
    switch (fact) {
      case 'outcome':
        return text('imports.outcomes', String(value));
      case 'problem':
        return problemOf(String(value), (code) => text('imports.problems', code));
      case 'kind':
        return text('imports.kinds', String(value));
      case 'degree':
        return text('home.degree', `${String(value)}D`);
      case 'date':
        return dayOf(String(value));
      case 'durationMillis':
        return t('imports.seconds', {
          n: (Number(value) / MILLIS_PER_SECOND).toLocaleString(i18n.language),
        });
      default:
        return String(value);
    }
  };
  return (
    <DescriptionList isHorizontal isCompact horizontalTermWidthModifier={TERMS}>
      {facts.map(([fact, value]) => (
        <Fact key={fact} name={t(`imports.fact.${fact}`)}>
          {shown(fact, value)}
        </Fact>
      ))}
    </DescriptionList>
  );
}

// A stable code, then its details as operators know them.
function problemOf(problem: string, text: (code: string) => string): string {
  const code = /^[A-Z_]+/.exec(problem)?.[0] ?? problem;
  const words = text(code);
  return words === code ? problem : `${words} (${problem})`;
}
