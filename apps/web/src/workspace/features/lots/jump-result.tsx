import { Button } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { LotNumber, productName } from '../../ui/ink/names.js';
import { LotStateChip } from '../../ui/ink/lot-state-chip.js';
import type { ScanLook } from '../../ui/ink/types.js';
import { LinkButton } from '../../ui/link-button.js';
import { Panel } from '../../ui/page.js';
import { ErrorState } from '../../ui/states.js';
import { useScanErrorText } from './scan-error.js';
import { handOver } from './receive/draft.js';
import type { JumpState } from './use-jump.js';
import classes from './lots-page.module.css';

/** What became of a scan that did not lead to a lot. */
export function JumpResult({ jump, mayReceive }: { jump: JumpState; mayReceive: boolean }) {
  const { t } = useTranslation('lots');
  const { current } = jump;
  return (
    <div role="status">
      {current && !current.look && !current.error && <p className={classes.jumping}>{t('jump.reading')}</p>}
      {Boolean(current?.error) && (
        <ErrorState error={current?.error} onRetry={() => current && jump.to(current.scan)} />
      )}
      {current?.look && (
        <NotFound scan={current.scan} look={current.look} mayReceive={mayReceive} onDismiss={jump.dismiss} />
      )}
    </div>
  );
}

interface NotFoundProps {
  scan: string;
  look: ScanLook;
  mayReceive: boolean;
  onDismiss: () => void;
}

function NotFound({ scan, look, mayReceive, onDismiss }: NotFoundProps) {
  const { t } = useTranslation('lots');
  const reasonOf = useScanErrorText();
  const label = [look.product && productName(look.product.name, look.product.shadeName), look.lotNumber ?? look.gtin]
    .filter(Boolean)
    .join(' · ');
  const title = look.error
    ? t('jump.unreadable', { reason: reasonOf(look.error, look.errorAi) })
    : t('jump.unknown', { label });
  return (
    <Panel
      title={title}
      tone="warn"
      actions={
        <>
          {mayReceive && !look.error && (
            <LinkButton to="/admin/lots/receive" onClick={() => handOver(scan)}>
              {t('jump.receive')}
            </LinkButton>
          )}
          <Button onClick={onDismiss}>{t('jump.dismiss')}</Button>
        </>
      }
    >
      {look.nearMatches.length > 0 && (
        <ul className={classes.near}>
          {look.nearMatches.map((lot) => (
            <li key={lot.id}>
              <Link to={`/admin/lots/${lot.id}`}>
                <LotNumber>{lot.lotNumber}</LotNumber>
              </Link>{' '}
              <LotStateChip state={lot.state} />
            </li>
          ))}
        </ul>
      )}
    </Panel>
  );
}
