/** Spreadsheets count days from 30 December 1899 and times as parts of a day. */

const DAY_MS = 86_400_000;

/** `2017-05-11` of a serial number of a day in this century or the last; `null` for any other number. */
export function dayOfSerial(serial: number): string | null {
  if (serial < 20_000 || serial > 80_000) return null;
  return new Date(Date.UTC(1899, 11, 30) + Math.floor(serial) * DAY_MS).toISOString().slice(0, 10);
}

/** `10:30` of the part after the point, to the minute. */
export function timeOfSerial(serial: number): string {
  const minutes = Math.round((serial - Math.floor(serial)) * 1440) % 1440;
  return clock(Math.floor(minutes / 60), minutes % 60);
}

/** `09:05` */
export function clock(hours: number, minutes: number): string {
  return `${String(hours).padStart(2, '0')}:${String(minutes).padStart(2, '0')}`;
}
