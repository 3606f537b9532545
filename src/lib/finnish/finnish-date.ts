/**
 * Writes a date of any exactness as Finnish does: "2023-12-31" → "31.12.2023", "2023-12" → "12/2023", "2023" → "2023".
 * @param value a date as `isCalendarDate` takes it
 */
export function finnishDate(value: string): string {
  const [year, month, day] = value.split('-').map(Number);
  if (day) return `${day}.${month}.${year}`;
  return month ? `${month}/${year}` : `${year}`;
}
