import { DescriptionList } from '@patternfly/react-core';
import { useTranslation } from 'react-i18next';
import { Fact } from '../layout/Fact';

const MARKS = ['paragraph', 'bold', 'italic', 'list', 'link'] as const;

/** How a text in letters is marked up: what is typed, and what becomes of it. */
export function MarkupHint() {
  const { t } = useTranslation();
  return (
    <>
      <p>{t('letter.markup')}</p>
      <DescriptionList isHorizontal isCompact>
        {MARKS.map((mark) => (
          <Fact key={mark} name={t(`letter.mark.${mark}.typed`)}>
            {t(`letter.mark.${mark}.printed`)}
          </Fact>
        ))}
      </DescriptionList>
      <p>{t('letter.markupElse')}</p>
    </>
  );
}
