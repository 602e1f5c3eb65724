import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { BulkActions } from '../action/BulkActions';
import { listOf, useList } from '../api/lists';
import type { Profile } from '../api/schema';
import { JobPanel } from '../job/JobPanel';
import { Loaded } from '../layout/Loaded';
import { View } from '../layout/View';
import { pathOf, useTheSchool } from '../school/theSchool';
import { narrowed, queryOf, sorted } from './address';
import { ListFilters } from './ListFilters';
import { ListTable } from './ListTable';
import { Paged } from './Paged';
import { NOTHING } from './selection';
import { SelectionBar } from './SelectionBar';
import { useListAddress } from './useListAddress';

const FIELDS = {
  GUARDIAN: ['name', 'classes', 'mefs', 'states', 'mail', 'origin', 'marks'],
  STUDENT: ['name', 'classes', 'mefs', 'states'],
} as const;

/** « Gestion des comptes responsables », « … élèves ». */
export function ListView({ profile }: { profile: Profile }) {
  const { t } = useTranslation();
  const school = useTheSchool();
  const { view, trail, go, turn } = useListAddress(profile);
  const [selection, setSelection] = useState(NOTHING);
  const [job, setJob] = useState<string>();
  const path = { ...pathOf(school), list: listOf(profile) };
  const list = useList(path, queryOf(view));
  const title = t(`list.title.${profile}`);
  return (
    <View title={title} failed={list.isError}>
      <ListFilters
        school={school}
        fields={FIELDS[profile]}
        filter={view.filter}
        onSearch={(filter) => {
          setSelection(NOTHING);
          go(narrowed(view, filter));
        }}
      />
      <BulkActions
        path={path}
        profile={profile}
        selection={selection}
        filter={view.filter}
        onJob={setJob}
      />
      {job && <JobPanel key={job} school={pathOf(school)} id={job} onClose={() => setJob(undefined)} />}
      <Loaded query={list}>
        {(page) => (
          <>
            <SelectionBar page={page} selection={selection} onSelect={setSelection} />
            <Paged
              page={view.page}
              shown={page.rows.length}
              count={page.rowCount}
              next={page.next}
              busy={list.isPlaceholderData}
              onTurn={turn}
            >
              <ListTable
                label={title}
                profile={profile}
                page={page}
                view={view}
                trail={trail}
                selection={selection}
                onSelect={setSelection}
                onSort={(column) => go(sorted(view, column))}
              />
            </Paged>
          </>
        )}
      </Loaded>
    </View>
  );
}
