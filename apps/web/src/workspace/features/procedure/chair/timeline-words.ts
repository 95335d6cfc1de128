import type { ScalpZone } from '@stipple/kernel';
import { useTranslation } from 'react-i18next';
import type { SessionEvent } from '../session.js';
import { asMilligrams, asMillilitres, useDoseWords } from '../words.js';

export const EVENT_SYMBOLS: Record<SessionEvent['kind'], string> = {
  'session-started': '▶',
  'session-ended': '■',
  'note-signed': '✓',
  'cap-filled': '◔',
  'cap-discarded': '◌',
  dose: '▲',
  pain: '●',
  pass: '＋',
  remark: '✎',
  complication: '✕',
  vitals: '♥',
};

const number = (value: unknown): number | null => (typeof value === 'number' ? value : null);
const text = (value: unknown): string => (typeof value === 'string' ? value : '');

/** One event of the timeline in a sentence; the server sends codes and numbers only. */
export function useEventWords(): (event: SessionEvent) => string {
  const { t } = useTranslation('procedure');
  const { t: ui } = useTranslation('ui');
  const doseWords = useDoseWords();
  const zoneName = (zone: unknown): string => (typeof zone === 'string' ? ui(`zones.${zone as ScalpZone}.name`) : '');
  const withZone = (sentence: string, zone: unknown): string => (zone ? `${sentence}, ${zoneName(zone)}` : sentence);

  return ({ kind, details }) => {
    switch (kind) {
      case 'pain':
        return withZone(
          details.score === null || details.score === undefined
            ? t('events.painUnanswered')
            : t('events.pain', { score: number(details.score) ?? 0 }),
          details.zone,
        );
      case 'pass':
        return t('events.pass', { zone: zoneName(details.zone), number: number(details.passNumber) ?? 0 });
      case 'dose': {
        const words = doseWords({
          kind: details.milligrams === null ? 'injection' : 'topical',
          agent: text(details.agent),
          percentThousandths: number(details.percentThousandths),
          adrenalineDilution: number(details.adrenalineDilution),
          volumeMicrolitres: number(details.volumeMicrolitres),
          milligrams: number(details.milligrams),
        });
        const amount = number(details.doseMicrograms);
        return withZone(amount === null ? words : `${words} (${asMilligrams(amount)})`, details.zone);
      }
      case 'cap-filled':
        return t('events.capFilled', {
          lots: text(details.lots),
          volume: asMillilitres(number(details.volumeMicrolitres) ?? 0),
        });
      case 'remark':
        return [t(`remarks.${text(details.kind) as 'note'}`), text(details.text)].filter(Boolean).join(': ');
      case 'complication':
        return withZone(
          `${t(`complications.${text(details.code) as 'VASO'}`)} (${t(`severities.${text(details.severity) as 'mild'}`)})`,
          details.zone,
        );
      case 'session-started':
      case 'session-ended':
      case 'note-signed':
      case 'cap-discarded':
      case 'vitals':
        return t(`events.${kind}`);
    }
  };
}
