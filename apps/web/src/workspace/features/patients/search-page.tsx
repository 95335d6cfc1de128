import './texts.js';
import { Button, TextInput } from '@mantine/core';
import { useDebouncedCallback } from '@mantine/hooks';
import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { get } from '../../api/api.js';
import type { Schema } from '../../api/schema.js';
import { useClinicTime, useMay } from '../../ui/clinic.js';
import { LinkButton } from '../../ui/link-button.js';
import { Page } from '../../ui/page.js';
import type { PatientSummary } from '../../ui/patient/types.js';
import { EmptyState, ErrorState, SkeletonAfter200ms } from '../../ui/states.js';
import classes from './search-page.module.css';
import type { PatientSearch } from './routes.js';

const useFound = (search: PatientSearch) =>
  useInfiniteQuery({
    queryKey: ['patients', 'search', search],
    queryFn: ({ signal, pageParam }) =>
      get<Schema<'PatientPageView'>>(
        '/patients',
        { q: search.q, birthDate: search.birthDate, after: pageParam },
        signal,
      ),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (page) => page.next ?? undefined,
    placeholderData: keepPreviousData,
  });

/** Search by name, birth date, phone or number; what was searched stands in the address. */
export function SearchPage() {
  const { t } = useTranslation('patients');
  const search: PatientSearch = useSearch({ strict: false });
  const register = useMay('patients.register') && (
    <LinkButton to="/patients/new" variant="filled">
      {t('search.register')}
    </LinkButton>
  );
  const found = useFound(search);
  const items = found.data?.pages.flatMap((page) => page.items);
  return (
    <Page title={t('search.title')} actions={register}>
      <SearchFields search={search} />
      {found.error && <ErrorState error={found.error} onRetry={() => void found.refetch()} />}
      {found.isPending && <SkeletonAfter200ms />}
      {items?.length === 0 && <NoHit searching={Object.keys(search).length > 0} action={register} />}
      {items && items.length > 0 && <PatientList items={items} />}
      {found.hasNextPage && (
        <div className={classes.more}>
          <p>{t('search.refine')}</p>
          <Button loading={found.isFetchingNextPage} onClick={() => void found.fetchNextPage()}>
            {t('search.more')}
          </Button>
        </div>
      )}
    </Page>
  );
}

function NoHit({ searching, action }: { searching: boolean; action: ReactNode }) {
  const { t } = useTranslation('patients');
  if (!searching) return <EmptyState title={t('search.noPatients')} text={t('search.noPatientsText')} />;
  return <EmptyState title={t('search.noHit')} text={t('search.noHitText')} action={action} />;
}

function SearchFields({ search }: { search: PatientSearch }) {
  const { t } = useTranslation('patients');
  const navigate = useNavigate();
  const [text, setText] = useState(search.q ?? '');
  const [birthDate, setBirthDate] = useState(search.birthDate ?? '');
  const show = useDebouncedCallback((next: PatientSearch) => {
    void navigate({ to: '/patients', search: next, replace: true });
  }, 250);
  const change = (q: string, born: string): void => {
    setText(q);
    setBirthDate(born);
    show({ ...(q.trim() && { q: q.trim() }), ...(born && { birthDate: born }) });
  };
  return (
    <search className={classes.fields}>
      <TextInput
        className={classes.text}
        type="search"
        label={t('search.text')}
        value={text}
        onChange={(event) => change(event.currentTarget.value, birthDate)}
        autoFocus
      />
      <TextInput
        type="date"
        label={t('fields.birthDate')}
        value={birthDate}
        onChange={(event) => change(text, event.currentTarget.value)}
      />
    </search>
  );
}

function PatientList({ items }: { items: PatientSummary[] }) {
  const { t } = useTranslation('patients');
  const { t: ui } = useTranslation('ui');
  const clock = useClinicTime();
  return (
    <>
      <p className="st-visually-hidden" role="status">
        {t('search.count', { count: items.length })}
      </p>
      <ul className={classes.list} aria-label={t('search.results')}>
        {items.map((patient) => (
          <li key={patient.id}>
            <Link to={`/patients/${patient.id}`} className={classes.row}>
              <strong className={classes.name}>
                <bdi>
                  {patient.familyName}, {patient.givenName}
                </bdi>
              </strong>
              <span>{clock.date(patient.birthDate)}</span>
              <span>{ui(`sex.${patient.sex}`)}</span>
              <bdi className={classes.soft}>{patient.phone ?? '—'}</bdi>
              <bdi className={`${classes.soft} st-mono`}>{patient.number}</bdi>
            </Link>
          </li>
        ))}
      </ul>
    </>
  );
}
