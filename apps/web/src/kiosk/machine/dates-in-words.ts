/** English of the whole world writes the day first; so does everybody else here. */
const localeOf = (language: string): string => (language === 'en' ? 'en-GB' : language);

/** 'Sunday 29 November 2026 at 10:00' on the wall of the clinic's zone. */
export const instantInWords = (instant: string, zone: string, language: string): string =>
  new Intl.DateTimeFormat(localeOf(language), { dateStyle: 'full', timeStyle: 'short', timeZone: zone }).format(
    new Date(instant),
  );

/** '3 May 2021'. @param date 'YYYY-MM-DD', a day without a zone */
export const dateInWords = (date: string, language: string): string =>
  new Intl.DateTimeFormat(localeOf(language), { dateStyle: 'long', timeZone: 'UTC' }).format(
    new Date(`${date}T00:00:00Z`),
  );
