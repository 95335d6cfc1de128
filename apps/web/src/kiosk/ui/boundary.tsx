import { Component, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from './button.js';

interface BoundaryState {
  broken: boolean;
}

/** A defect on one page never leaves the patient before an empty screen: what they answered is at the server. */
export class Boundary extends Component<{ children: ReactNode }, BoundaryState> {
  override state: BoundaryState = { broken: false };

  static getDerivedStateFromError(): BoundaryState {
    return { broken: true };
  }

  override render(): ReactNode {
    return this.state.broken ? <BrokenPage /> : this.props.children;
  }
}

function BrokenPage() {
  const { t } = useTranslation('kiosk');
  return (
    <main className="k-main k-middle">
      <h1 className="k-title">{t('entry.broken.title')}</h1>
      <p>{t('entry.broken.text')}</p>
      <Button kind="primary" onPress={() => location.reload()}>
        {t('entry.broken.again')}
      </Button>
    </main>
  );
}
