import { Button, NativeSelect, TextInput } from '@mantine/core';
import { AUDIT_ACTIONS, type AuditAction } from '@stipple/kernel';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useMay } from '../../ui/clinic.js';
import { PatientFilter } from './patient-filter.js';
import { membersQuery } from './queries.js';
import type { AuditSearch } from './routes.js';
import classes from './audit.module.css';

interface AuditFiltersProps {
  search: AuditSearch;
  patientNumber: string | null;
  onChange: (search: AuditSearch) => void;
}

/** Everything the log is searched by; a change shows at once and stands in the address. */
export function AuditFilters({ search, patientNumber, onChange }: AuditFiltersProps) {
  const { t } = useTranslation('audit');
  const actions = useActions();
  const members = useQuery({ ...membersQuery, enabled: useMay('members.read') });
  const maySearchPatients = useMay('patients.read');
  /** The search with one part changed; an empty part is taken out. */
  const set = (name: keyof AuditSearch, value: string): void => {
    const rest = Object.fromEntries(Object.entries(search).filter(([each]) => each !== name));
    onChange(value === '' ? rest : { ...rest, [name]: value });
  };
  return (
    <search className={classes.filters}>
      {maySearchPatients && (
        <PatientFilter
          patientId={search.patientId}
          patientNumber={patientNumber}
          onChange={(patientId) => set('patientId', patientId)}
        />
      )}
      <NativeSelect
        label={t('filters.person')}
        value={search.actorId ?? ''}
        data={[
          { value: '', label: t('filters.anybody') },
          ...(members.data?.items ?? []).map((member) => ({ value: member.accountId, label: member.displayName })),
        ]}
        onChange={(event) => set('actorId', event.currentTarget.value)}
      />
      <NativeSelect
        label={t('filters.action')}
        value={search.action ?? ''}
        data={[
          { value: '', label: t('filters.anyAction') },
          ...actions.map((action) => ({ value: action.code, label: action.text })),
        ]}
        onChange={(event) => set('action', event.currentTarget.value)}
      />
      <NativeSelect
        label={t('filters.outcome')}
        value={search.outcome ?? ''}
        data={[
          { value: '', label: t('filters.anyOutcome') },
          { value: 'success', label: t('outcome.success') },
          { value: 'refused', label: t('outcome.refused') },
        ]}
        onChange={(event) => set('outcome', event.currentTarget.value)}
      />
      <TextInput
        type="date"
        label={t('filters.from')}
        value={search.from ?? ''}
        max={search.to}
        onChange={(event) => set('from', event.currentTarget.value)}
      />
      <TextInput
        type="date"
        label={t('filters.to')}
        value={search.to ?? ''}
        min={search.from}
        onChange={(event) => set('to', event.currentTarget.value)}
      />
      {Object.keys(search).length > 0 && (
        <div className={classes.clear}>
          <Button onClick={() => onChange({})}>{t('filters.clear')}</Button>
        </div>
      )}
    </search>
  );
}

/** Every action by its sentence, in the order of the alphabet. */
function useActions(): { code: AuditAction; text: string }[] {
  const { t, i18n } = useTranslation('auditActions');
  return (Object.keys(AUDIT_ACTIONS) as AuditAction[])
    .map((code) => ({ code, text: t(code) }))
    .sort((a, b) => a.text.localeCompare(b.text, i18n.language));
}
