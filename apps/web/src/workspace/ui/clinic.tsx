import { mayDo, type Permission } from '@stipple/kernel';
import { queryOptions } from '@tanstack/react-query';
import { createContext, useContext, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { fetchMe, type Me } from '../api/session.js';

export const meQuery = queryOptions({ queryKey: ['me'], queryFn: fetchMe, staleTime: Infinity, retry: false });

const MeContext = createContext<Me | null>(null);
export const MeProvider = MeContext.Provider;

/** The signed-in person and their clinic; only below the signed-in layout. */
export function useMe(): Me {
  const me = useContext(MeContext);
  if (!me) throw new Error('useMe outside the signed-in layout');
  return me;
}

/** True when the signed-in person holds the permission; the server decides again. */
export const useMay = (permission: Permission): boolean => mayDo(useMe().roles, permission);

export interface ClinicTime {
  zone: string;
  /** 'HH:MM' on the clinic's wall. */
  time: (instant: string | number | Date) => string;
  /** '22 Nov 2026, 11:41 CET' */
  dateTime: (instant: string | number | Date) => string;
  /** '22 Nov 2026' of an instant, on the clinic's wall. */
  day: (instant: string | number | Date) => string;
  /** '12 Mar 1992' of a calendar date 'YYYY-MM-DD'. */
  date: (calendarDate: string) => string;
  /** Today on the clinic's wall, 'YYYY-MM-DD'. */
  today: () => string;
}

/** Times as the clinic's clock shows them, wherever the device stands. */
export function useClinicTime(): ClinicTime {
  const { zone } = useMe().clinic;
  const { i18n } = useTranslation();
  return useMemo(() => clinicTime(zone, i18n.language === 'en' ? 'en-GB' : i18n.language), [zone, i18n.language]);
}

function clinicTime(zone: string, locale: string): ClinicTime {
  const day = { day: 'numeric', month: 'short', year: 'numeric' } as const;
  const wall = { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' } as const;
  const time = new Intl.DateTimeFormat(locale, { ...wall, timeZone: zone });
  const dateTime = new Intl.DateTimeFormat(locale, { ...day, ...wall, timeZone: zone, timeZoneName: 'short' });
  const dayOf = new Intl.DateTimeFormat(locale, { ...day, timeZone: zone });
  const date = new Intl.DateTimeFormat(locale, { ...day, timeZone: 'UTC' });
  const iso = new Intl.DateTimeFormat('en-CA', { timeZone: zone, year: 'numeric', month: '2-digit', day: '2-digit' });
  return {
    zone,
    time: (instant) => time.format(new Date(instant)),
    dateTime: (instant) => dateTime.format(new Date(instant)),
    day: (instant) => dayOf.format(new Date(instant)),
    date: (calendarDate) => date.format(new Date(`${calendarDate}T00:00:00Z`)),
    today: () => iso.format(new Date()),
  };
}
