import { Button, Checkbox, Flex, FlexItem } from '@patternfly/react-core';
import { useTranslation } from 'react-i18next';
import type { ListPage } from '../api/schema';
import { choose, EVERYTHING, NOTHING, pageState, type Selection, size } from './selection';

interface Props {
  page: ListPage;
  selection: Selection;
  onSelect: (selection: Selection) => void;
}

/** Selects the page, the whole result, or nothing; tells how many are selected. */
export function SelectionBar({ page, selection, onSelect }: Props) {
  const { t } = useTranslation();
  const ids = page.rows.map((row) => row.account.id);
  const state = pageState(selection, ids);
  const count = size(selection, page.accountCount);
  return (
    <Flex alignItems={{ default: 'alignItemsCenter' }}>
      <Checkbox
        id="select-page"
        label={t('list.selectPage')}
        isChecked={state === 'some' ? null : state === 'all'}
        isDisabled={ids.length === 0}
        onChange={(_, chosen) => onSelect(choose(selection, ids, chosen))}
      />
      <Button
        variant="link"
        isDisabled={page.accountCount === 0}
        onClick={() => onSelect(EVERYTHING)}
      >
        {t('list.selectWhole', { n: page.accountCount })}
      </Button>
      <Button variant="link" isAriaDisabled={count === 0} onClick={() => onSelect(NOTHING)}>
        {t('list.selectNone')}
      </Button>
      <FlexItem role="status">{t('list.selected', { n: count })}</FlexItem>
    </Flex>
  );
}
