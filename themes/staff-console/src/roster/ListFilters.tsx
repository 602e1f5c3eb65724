import { Button, Flex, FlexItem, Form, FormGroup, TextInput } from '@patternfly/react-core';
import { type FormEvent, useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFacets } from '../api/schools';
import type { ListFilter, School } from '../api/schema';
import { Choice } from '../layout/Choice';
import { ManyChoice } from '../layout/ManyChoice';
import { pathOf } from '../school/theSchool';
import { ORIGINS, STATES } from './address';
import { labelled } from './facetOptions';
import { MarkFilters } from './MarkFilters';

export type FilterField = 'name' | 'classes' | 'mefs' | 'states' | 'mail' | 'origin' | 'marks';

interface Props {
  school: School;
  fields: readonly FilterField[];
  filter: ListFilter;
  onSearch: (filter: ListFilter) => void;
}

/** What a list can be narrowed to; nothing happens before the search is asked for. */
export function ListFilters({ school, fields, filter, onSearch }: Props) {
  const { t } = useTranslation();
  const id = useId();
  const [draft, setDraft] = useState(filter);
  const [known, setKnown] = useState(JSON.stringify(filter));
  const facets = useFacets(pathOf(school)).data;
  // Another address, another filter; the form stays, and the focus in it.
  if (known !== JSON.stringify(filter)) {
    setKnown(JSON.stringify(filter));
    setDraft(filter);
  }
  const set = (change: ListFilter) => setDraft({ ...draft, ...change });
  const has = (field: FilterField) => fields.includes(field);
  const search = (event: FormEvent) => {
    event.preventDefault();
    onSearch(draft);
  };
  return (
    <Form onSubmit={search} role="search" aria-label={t('list.filters')}>
      <Flex alignItems={{ default: 'alignItemsFlexEnd' }}>
        {has('name') && (
          <FormGroup label={t('list.name')} fieldId={id}>
            <TextInput id={id} value={draft.name ?? ''} onChange={(_, name) => set({ name })} />
          </FormGroup>
        )}
        {has('classes') && (
          <ManyChoice
            label={t('list.classes')}
            values={draft.classes ?? []}
            options={labelled(facets?.classes)}
            onChoose={(classes) => set({ classes })}
          />
        )}
        {has('mefs') && school.degree === '2D' && (
          <ManyChoice
            label={t('list.mefs')}
            values={draft.mefs ?? []}
            options={labelled(facets?.mefs)}
            onChoose={(mefs) => set({ mefs })}
          />
        )}
        {has('mefs') && (
          <ManyChoice
            label={t('list.levels')}
            values={draft.levels ?? []}
            options={labelled(facets?.levels)}
            onChoose={(levels) => set({ levels })}
          />
        )}
        {has('states') && (
          <ManyChoice
            label={t('list.states')}
            values={draft.states ?? []}
            options={STATES.map((value) => ({ value, label: t(`state.${value}`) }))}
            onChoose={(states) => set({ states })}
          />
        )}
        {has('mail') && (
          <Choice
            label={t('list.mail')}
            value={draft.mail === undefined ? undefined : draft.mail ? 'with' : 'without'}
            options={[
              { value: 'with', label: t('list.withMail') },
              { value: 'without', label: t('list.withoutMail') },
            ]}
            onChoose={(mail) => setDraft(withMail(draft, mail))}
          />
        )}
        {has('origin') && (
          <Choice
            label={t('list.origin')}
            value={draft.origin}
            options={ORIGINS.map((value) => ({ value, label: t(`origin.${value}`) }))}
            onChoose={(origin) => {
              const { origin: _, ...rest } = draft;
              setDraft(origin ? { ...rest, origin } : rest);
            }}
          />
        )}
        {has('marks') && <MarkFilters filter={draft} onChange={set} />}
        <FlexItem>
          <Button type="submit">{t('console.search')}</Button>{' '}
          <Button
            variant="link"
            onClick={() => {
              setDraft({});
              onSearch({});
            }}
          >
            {t('console.clear')}
          </Button>
        </FlexItem>
      </Flex>
    </Form>
  );
}

function withMail(filter: ListFilter, mail: 'with' | 'without' | undefined): ListFilter {
  const { mail: _, ...rest } = filter;
  return mail ? { ...rest, mail: mail === 'with' } : rest;
}
