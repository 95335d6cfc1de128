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

type Words = (details: SessionEvent['details']) => string;

/** One event of the timeline in a sentence; the server sends codes and numbers only. */
export function useEventWords(): (event: SessionEvent) => string {
  const { t } = useTranslation('procedure');
  const { t: ui } = useTranslation('ui');
  const doseWords = useDoseWords();
  const zoneName = (zone: unknown): string => (typeof zone === 'string' ? ui(`zones.${zone as ScalpZone}.name`) : '');
  const withZone = (sentence: string, zone: unknown): string => (zone ? `${sentence}, ${zoneName(zone)}` : sentence);
  const words: Partial<Record<SessionEvent['kind'], Words>> = {
    pain: ({ score, zone }) =>
      withZone(typeof score === 'number' ? t('events.pain', { score }) : t('events.painUnanswered'), zone),
    pass: ({ zone, passNumber }) => t('events.pass', { zone: zoneName(zone), number: number(passNumber) ?? 0 }),
    dose: (details) => {
      const said = doseWords(doseOf(details));
      const amount = number(details.doseMicrograms);
      return withZone(amount === null ? said : `${said} (${asMilligrams(amount)})`, details.zone);
    },
    'cap-filled': ({ lots, volumeMicrolitres }) =>
      t('events.capFilled', { lots: text(lots), volume: asMillilitres(number(volumeMicrolitres) ?? 0) }),
    remark: (details) => [t(`remarks.${text(details.kind) as 'note'}`), text(details.text)].filter(Boolean).join(': '),
    complication: ({ code, severity, zone }) =>
      withZone(`${t(`complications.${text(code) as 'VASO'}`)} (${t(`severities.${text(severity) as 'mild'}`)})`, zone),
  };
  return ({ kind, details }) => words[kind]?.(details) ?? t(`events.${kind as 'vitals'}`);
}

const doseOf = (details: SessionEvent['details']): Parameters<ReturnType<typeof useDoseWords>>[0] => ({
  kind: details.milligrams === null ? 'injection' : 'topical',
  agent: text(details.agent),
  percentThousandths: number(details.percentThousandths),
  adrenalineDilution: number(details.adrenalineDilution),
  volumeMicrolitres: number(details.volumeMicrolitres),
  milligrams: number(details.milligrams),
});
