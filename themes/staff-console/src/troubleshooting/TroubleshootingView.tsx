import { Button, Flex, FlexItem } from '@patternfly/react-core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { MOST_RESETS, useResets, useTroubleshooting } from '../api/troubleshooting';
import { Loaded } from '../layout/Loaded';
import { ProblemAlert } from '../layout/ProblemAlert';
import { View } from '../layout/View';
import { narrowed, queryOf } from '../roster/address';
import { ListFilters } from '../roster/ListFilters';
import { Paged } from '../roster/Paged';
import { choose, NOTHING } from '../roster/selection';
import { useListAddress } from '../roster/useListAddress';
import { pathOf, useTheSchool } from '../school/theSchool';
import { Resets } from './Resets';
import { TroubleshootingTable } from './TroubleshootingTable';

const FIELDS = ['name', 'classes', 'states'] as const;

/** « Dépannage des comptes élèves ». */
export function TroubleshootingView() {
  const { t } = useTranslation();
  const school = useTheSchool();
  const path = pathOf(school);
  const { view, go, turn } = useListAddress('STUDENT');
  const [selection, setSelection] = useState(NOTHING);
  const { name, classes, states, cursor, limit } = queryOf(view);
  const list = useTroubleshooting(path, { name, classes, states, cursor, limit });
  const resets = useResets(path);
  const chosen = [...selection.marked];
  return (
    <View title={t('troubleshooting.title')} failed={list.isError}>
      <ListFilters
        school={school}
        fields={FIELDS}
        filter={view.filter}
        onSearch={(filter) => {
          setSelection(NOTHING);
          go(narrowed(view, filter));
        }}
      />
      {resets.isError && <ProblemAlert error={resets.error} />}
      <Loaded query={list}>
        {(page) => (
          <>
            {resets.data && <Resets resets={resets.data} />}
            <Flex>
              <Button
                isDisabled={chosen.length === 0 || chosen.length > MOST_RESETS}
                isLoading={resets.isPending}
                onClick={() => resets.mutate(chosen, { onSuccess: () => setSelection(NOTHING) })}
              >
                {t('action.resets')}
              </Button>
              <FlexItem role="status">{t('list.selected', { n: chosen.length })}</FlexItem>
            </Flex>
            <Paged
              page={view.page}
              shown={page.rows.length}
              count={page.rowCount}
              next={page.next}
              busy={list.isPlaceholderData}
              onTurn={turn}
            >
              <TroubleshootingTable
                rows={page.rows}
                selection={selection}
                busy={resets.isPending}
                onSelect={(ids, on) => setSelection(choose(selection, ids, on))}
                onReset={(id) => resets.mutate([id])}
              />
            </Paged>
          </>
        )}
      </Loaded>
    </View>
  );
}
