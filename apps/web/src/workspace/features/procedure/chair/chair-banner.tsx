import { useTranslation } from 'react-i18next';
import { LinkButton } from '../../../ui/link-button.js';
import { PatientBanner } from '../../../ui/patient/patient-banner.js';
import type { AllergyKind } from '../../../ui/patient/types.js';
import { ThemeSwitch } from '../../../ui/theme-switch.js';
import type { SessionScreen } from '../session.js';

/** The fixed banner of a procedure: who it is, what is saved, and the way out. */
export function ChairBanner({ screen }: { screen: SessionScreen }) {
  const { t } = useTranslation('procedure');
  const { t: ui } = useTranslation('ui');
  const { patient, session } = screen;
  const named = patient.allergies.filter((allergy) => allergy.kind !== 'none-known');
  const needed = patient.consents.filter((consent) => session.anaestheticPlanned || consent.kind !== 'ANAES');
  return (
    <PatientBanner
      patient={{
        ...patient,
        weightGrams: patient.weightGrams ?? null,
        deceased: false,
        allergies:
          patient.allergies.length === 0
            ? null
            : named.map((allergy) => allergy.substance ?? ui(`allergyKinds.${allergy.kind as AllergyKind}`)),
      }}
      saveState
      consentValid={needed.every((consent) => consent.valid)}
    >
      <ThemeSwitch />
      <LinkButton to="/">{t('chair.today')}</LinkButton>
      <LinkButton to={`/procedures/${session.id}/close`} variant="filled">
        {t('chair.end')}
      </LinkButton>
    </PatientBanner>
  );
}
