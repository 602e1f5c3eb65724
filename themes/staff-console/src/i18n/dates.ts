const DAY = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'Europe/Paris',
  day: '2-digit',
  month: '2-digit',
  year: 'numeric',
});

const TIME = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'Europe/Paris',
  hour: '2-digit',
  minute: '2-digit',
  hourCycle: 'h23',
});

/**
 * Dates as the guide shows them, dd-MM-yyyy in either language (guide rapide 1.8).
 *
 * @param iso a moment, shown as the day it is in Paris, or a day
 */
export function dayOf(iso: string): string {
  const day = /^(\d{4})-(\d{2})-(\d{2})$/.exec(iso);
  return day ? `${day[3]}-${day[2]}-${day[1]}` : DAY.format(new Date(iso)).replaceAll('/', '-');
}

/** The day that it is in Paris, ISO. */
export function todayInParis(now: Date): string {
  return dayOf(now.toISOString()).split('-').reverse().join('-');
}

/** Day and time in Paris. */
export function momentOf(iso: string): string {
  return `${dayOf(iso)} ${TIME.format(new Date(iso))}`;
}
