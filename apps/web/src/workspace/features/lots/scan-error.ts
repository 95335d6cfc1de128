import './texts.js';
import type { Gs1ErrorCode } from '@stipple/traceability/domain';
import { useTranslation } from 'react-i18next';

/** Why a label could not be read, in words. */
export function useScanErrorText(): (error: Gs1ErrorCode, ai: string | null) => string {
  const { t } = useTranslation('lots');
  return (error, ai) => t(`scanErrors.${error}`, { ai: ai ?? '' });
}
