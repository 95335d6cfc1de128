import { NativeSelect, TextInput } from '@mantine/core';
import { useDebouncedCallback } from '@mantine/hooks';
import { LOT_STATES, type LotState } from '@stipple/traceability/domain';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { LotFilter } from '../../ui/ink/queries.js';
import classes from './lots-page.module.css';

const LONGEST_TEXT = 80;

/** Text and state; both go into the address, so that a list can be bookmarked and sent. */
export function LotFilters({ filter }: { filter: LotFilter }) {
  const { t } = useTranslation('lots');
  const { t: ink } = useTranslation('ink');
  const navigate = useNavigate();
  const [text, setText] = useState(filter.q ?? '');
  const show = (next: LotFilter): void => void navigate({ to: '/admin/lots', search: next, replace: true });
  const showSoon = useDebouncedCallback(show, 250);
  const withText = (q: string): LotFilter => ({
    ...(filter.state && { state: filter.state }),
    ...(q.trim() && { q: q.trim().slice(0, LONGEST_TEXT) }),
  });
  const withState = (state: string): LotFilter => ({
    ...(text.trim() && { q: text.trim().slice(0, LONGEST_TEXT) }),
    ...(state && { state: state as LotState }),
  });
  return (
    <search className={classes.filters}>
      <TextInput
        className={classes.text}
        label={t('list.text')}
        autoComplete="off"
        // longer than a filter may be: a label may be scanned into it
        maxLength={400}
        value={text}
        onChange={(event) => {
          setText(event.currentTarget.value);
          showSoon(withText(event.currentTarget.value));
        }}
      />
      <NativeSelect
        label={t('list.state')}
        value={filter.state ?? ''}
        data={[
          { value: '', label: t('list.anyState') },
          ...LOT_STATES.map((state) => ({ value: state, label: ink(`lotStates.${state}`) })),
        ]}
        onChange={(event) => show(withState(event.currentTarget.value))}
      />
    </search>
  );
}
