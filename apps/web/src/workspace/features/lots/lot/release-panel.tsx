import { Button, Checkbox } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { ApiProblem } from '../../../../shared/api/request.js';
import { useAct } from '../../../api/use-act.js';
import { useMay } from '../../../ui/clinic.js';
import formClasses from '../../../ui/form/form.module.css';
import { lotQuery } from '../../../ui/ink/queries.js';
import { NeedsNetwork } from '../../../ui/ink/needs-network.js';
import type { Lot } from '../../../ui/ink/types.js';
import { useOnline } from '../../../ui/offline-bar.js';
import { Panel } from '../../../ui/page.js';
import { ActProblem, EmptyState } from '../../../ui/states.js';
import { toast } from '../../../ui/toast.js';
import classes from './lot-page.module.css';

/** Release against the checklist by somebody who did not receive it; for anybody else, who can. */
export function ReleasePanel({ lot }: { lot: Lot }) {
  const { t } = useTranslation('lots');
  const mayRelease = useMay('lots.release');
  return (
    <Panel title={t('release.title')} tone="warn">
      {!mayRelease && <EmptyState title={t('release.notYours')} />}
      {mayRelease && lot.receivedByMe && (
        <EmptyState title={t('release.byReceiver')} text={t('release.byReceiverText')} />
      )}
      {mayRelease && !lot.receivedByMe && <Checklist lot={lot} />}
    </Panel>
  );
}

const tickId = (id: string): string => `tick-${id}`;

interface Release {
  checklist: string[];
  version: number;
}

function Checklist({ lot }: { lot: Lot }) {
  const { t } = useTranslation('lots');
  const client = useQueryClient();
  const online = useOnline();
  const [ticked, setTicked] = useState<string[]>([]);
  const [asked, setAsked] = useState(false);
  const release = useAct<Release, Lot>({
    path: () => `/lots/${lot.id}/release`,
    body: ({ checklist }) => ({ checklist }),
    ifMatch: ({ version }) => version,
    refreshes: [['lots'], ['bottles']],
  });
  const missing = lot.checklist.filter((id) => !ticked.includes(id));

  const save = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    setAsked(true);
    if (missing.length > 0) return document.getElementById(tickId(missing[0] ?? ''))?.focus();
    try {
      await release.send({ checklist: ticked, version: lot.version });
      toast('ok', t('release.done'));
    } catch (error) {
      if (!(error instanceof ApiProblem) || error.code !== 'VERSION_STALE') return; // shown below the list
      setTicked([]);
      await client.invalidateQueries({ queryKey: lotQuery(lot.id).queryKey });
    }
  };

  return (
    <form className={formClasses.stack} onSubmit={(event) => void save(event)} noValidate>
      <Checkbox.Group
        label={t('release.tickAll')}
        description={t('release.intro')}
        error={asked && missing.length > 0 ? t('release.missing', { count: missing.length }) : undefined}
        value={ticked}
        onChange={setTicked}
      >
        <div className={classes.ticks}>
          {lot.checklist.map((id) => (
            <Checkbox
              key={id}
              id={tickId(id)}
              className={classes.tick}
              value={id}
              label={t(`checklist.${id as 'label-matches'}`)}
            />
          ))}
        </div>
      </Checkbox.Group>
      {release.error && release.error.code === 'VERSION_STALE' ? (
        <p role="alert">{t('release.stale')}</p>
      ) : (
        <ActProblem error={release.error} />
      )}
      <NeedsNetwork id="release-network" />
      <div className={formClasses.buttons}>
        <Button
          type="submit"
          variant="filled"
          loading={release.isPending}
          disabled={!online}
          aria-describedby="release-network"
        >
          {t('release.save')}
        </Button>
      </div>
    </form>
  );
}
