import { mayDo, type Role } from '@stipple/kernel';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useClinicTime, useMe } from '../../ui/clinic.js';
import { DataTable, type Column } from '../../ui/data-table.js';
import { StatusChip } from '../../ui/status-chip.js';
import type { AuditEvent } from './queries.js';
import classes from './audit.module.css';

/** Events as sentences: when, who, what, about whom; the codes behind them are folded. */
export function EventTable({ events }: { events: readonly AuditEvent[] }) {
  const { t } = useTranslation('audit');
  const clock = useClinicTime();
  const columns: Column<AuditEvent>[] = [
    {
      title: t('columns.when'),
      cell: (event) => (
        <time dateTime={event.recordedAt} className={classes.time}>
          {clock.dateTime(event.recordedAt)}
        </time>
      ),
    },
    { title: t('columns.who'), cell: (event) => <Who event={event} /> },
    { title: t('columns.what'), cell: (event) => <What event={event} /> },
    { title: t('columns.patient'), cell: (event) => <Patient event={event} /> },
    { title: t('columns.details'), cell: (event) => <Details event={event} /> },
  ];
  return <DataTable label={t('list')} columns={columns} rows={events} rowKey={(event) => event.eventId} />;
}

function Who({ event }: { event: AuditEvent }) {
  const { t } = useTranslation('audit');
  const { t: shell } = useTranslation('shell');
  const roles = event.actorRoles.split(/[,\s]+/).filter((role) => role !== '') as Role[];
  const isStaff = event.actorKind === 'staff';
  return (
    <>
      <bdi className={classes.who}>{event.actorName ?? t(`actors.${event.actorKind}`)}</bdi>
      <span className={classes.soft}>
        {isStaff
          ? roles.map((role) => shell(`roles.${role}`)).join(', ')
          : event.actorName && t(`actors.${event.actorKind}`)}
      </span>
    </>
  );
}

function What({ event }: { event: AuditEvent }) {
  const { t } = useTranslation('audit');
  const { t: actions } = useTranslation('auditActions');
  return (
    <>
      {actions(event.action, { defaultValue: event.meaning })}
      {event.outcome === 'refused' && (
        <span className={classes.chip}>
          <StatusChip tone="bad">{t('outcome.refused')}</StatusChip>
        </span>
      )}
    </>
  );
}

function Patient({ event }: { event: AuditEvent }) {
  const me = useMe();
  if (!event.patientId) return '—';
  const number = (
    <bdi className={`st-mono ${classes.number}`}>{event.patientNumber ?? event.patientId.slice(0, 8)}</bdi>
  );
  return mayDo(me.roles, 'patients.read') ? (
    <Link to={`/patients/${event.patientId}`} className={classes.patientLink}>
      {number}
    </Link>
  ) : (
    number
  );
}

function Details({ event }: { event: AuditEvent }) {
  const { t } = useTranslation('audit');
  const say = (value: unknown): string => {
    if (value === null || value === undefined) return t('none');
    if (typeof value === 'boolean') return value ? t('yes') : t('no');
    return typeof value === 'string' || typeof value === 'number' ? String(value) : JSON.stringify(value);
  };
  return (
    <details className={classes.details}>
      <summary>{t('details')}</summary>
      <dl className={classes.facts}>
        <div>
          <dt>{event.action}</dt>
          <dd>{event.subjectType && `${event.subjectType} ${event.subjectId ?? ''}`}</dd>
        </div>
        {Object.entries(event.facts).map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{say(value)}</dd>
          </div>
        ))}
        <div>
          <dt>{t('request', { id: '' })}</dt>
          <dd>{event.requestId}</dd>
        </div>
      </dl>
    </details>
  );
}
